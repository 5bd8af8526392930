import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'

interface RecordLinkProps {
  readonly id: string
  /** In full, where what is seen says too little out of its line. */
  readonly label?: string
  readonly onGo?: () => void
  readonly children: ReactNode
}

/** Leads to the page where a record is edited, in its own région. */
export function RecordLink({ id, label, onGo, children }: RecordLinkProps) {
  const href = useHref()
  const region = useRegion().homeOf(id)
  return (
    <Link
      href={href('/suivi/fiche', { region, selection: { kind: 'cpts', id } })}
      aria-label={label}
      onClick={onGo}
    >
      {children}
    </Link>
  )
}
