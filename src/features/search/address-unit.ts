import type { BBox } from 'geojson'
import type { Address } from '../../data/geocoding-answer.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { unitAt } from '../../geometry/locate.ts'
import type { RegionShapes } from '../../geometry/region-shapes.ts'

/** About 10 km: contours are simplified, and an address on the border is still the région's. */
const MARGIN_DEGREES = 0.1

/** What is known by now of where the région lies; null for what cannot be had. */
export interface Known {
  readonly bounds: BBox | null
  readonly shapes: RegionShapes | null
}

/**
 * The unit of the région that an address lies in; null outside. Its own code decides; the point does where that code is no unit:
 * Paris, Lyon and Marseille as wholes, or a commune that merged since. A point far away refutes any code.
 */
export function addressUnit(
  { code, point }: Address,
  units: UnitIndex,
  { bounds, shapes }: Known,
): UnitCode | null {
  if (bounds && !isNear(point, bounds)) return null
  if (code !== null && units.has(code)) return code
  return shapes && unitAt(shapes.units, point)
}

function isNear(
  [longitude = NaN, latitude = NaN]: Address['point'],
  [west, south, east, north]: BBox,
): boolean {
  return (
    longitude >= west - MARGIN_DEGREES &&
    longitude <= east + MARGIN_DEGREES &&
    latitude >= south - MARGIN_DEGREES &&
    latitude <= north + MARGIN_DEGREES
  )
}
