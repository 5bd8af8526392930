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

/** Changes as entries of the log: one lot, so that one undo takes all of them back. */
export function asLot(
  changes: readonly RecordChange[],
  newId: () => string,
): readonly ChangeEntry[] {
  const lot = newId()
  return changes.map((change) => ({ kind: 'change', id: newId(), lot, change }))
}

/** When an undo is made, and the ids for its entries, one each time it is asked. */
export interface UndoStamp {
  readonly quand: string
  readonly newId: () => string
}

/** `missing`: no such lot, or all of it is undone already. */
export type UndoResult =
  | { readonly ok: true; readonly entries: readonly UndoEntry[] }
  | { readonly ok: false; readonly reason: 'missing' }

/**
 * The entries that take back a lot, to be added to the log; what was changed since stays.
 *
 * To undo the undo, give the lot of the entries that this gives.
 */
export function undoLot(
  log: readonly LogEntry[],
  lot: string,
  { quand, newId }: UndoStamp,
): UndoResult {
  const counting = countingIds(log)
  const undone = log.filter((entry) => entry.lot === lot && counting.has(entry.id))
  if (undone.length === 0) return { ok: false, reason: 'missing' }
  const own = newId()
  const entries = undone.toReversed().map(({ id }, rank): UndoEntry => {
    return { kind: 'undo', id: rank === 0 ? own : newId(), lot: own, quand, annule: id }
  })
  return { ok: true, entries }
}

/** The lot of the last change that counts, of a record or of any; null where nothing is left to undo. */
export function lastLot(log: readonly LogEntry[], cpts: string | null = null): string | null {
  const counting = countingIds(log)
  const last = log.findLast(
    (entry) =>
      entry.kind === 'change' &&
      counting.has(entry.id) &&
      (cpts === null || entry.change.cpts === cpts),
  )
  return last?.lot ?? null
}
