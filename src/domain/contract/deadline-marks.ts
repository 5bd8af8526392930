import { markOf, type PublicMark } from './answered-deadlines.ts'
import type { AgendaEntry } from './contract-deadlines.ts'
import type { DeadlineMark, NotebookEntry } from './notebook.ts'

/** The marks of a notebook, by the key of their deadline. */
export function marksOf(entries: readonly NotebookEntry[]): ReadonlyMap<string, DeadlineMark> {
  return new Map(
    entries.flatMap((each) => (each.type === 'mark' ? [[each.id, each] as const] : [])),
  )
}

/** What is said of deadlines, by the key of each. */
export interface Marks {
  /** By the private notebook of this device. */
  readonly own: ReadonlyMap<string, DeadlineMark>
  /** By the records, for everyone. */
  readonly shared: ReadonlyMap<string, PublicMark>
}

/** What counts of a deadline on this device: its own word, or else the public one. */
export function wordOn(
  entry: AgendaEntry,
  { own, shared }: Marks,
): DeadlineMark | PublicMark | null {
  return markOf(entry, own) ?? markOf(entry, shared)
}
