import { countingIds, type LogEntry, type UndoEntry } from './log-entry.ts'

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
