import type { UnitPart } from '../domain/sketch/sketch.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { RegionShapes } from './region-shapes.ts'

const NO_PARTS: ReadonlyMap<UnitCode, UnitPart> = new Map()

/**
 * The contours of some units, to be drawn or looked at, of those in `parts` that part alone.
 *
 * Shape: in the order of the layer; units without contour are left out, and all of them before the layer is there.
 */
export function shapesOfUnits(
  shapes: Pick<RegionShapes, 'units'> | null,
  codes: ReadonlySet<UnitCode>,
  parts = NO_PARTS,
): RegionShapes['units'] {
  const features = shapes?.units.features.flatMap((unit) => {
    const { code } = unit.properties
    if (!codes.has(code)) return []
    const part = parts.get(code)
    return part ? { ...unit, geometry: part.shape } : unit
  })
  return { type: 'FeatureCollection', features: features ?? [] }
}
