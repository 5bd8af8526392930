import type { AgendaGroup, AgendaKind } from '../../domain/contract/agenda.ts'
import { formatNumber } from '../../fr/format.ts'
import { frProgress } from '../../fr/progress.ts'
import { frTable } from '../../fr/table.ts'
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
        {frTable.deadlineList(n, frProgress.agenda.counts[group](n))}
      </span>
    </ListLink>
  )
}
