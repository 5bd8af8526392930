import type { AgendaEntry } from './contract-deadlines.ts'
import { type Marks, wordOn } from './deadline-marks.ts'
import type { Note, NotebookEntry } from './notebook.ts'

const DAY = 86_400_000

/** The Monday and the Sunday of the week of a day. Shape: "YYYY-MM-DD" in and out. */
export function weekOf(day: string): { readonly first: string; readonly last: string } {
  const time = Date.parse(day)
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  const at = (days: number): string =>
    new Date(time + (days - sinceMonday) * DAY).toISOString().slice(0, 10)
  return { first: at(0), last: at(6) }
}

/** The same day of the week some weeks later. Shape: "YYYY-MM-DD" in and out. */
export function weeksLater(day: string, weeks: number): string {
  return new Date(Date.parse(day) + weeks * 7 * DAY).toISOString().slice(0, 10)
}

/** Something to see to by a day: a note of the office, or a deadline of a contract. */
export type DueLine =
  | { readonly day: string; readonly cpts: string; readonly note: Note; readonly entry: null }
  | {
      readonly day: string
      readonly cpts: string
      readonly note: null
      readonly entry: AgendaEntry
    }

/** What an office has to see to. Shape: each by day; `undated` in the order written. */
export interface WeekAgenda {
  readonly late: readonly DueLine[]
  readonly thisWeek: readonly DueLine[]
  readonly later: readonly DueLine[]
  readonly undated: readonly Note[]
}

/**
 * What is to be seen to this week, after the notebook and the deadlines that it leaves open.
 *
 * Shape: `open` are the entries of `markedAgenda`. Of the deadlines of contracts, those that fall on a known day of this week are there,
 * and those that were put off to a day of it or before; all that passed earlier is the agenda's to show. Notes that are no task have no day.
 */
export function weekAgenda(
  notebook: readonly NotebookEntry[],
  open: readonly AgendaEntry[],
  marks: Marks,
  today: string,
): WeekAgenda {
  const { first, last } = weekOf(today)
  const notes = notebook.filter(
    (each): each is Note => each.type === 'note' && each.kind !== 'note' && each.done === null,
  )
  const lines: DueLine[] = [
    ...notes.flatMap((note) =>
      note.due === null ? [] : [{ day: note.due, cpts: note.cpts, note, entry: null }],
    ),
    ...open.flatMap((entry) => {
      const day = entry.echeance?.precision === 'jour' ? entry.echeance.auPlusTot : null
      if (day === null || day > last) return []
      const isOffice = wordOn(entry, marks)?.state === 'reportee'
      return day >= first || isOffice ? [{ day, cpts: entry.cpts, note: null, entry }] : []
    }),
  ].toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  return {
    late: lines.filter(({ day }) => day < today),
    thisWeek: lines.filter(({ day }) => day >= today && day <= last),
    later: lines.filter(({ day }) => day > last),
    undated: notes.filter(({ due }) => due === null),
  }
}
