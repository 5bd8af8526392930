import type { UnitCode } from './unit.ts'

/**
 * The area that units have together, each counted for its share.
 *
 * Shape: shares from 0 to 1 by code. Units: km².
 * Errors: null where one of them has no contour: a part of an area is never told as the whole.
 */
export function sumAreas(
  shares: Iterable<readonly [UnitCode, number]>,
  areas: ReadonlyMap<UnitCode, number>,
): number | null {
  let km2 = 0
  for (const [code, share] of shares) {
    const area = areas.get(code)
    if (area === undefined) return null
    km2 += area * share
  }
  return km2
}

/** The area of a territory; null for an empty one and where a unit of it has no contour. Units: km². */
export function territoryArea(
  territory: ReadonlySet<UnitCode>,
  areas: ReadonlyMap<UnitCode, number>,
): number | null {
  const shares = Array.from(territory, (code) => [code, 1] as const)
  return shares.length === 0 ? null : sumAreas(shares, areas)
}
