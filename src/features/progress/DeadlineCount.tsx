import type { AgendaGroup, AgendaKind } from '../../domain/contract/agenda.ts'
import { formatNumber } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import styles from './CountLink.module.css'
import { ListLink } from './ListLink.tsx'
import { withDeadline } from './list-filters.ts'

interface DeadlineCountProps {
  readonly n: number
  readonly group: AgendaGroup
  /** Null: of every kind. */
  readonly kind: AgendaKind | null
}

/** A number of deadlines, which opens the list of the CPTS that have them. */
export function DeadlineCount({ n, group, kind }: DeadlineCountProps) {
  if (n === 0) return <span className={styles.none}>0</span>
  return (
    <ListLink filters={withDeadline(group, kind)} className={styles.link}>
      {formatNumber(n)}
      <span className="visually-hidden">
        {' '}
        {fr.table.deadlineList(n, fr.progress.agenda.counts[group](n))}
      </span>
    </ListLink>
  )
}
