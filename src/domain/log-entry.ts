import type { RecordChange } from './record-change.ts'

/** A change as it was made. */
export interface ChangeEntry {
  readonly kind: 'change'
  /** Unique, whatever the tab it comes from. */
  readonly id: string
  /** What was changed in one go has one `lot`, to be undone in one go: a merge of two CPTS changes both. */
  readonly lot: string
  readonly change: RecordChange
}

/** An entry taken back; an undo is an entry too, that can be undone. */
export interface UndoEntry {
  readonly kind: 'undo'
  readonly id: string
  readonly lot: string
  /** ISO instant, UTC. */
  readonly quand: string
  /** The id of the entry that no longer counts. */
  readonly annule: string
}

/** One line of the log of a région. Lines are only ever added, so that those of two tabs are both kept. */
export type LogEntry = ChangeEntry | UndoEntry

/** When an entry was made. */
export function whenMade(entry: LogEntry): string {
  return entry.kind === 'undo' ? entry.quand : entry.change.quand
}

/** The ids of the entries that count, undos included: those that no undo which counts took back. */
export function countingIds(log: readonly LogEntry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  const counting = new Set<string>()
  for (const entry of log.toReversed()) {
    if (undone.has(entry.id)) continue
    counting.add(entry.id)
    if (entry.kind === 'undo') undone.add(entry.annule)
  }
  return counting
}

/** The changes that count, in their order. */
export function liveChanges(log: readonly LogEntry[]): readonly ChangeEntry[] {
  const counting = countingIds(log)
  return log.filter((entry) => entry.kind === 'change').filter(({ id }) => counting.has(id))
}
