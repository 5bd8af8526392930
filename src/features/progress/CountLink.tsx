import type { FacetFilters } from '../../domain/filters/facet.ts'
import { formatNumber } from '../../fr/format.ts'
import { frProgress } from '../../fr/progress.ts'
import styles from './CountLink.module.css'
import { ListLink } from './ListLink.tsx'

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
