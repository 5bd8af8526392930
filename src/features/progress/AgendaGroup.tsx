import type { AgendaEntry, AgendaGroup as Group, AgendaKind } from '../../domain/contract/agenda.ts'
import { frProgress } from '../../fr/progress.ts'
import { linesByCpts } from '../../ui/words/deadlines.ts'
import styles from './AgendaGroup.module.css'
import { AgendaOfCpts } from './AgendaOfCpts.tsx'
import { DeadlineCount } from './DeadlineCount.tsx'
import { More } from './More.tsx'
import { useMore } from './use-more.ts'

/** How many CPTS one sees at first. */
const FIRST = 12

const words = frProgress.agenda

interface AgendaGroupProps {
  readonly group: Group
  readonly kind: AgendaKind | null
  readonly entries: readonly AgendaEntry[]
}

/** One part of the agenda, by CPTS. */
export function AgendaGroup({ group, kind, entries }: AgendaGroupProps) {
  const { shown, hidden, showAll } = useMore(linesByCpts(entries), FIRST)
  return (
    <section id={group} className={styles.group} data-group={group}>
      <div className={styles.head}>
        <h3>{words.groups[group]}</h3>
        <span className="figures">
          <DeadlineCount n={entries.length} group={group} kind={kind} />
        </span>
      </div>
      {shown.length === 0 && <p className={styles.quiet}>{words.emptyGroup}</p>}
      {shown.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{words.groups[group]}</caption>
          <colgroup>
            <col />
            <col className={styles.when} />
          </colgroup>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.deadline}</th>
              <th scope="col">{words.date}</th>
            </tr>
          </thead>
          {shown.map((own) => (
            <AgendaOfCpts key={own.cpts} own={own} />
          ))}
        </table>
      )}
      <More hidden={hidden} onMore={showAll} words={words.more} printed={words.andMore} />
    </section>
  )
}
