import type {
  AgendaEntry,
  AgendaGroup as Group,
  AgendaKind,
} from '../../../domain/contract/contract-deadlines.ts'
import type { Marks } from '../../../domain/contract/deadline-marks.ts'
import { frMissions } from '../../../fr/cpts/cpts.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { frTable } from '../../../fr/follow-up/table.ts'
import { frVintage } from '../../../fr/cpts/vintage.ts'
import {
  type AgendaLine,
  type AgendaOfCpts as Own,
  linesByCpts,
  whatIsDue,
  whenDue,
} from '../../../ui/words/deadlines.ts'
import { MarkDeadline } from '../../edit/notebook/MarkDeadline.tsx'
import { SaidOfDeadline } from '../../edit/notebook/SaidOfDeadline.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { More, useMore } from '../More.tsx'
import counts from '../links.module.css'
import { CardLink, ListLink, withDeadline } from '../links.tsx'
import styles from './AgendaGroup.module.css'

/** How many CPTS one sees at first. */
const FIRST = 12

const words = frProgress.agenda

interface AgendaGroupProps {
  readonly group: Group
  readonly kind: AgendaKind | null
  readonly entries: readonly AgendaEntry[]
  readonly marks: Marks
  /** Whether there is a list of exactly these. */
  readonly isListed: boolean
}

/** One part of the agenda, by CPTS. */
export function AgendaGroup({ group, kind, entries, marks, isListed }: AgendaGroupProps) {
  const { shown, hidden, showMore } = useMore(linesByCpts(entries), FIRST)
  return (
    <section id={group} className={styles.group} data-group={group}>
      <div className={styles.head}>
        <h3>{words.groups[group]}</h3>
        <span className="figures">
          <DeadlineCount n={entries.length} group={group} kind={kind} isListed={isListed} />
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
            <AgendaOfCpts key={own.cpts} own={own} marks={marks} />
          ))}
        </table>
      )}
      <More hidden={hidden} onMore={showMore} words={words.more} printed={words.andMore} />
    </section>
  )
}

interface AgendaOfCptsProps {
  readonly own: Own
  readonly marks: AgendaGroupProps['marks']
}

/** The lines of one CPTS, under its name. */
function AgendaOfCpts({ own: { cpts: id, lines }, marks }: AgendaOfCptsProps) {
  const { atlas } = useRegion()
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <CardLink id={id} nom={atlas.facts.get(id)?.cpts.nom ?? id} />
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={`${whatIsDue(line)} ${line.actionsEnCours} ${line.echeance?.auPlusTot}`}>
          <td>
            <span title={line.missions.map((each) => frMissions[each]).join(', ') || undefined}>
              {whatIsDue(line)}
            </span>
            {line.actionsEnCours && <small>{frProgress.agenda.underWay}</small>}
            {line.passage && <small>{frVintage.passage(line.passage)}</small>}
            {line.passage && !line.apresSignature && (
              <small>{frVintage.agenda.mayBeNewer(line.passage.avant.annee)}</small>
            )}
          </td>
          <td>
            {whenDue(line.echeance)}
            <Mark line={line} marks={marks} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** What is said of a line, and the way to say it. */
function Mark({
  line,
  marks,
}: {
  readonly line: AgendaLine
  readonly marks: AgendaGroupProps['marks']
}) {
  const [first] = line.of
  return (
    <>
      {first && <SaidOfDeadline entry={first} marks={marks} />}
      <MarkDeadline entries={line.of} marks={marks} what={whatIsDue(line)} />
    </>
  )
}

interface DeadlineCountProps {
  readonly n: number
  readonly group: Group
  /** Null: of every kind. */
  readonly kind: AgendaKind | null
  /** Whether there is a list of exactly these. */
  readonly isListed: boolean
}

/** A number of deadlines, which opens the list of the CPTS that have them. */
export function DeadlineCount({ n, group, kind, isListed }: DeadlineCountProps) {
  if (n === 0) return <span className={counts.none}>0</span>
  if (!isListed) return formatNumber(n)
  return (
    <ListLink filters={withDeadline(group, kind)} className={counts.link}>
      {formatNumber(n)}
      <span className="visually-hidden">
        {' '}
        {frTable.deadlineList(n, frProgress.agenda.counts[group](n))}
      </span>
    </ListLink>
  )
}
