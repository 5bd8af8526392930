import type { Cpts } from '../cpts/cpts.ts'
import type { MarkState } from '../cpts/deadline-answer.ts'
import { addMonths, type PartialDate } from '../cpts/partial-date.ts'
import { type AgendaEntry, byDate, contractEntries } from './contract-deadlines.ts'
import { deadlineAfter } from './mission-calendar.ts'

/**
 * What someone said of a deadline.
 *
 * Shape: `to` is the day that it was put off to, null for the other states; `date` and `source` tell when and after whom. `due` is the
 * first day that the deadline could fall on when that was said, null for one without.
 */
export interface SaidOfDeadline {
  readonly state: MarkState
  readonly to: PartialDate | null
  readonly date: PartialDate | null
  readonly source: string
  readonly due: PartialDate | null
}

/** What the record says of a deadline, for everyone. */
export interface PublicMark extends SaidOfDeadline {
  readonly type: 'public'
}

/** What a deadline is called within its CPTS: its kind, mission and contract year, or the year of the populations that call for an avenant. */
export function deadlineName({ kind, mission, annee, passage }: AgendaEntry): string {
  return [kind, mission, annee, passage?.apres.annee]
    .filter((part) => part !== null && part !== undefined)
    .join('.')
}

/** What a deadline is called for good. */
export const deadlineKey = (entry: AgendaEntry): string => `${entry.cpts}.${deadlineName(entry)}`

/** What records say of their deadlines, by the key of each. */
export function publicMarks(
  records: readonly Pick<Cpts, 'id' | 'echeances'>[],
): ReadonlyMap<string, PublicMark> {
  return new Map(
    records.flatMap(({ id, echeances }) =>
      echeances.map(({ valeur, sources, date }) => {
        const { echeance, prevue, etat, au } = valeur
        const said = { state: etat, to: au, date, source: sources.join(', '), due: prevue }
        return [`${id}.${echeance}`, { type: 'public', ...said }] as const
      }),
    ),
  )
}

/** Months after which a deadline of the same name is that of another contract: one signed anew begins five years later. */
const ANOTHER_CONTRACT = 36

/** What was said of a deadline; null where nothing was, or where it was said of an earlier contract's. */
export function markOf<M extends SaidOfDeadline>(
  entry: AgendaEntry,
  marks: ReadonlyMap<string, M>,
): M | null {
  const mark = marks.get(deadlineKey(entry))
  if (!mark) return null
  const { due } = mark
  if (due === null || entry.echeance === null) return mark
  return entry.echeance.auPlusTot < addMonths(due, ANOTHER_CONTRACT) ? mark : null
}

/** An agenda after what is known of its deadlines. */
export interface MarkedAgenda<M> {
  /** Those still to be seen to; one that was put off falls due on its new day. */
  readonly open: readonly AgendaEntry[]
  /** Those that were kept or do not apply, with the word for it. */
  readonly settled: readonly { readonly entry: AgendaEntry; readonly mark: M }[]
}

/** Sets an agenda against what `said` tells of each deadline; `today` is "YYYY-MM-DD", and the order by date is kept. */
export function markedAgenda<M extends SaidOfDeadline>(
  entries: readonly AgendaEntry[],
  said: (entry: AgendaEntry) => M | null,
  today: string,
): MarkedAgenda<M> {
  const open: AgendaEntry[] = []
  const settled: { entry: AgendaEntry; mark: M }[] = []
  for (const entry of entries) {
    const mark = said(entry)
    if (mark?.to) open.push({ ...entry, echeance: deadlineAfter(mark.to, 0, today) })
    else if (mark && mark.state !== 'reportee') settled.push({ entry, mark })
    else open.push(entry)
  }
  return { open: open.toSorted(byDate), settled }
}

/** The entries of some CPTS that their records leave open. */
export function openEntries(
  entries: readonly AgendaEntry[],
  records: readonly Pick<Cpts, 'id' | 'echeances'>[],
  today: string,
): readonly AgendaEntry[] {
  const marks = publicMarks(records)
  if (marks.size === 0) return entries
  return markedAgenda(entries, (entry) => markOf(entry, marks), today).open
}

/** What the contract of a CPTS calls for, without what its record says to be settled. */
export const openContractEntries = (cpts: Cpts, today: string): readonly AgendaEntry[] =>
  openEntries(contractEntries(cpts, today), [cpts], today)
