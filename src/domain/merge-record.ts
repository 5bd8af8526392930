import type { Cpts } from './cpts.ts'
import type { Conflict, Side, Sides } from './merge-conflict.ts'
import { fieldValue, RECORD_FIELDS, recordDiff, sameField, withFieldOf } from './record-field.ts'

/**
 * Brings together three states of a record, null where a side has none.
 *
 * Shape: null where the record is gone. One that a side removed and the other left alone is gone; one that the other changed is a
 * conflict. Where both added the record, the side `base` says nothing, and leaves what `mine` says.
 */
export function mergeRecord(
  { base, mine, theirs }: Sides<Cpts | null>,
  settle: (conflict: Conflict) => Side,
): Cpts | null {
  if (mine && theirs) return mergeFields({ base, mine, theirs }, settle)
  const kept = mine ?? theirs
  if (!kept || !base) return kept
  if (recordDiff(base, kept).length === 0) return null
  const sides = { base, mine, theirs }
  return sides[settle({ kind: 'presence', id: kept.id, field: null, ...sides })]
}

function mergeFields(
  { base, mine, theirs }: { base: Cpts | null; mine: Cpts; theirs: Cpts },
  settle: (conflict: Conflict) => Side,
): Cpts {
  let merged = mine
  for (const field of RECORD_FIELDS) {
    if (sameField(mine, theirs, field) || (base && sameField(base, theirs, field))) continue
    if (base && sameField(base, mine, field)) {
      merged = withFieldOf(merged, field, theirs)
      continue
    }
    const values = {
      base: base && fieldValue(base, field),
      mine: fieldValue(mine, field),
      theirs: fieldValue(theirs, field),
    }
    const side = settle({ kind: 'field', id: mine.id, field, ...values })
    const from = { base, mine, theirs }[side]
    if (from) merged = withFieldOf(merged, field, from)
  }
  return merged
}
