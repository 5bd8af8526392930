import type { ChangeEntry } from './log-entry.ts'
import type { RecordChange } from './record-change.ts'

/** Changes as entries of the log: one lot, so that one undo takes all of them back. */
export function asLot(
  changes: readonly RecordChange[],
  newId: () => string,
): readonly ChangeEntry[] {
  const lot = newId()
  return changes.map((change) => ({ kind: 'change', id: newId(), lot, change }))
}
