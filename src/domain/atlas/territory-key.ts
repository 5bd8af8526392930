import { fingerprint } from '../edits/fingerprint.ts'
import type { UnitCode } from '../units/unit.ts'

/**
 * What tells one territory from another: the same units, the same outline, whoever they belong to.
 *
 * Shape: codes in any order; that of a fingerprint.
 */
export function territoryKey(codes: Iterable<UnitCode>): string {
  return fingerprint([...codes].toSorted())
}
