import type { Unit, UnitCode } from './unit.ts'

/**
 * The units of a layer by code: all that a territory can be made of.
 *
 * Shape: Paris, Lyon and Marseille are there as arrondissements only, so that no inhabitant is counted twice.
 */
export type UnitIndex = ReadonlyMap<UnitCode, Unit>

/** Indexes units by code. */
export function indexUnits(units: Iterable<Unit>): UnitIndex {
  const index = new Map<UnitCode, Unit>()
  for (const unit of units) index.set(unit.code, unit)
  return index
}

/**
 * The unit that each former code has become, so that a list older than the layer still finds its communes.
 *
 * Shape: former code → current code. A code that is still a unit is never a former one (a commune nouvelle keeps the code of
 * its chef-lieu); a code that several units claim is left out, since no single answer would be right.
 * Source: `anciensCodes` of the units, INSEE, COG.
 */
export function formerCodes(units: UnitIndex): ReadonlyMap<UnitCode, UnitCode> {
  const heirs = new Map<UnitCode, UnitCode | null>()
  for (const unit of units.values()) {
    for (const former of unit.anciensCodes) {
      if (units.has(former)) continue
      heirs.set(former, heirs.has(former) ? null : unit.code)
    }
  }
  const certain = new Map<UnitCode, UnitCode>()
  for (const [former, heir] of heirs) if (heir !== null) certain.set(former, heir)
  return certain
}
