import { bbox, feature, featureCollection } from '@turf/turf'
import type { Feature } from 'geojson'
import type { RegionTopology } from '../../src/geometry/region-topology.ts'
import type { Attributes, UnitRecord } from './attributes.ts'
import { cleanRings } from './clean-rings.ts'
import { closeGaps } from './close-gaps.ts'
import { dissolveDepartements } from './dissolve-departements.ts'
import type { AreaGeometry } from './layer.ts'
import { shareArcs } from './shared-arcs.ts'

/** Step of the grid that coordinates are rounded to, in metres: a larger one changes the area of small communes by more than a thousandth. */
const GRID_STEP_METRES = 1.5
const METRES_PER_DEGREE = 111_320

/**
 * Builds the contours of a région: those of its units, and its départements dissolved from the same arcs.
 *
 * Shape: units in the order given, those without shape left out.
 */
export function buildRegion(
  units: readonly UnitRecord[],
  shapes: ReadonlyMap<string, AreaGeometry>,
  attributes: Attributes,
): RegionTopology {
  const features = units.flatMap(({ code }) => {
    const shape = shapes.get(code)
    return shape ? [feature(shape, {}, { id: code })] : []
  })
  const shared = cleanRings(closeGaps(shareArcs(features, gridLines(features))))
  const areas = new Map(shared.areas.map((area) => [area.id, area]))
  const departements = dissolveDepartements(shared, units).map(({ code, outline }) =>
    Object.assign(outline, {
      id: code,
      properties: { nom: attributes.departements.get(code)?.nom ?? code },
    }),
  )
  return {
    ...shared.topology,
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: units.flatMap(({ code, nom, population }) => {
          const area = areas.get(code)
          if (!area) return []
          const properties = { nom, ...(population !== null && { population }) }
          return [Object.assign(area, { id: code, properties })]
        }),
      },
      departements: { type: 'GeometryCollection', geometries: departements },
    },
  }
}

/** Number of grid lines on each side, the longer side deciding. */
function gridLines(features: readonly Feature<AreaGeometry>[]): number {
  const [west, south, east, north] = bbox(featureCollection([...features]))
  const degrees = Math.max((east - west) * Math.cos((south * Math.PI) / 180), north - south)
  return Math.ceil((degrees * METRES_PER_DEGREE) / GRID_STEP_METRES) + 1
}
