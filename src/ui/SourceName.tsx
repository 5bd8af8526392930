import { isWebAddress } from '../domain/cpts/contact-value.ts'
import { sourceName } from '../fr/words/format.ts'

interface SourceNameProps {
  readonly source: string
  /** Of an address, only whose page it is. */
  readonly short?: boolean
}

/** Who says so: the title of a document or, for a page, its address, which leads there. */
export function SourceName({ source, short = false }: SourceNameProps) {
  if (!isWebAddress(source)) return source
  return (
    <a href={source} target="_blank" rel="noreferrer">
      {sourceName(source, short)}
    </a>
  )
}
