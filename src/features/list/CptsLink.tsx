import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { CptsFacts } from '../../domain/atlas.ts'
import { useActions, useChoice } from '../shared/session.ts'
import { useHref } from '../shared/use-href.ts'

/** The name of a CPTS, which opens its sheet beside the map. The one that is selected takes the focus: one comes back to where one left. */
export function CptsLink({ facts: { cpts } }: { readonly facts: CptsFacts }) {
  const href = useHref()
  const { select } = useActions()
  const selection = { kind: 'cpts', id: cpts.id } as const
  const selected = useChoice(
    ({ selection: now }) => now?.kind === 'cpts' && now.id === selection.id,
  )
  const link = useRef<HTMLAnchorElement>(null)
  const atFirst = useRef(selected)
  useEffect(() => {
    if (atFirst.current) link.current?.focus()
  }, [])
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
