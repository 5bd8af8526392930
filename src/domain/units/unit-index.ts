import type { Unit, UnitCode } from './unit.ts'

/**
 * The units of a layer by code: all that a territory can be made of.
 *
 * Shape: Paris, Lyon and Marseille are there as arrondissements only, so that no inhabitant is counted twice.
 */
export type UnitIndex = ReadonlyMap<UnitCode, Unit>

/** The units of a layer as a territory looks them up. Shape: of two with one code, the last. */
export function indexUnits(units: Iterable<Unit>): UnitIndex {
  const index = new Map<UnitCode, Unit>()
  for (const unit of units) index.set(unit.code, unit)
  return index
}

/**
 * The units that hold what was under each former code: several where a commune was split, or where lists disagree.
 *
 * Shape: former code → current codes. A code that is still a unit is never a former one (a commune nouvelle keeps the code of its
 * chef-lieu).
 * Source: `anciensCodes` of the units, INSEE, COG.
 */
export function formerClaims(units: UnitIndex): ReadonlyMap<UnitCode, readonly UnitCode[]> {
  const claims = new Map<UnitCode, UnitCode[]>()
  for (const unit of units.values()) {
    for (const former of unit.anciensCodes) {
      if (units.has(former)) continue
      const heirs = claims.get(former)
      if (!heirs) claims.set(former, [unit.code])
      else if (!heirs.includes(unit.code)) heirs.push(unit.code)
    }
  }
  return claims
}

/**
 * The unit that each former code has become, so that a list older than the layer still finds its communes.
 *
 * Shape: former code → current code. A code that several units claim is left out, since no single answer would be right.
 * Source: `formerClaims`.
 */
export function formerCodes(units: UnitIndex): ReadonlyMap<UnitCode, UnitCode> {
  const certain = new Map<UnitCode, UnitCode>()
  for (const [former, [heir, ...others]] of formerClaims(units))
    if (heir !== undefined && others.length === 0) certain.set(former, heir)
  return certain
}
