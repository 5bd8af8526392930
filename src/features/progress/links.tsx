import type { ReactNode } from 'react'
import { Link } from 'wouter'
import {
  AGENDA_GROUPS,
  type AgendaGroup,
  type AgendaKind,
} from '../../domain/contract/contract-deadlines.ts'
import { type FacetFilters, narrowed } from '../../domain/filters/facet.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frProgress } from '../../fr/follow-up/progress.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './links.module.css'

/** Where each CPTS stands with its ACI, as the list is filtered: a date of signature is what gives deadlines. */
export const ACI_FILTERS = {
  dated: { echeance: AGENDA_GROUPS },
  undated: { stade: ['aci-signe'], echeance: ['aucune'] },
  unsigned: { stade: ['pre-projet', 'lettre-intention', 'projet-valide'], echeance: ['aucune'] },
  unknown: { stade: ['non-renseigne'], echeance: ['aucune'] },
} as const satisfies Record<string, FacetFilters>

/** The records in which nothing is missing, and nothing is to check. */
export const COMPLETE_RECORDS = {
  completude: ['complete'],
  verifier: ['rien'],
} as const satisfies FacetFilters

/** The CPTS with a deadline in a part of the agenda, of one kind or, for null, of any. */
export const withDeadline = (group: AgendaGroup, kind: AgendaKind | null): FacetFilters => ({
  echeance: [kind === null ? group : `${kind}-${group}`],
})

interface ListLinkProps {
  readonly filters: FacetFilters
  readonly className?: string | undefined
  readonly label?: string
  /** What counts the CPTS, number included. */
  readonly children: ReactNode
}

/** Words that count CPTS, which open the list of exactly these; plain words where there is no such list. */
export function ListLink({ filters, className, label, children }: ListLinkProps) {
  const to = useListHref()(filters)
  if (to === null) return <span className={className}>{children}</span>
  return (
    <Link href={to} className={className} aria-label={label}>
      {children}
    </Link>
  )
}

/** Some of these in a sentence, with commas between them. */
export function ListLinks({
  links,
}: {
  readonly links: readonly { readonly text: string; readonly filters: FacetFilters }[]
}) {
  return links.map(({ text, filters }, rank) => (
    <span key={text}>
      {rank > 0 && ', '}
      <ListLink filters={filters}>{text}</ListLink>
    </span>
  ))
}

/** Writes links to the list of the CPTS behind a number: those shown here that also pass these filters. Null where no list is exactly these. */
function useListHref(): (more: FacetFilters) => string | null {
  const href = useHref()
  const shown = useChoice((choices) => choices.filters)
  return (more) => {
    const filters = narrowed(shown, more)
    return filters && href('/liste', { selection: null, filters })
  }
}

interface CountLinkProps {
  readonly n: number
  readonly filters: FacetFilters
  /** What is counted, for those who hear the link out of its table. */
  readonly of: string
}

/** A number of CPTS, which opens the list of them; none has no list. */
export function CountLink({ n, filters, of }: CountLinkProps) {
  if (n === 0) return <span className={styles.none}>0</span>
  return (
    <ListLink filters={filters} className={styles.link}>
      {formatNumber(n)}
      <span className="visually-hidden"> {frProgress.dashboard.listOf(of)}</span>
    </ListLink>
  )
}

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
