import type { ChangeEntry } from '../log-entry.ts'
import type { RecordChange } from '../record-change.ts'

/** The changes of an import as entries of the log: one lot, so that one undo takes all of them back. */
export function importLot(
  changes: readonly RecordChange[],
  newId: () => string,
): readonly ChangeEntry[] {
  const lot = newId()
  return changes.map((change) => ({ kind: 'change', id: newId(), lot, change }))
}
