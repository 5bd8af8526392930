import { addMonths } from '../cpts/partial-date.ts'
import { type AgendaEntry, byDate } from './contract-deadlines.ts'
import { deadlineAfter } from './mission-calendar.ts'
import type { DeadlineMark, NotebookEntry } from './notebook.ts'

/** What a deadline is called for good: its CPTS, kind, mission and contract year, or the year of the populations that call for an avenant. */
export function deadlineKey({ cpts, kind, mission, annee, passage }: AgendaEntry): string {
  return [cpts, kind, mission, annee, passage?.apres.annee]
    .filter((part) => part !== null && part !== undefined)
    .join('.')
}

/** The marks of a notebook, by the key of their deadline. */
export function marksOf(entries: readonly NotebookEntry[]): ReadonlyMap<string, DeadlineMark> {
  return new Map(
    entries.flatMap((each) => (each.type === 'mark' ? [[each.id, each] as const] : [])),
  )
}

/** Months after which a deadline of the same name is that of another contract: one signed anew begins five years later. */
const ANOTHER_CONTRACT = 36

/** The mark of a deadline; null where there is none, or where it was made of an earlier contract's. */
export function markOf(
  entry: AgendaEntry,
  marks: ReadonlyMap<string, DeadlineMark>,
): DeadlineMark | null {
  const mark = marks.get(deadlineKey(entry))
  if (!mark) return null
  const { due } = mark
  if (due === null || entry.echeance === null) return mark
  return entry.echeance.auPlusTot < addMonths(due, ANOTHER_CONTRACT) ? mark : null
}

/** An agenda after what is known of its deadlines. */
export interface MarkedAgenda {
  /** Those still to be seen to; one that was put off falls due on its new day. */
  readonly open: readonly AgendaEntry[]
  /** Those that were kept or do not apply, with the word for it. */
  readonly settled: readonly { readonly entry: AgendaEntry; readonly mark: DeadlineMark }[]
}

/** Sets an agenda against the marks of its deadlines; `today` is "YYYY-MM-DD", and the order by date is kept. */
export function markedAgenda(
  entries: readonly AgendaEntry[],
  marks: ReadonlyMap<string, DeadlineMark>,
  today: string,
): MarkedAgenda {
  if (marks.size === 0) return { open: entries, settled: [] }
  const open: AgendaEntry[] = []
  const settled: { entry: AgendaEntry; mark: DeadlineMark }[] = []
  for (const entry of entries) {
    const mark = markOf(entry, marks)
    if (mark === null) open.push(entry)
    else if (mark.to === null) settled.push({ entry, mark })
    else open.push({ ...entry, echeance: deadlineAfter(mark.to, 0, today) })
  }
  return { open: open.toSorted(byDate), settled }
}
