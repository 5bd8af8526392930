import { Link } from 'wouter'
import { useActions } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'

interface CardLinkProps {
  readonly id: string
  readonly nom: string
}

/** The name of a CPTS, which opens its card beside the map. */
export function CardLink({ id, nom }: CardLinkProps) {
  const href = useHref()
  const { select } = useActions()
  const selection = { kind: 'cpts', id } as const
  return (
    <Link
      href={href('/', { selection })}
      onClick={(event) => {
        // A new tab or window is the browser's own affair.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        // Selecting, more than following the link, also asks the map to look there.
        event.preventDefault()
        select(selection)
      }}
    >
      {nom}
    </Link>
  )
}
