import { inOrder, regionOf, regionsOfUnits } from './regions.ts'
import type { UnitIndex } from './unit-index.ts'
import type { UnitCode } from './unit.ts'

const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** The names of the régions that some units are of, in the order of people’s lists. */
export function regionNames(codes: Iterable<UnitCode>): readonly string[] {
  return inOrder(regionsOfUnits(codes)).map((code) => regionOf(code)?.nom ?? code)
}

/** What units are called, in the order of a list where one looks a name up; by their code where that is not known. */
export function unitNames(codes: readonly UnitCode[], units: UnitIndex): readonly string[] {
  return codes.map((code) => units.get(code)?.nom ?? code).toSorted(BY_NAME.compare)
}
