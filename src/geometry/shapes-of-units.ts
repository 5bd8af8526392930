import type { UnitCode } from '../domain/units/unit.ts'
import type { RegionShapes } from './region-shapes.ts'

/**
 * The contours of some units, to be drawn or looked at.
 *
 * Shape: in the order of the layer; units without contour are left out, and all of them before the layer is there.
 */
export function shapesOfUnits(
  shapes: Pick<RegionShapes, 'units'> | null,
  codes: ReadonlySet<UnitCode>,
): RegionShapes['units'] {
  const features = shapes?.units.features.filter(({ properties }) => codes.has(properties.code))
  return { type: 'FeatureCollection', features: features ?? [] }
}
