import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'

interface CptsLinkProps {
  readonly facts: CptsFacts
  /** Whether it takes the focus: one comes back to where one left. */
  readonly returning: boolean
  readonly onReturned: () => void
}

/** The name of a CPTS, which opens its sheet beside the map. */
export function CptsLink({ facts: { cpts }, returning, onReturned }: CptsLinkProps) {
  const href = useHref()
  const { select } = useActions()
  const selection = { kind: 'cpts', id: cpts.id } as const
  const selected = useChoice(
    ({ selection: now }) => now?.kind === 'cpts' && now.id === selection.id,
  )
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (!returning) return
    link.current?.focus()
    onReturned()
  }, [returning, onReturned])
  return (
    <Link
      ref={link}
      href={href('/', { selection })}
      aria-current={selected || undefined}
      onClick={(event) => {
        // Selecting, more than following the link, also asks the map to look there.
        event.preventDefault()
        select(selection)
      }}
    >
      {cpts.nom}
    </Link>
  )
}
