interface SourceLinkProps {
  readonly source: string
  readonly url: string | null
  readonly licence: string
}

/** Where data come from, with the way there where there is one, and under which licence they are used. */
export function SourceLink({ source, url, licence }: SourceLinkProps) {
  return (
    <>
      {url === null ? (
        source
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {source}
        </a>
      )}
      <small>{licence}</small>
    </>
  )
}
