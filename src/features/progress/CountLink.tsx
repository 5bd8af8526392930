import { Link } from 'wouter'
import type { Filters } from '../../domain/facet.ts'
import { formatNumber } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import styles from './CountLink.module.css'
import { useListHref } from './use-list-href.ts'

interface CountLinkProps {
  readonly n: number
  readonly filters: Filters
  /** What is counted, for those who hear the link out of its table. */
  readonly of: string
}

/** A number of CPTS, which opens the list of them; none has no list. */
export function CountLink({ n, filters, of }: CountLinkProps) {
  const href = useListHref()
  if (n === 0) return <span className={styles.none}>0</span>
  return (
    <Link href={href(filters)} className={styles.link}>
      {formatNumber(n)}
      <span className="visually-hidden"> {fr.progress.dashboard.listOf(of)}</span>
    </Link>
  )
}
