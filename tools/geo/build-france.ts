import type { Feature, Position } from 'geojson'
import { feature as toFeature, multiPolygon } from '@turf/turf'
import { feature, quantize } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { FranceTopology } from '../../src/geometry/region-topology.ts'
import type { Assignment } from './assign-contours.ts'
import type { Departement, UnitRecord } from './attributes.ts'
import { cleanRings } from './clean-rings.ts'
import { dissolveDepartements } from './dissolve-departements.ts'
import { groupBy } from './group-by.ts'
import { area } from '../../src/geometry/planar.ts'
import { areasOf, shareArcs } from './shared-arcs.ts'
import type { AreaGeometry } from './layer.ts'

/** Triangles smaller than this (square degrees, about half a km²) are flattened. */
const FLATTENED_BELOW = 5e-5
/** Islands smaller than this (square degrees, about 4 km²) are left out, unless they are all that a département has. */
const ISLAND_BELOW = 4e-4
/** Part of the units of each département that must have a contour for the country to count as covered. */
const COVERED = 0.9
const GRID_LINES = 40_000

/** Tells whether the contours cover the whole country, hence whether its background can be drawn. */
export function coversFrance(
  units: readonly UnitRecord[],
  contours: Assignment['contours'],
): boolean {
  return [...groupBy(units, ({ departement }) => departement).values()].every(
    (members) =>
      members.filter(({ code }) => contours.has(code)).length >= COVERED * members.length,
  )
}

/**
 * Draws the départements of the whole country, strongly simplified, as a background.
 *
 * Shape: ids are département codes. Outlines are dissolved first and simplified after, so that neighbours keep one same border.
 */
export function buildFrance(
  units: readonly UnitRecord[],
  contours: Assignment['contours'],
  departements: ReadonlyMap<string, Departement>,
): FranceTopology {
  const detailed = shareArcs(departementOutlines(units, contours))
  const simplified = simplify(presimplify(detailed.topology), FLATTENED_BELOW)
  const withoutFlatRings = filter(simplified, filterWeight(simplified))
  const rounded = quantize(withoutFlatRings, GRID_LINES)
  const geometries = areasOf(rounded).map((outline) => {
    const { nom = '', region = '' } = departements.get(String(outline.id)) ?? {}
    return Object.assign(outline, { properties: { nom, region } })
  })
  return {
    ...rounded,
    objects: { departements: { type: 'GeometryCollection', geometries } },
  }
}

function departementOutlines(
  units: readonly UnitRecord[],
  contours: Assignment['contours'],
): Feature<AreaGeometry>[] {
  const pieces = units.flatMap(({ code }) =>
    (contours.get(code) ?? []).map(({ geometry }) => toFeature(geometry, {}, { id: code })),
  )
  const shared = cleanRings(shareArcs(pieces))
  return dissolveDepartements(shared, units).map(({ code, outline }) => {
    const { coordinates } = feature(shared.topology, outline).geometry
    return multiPolygon(withoutIslets(coordinates), {}, { id: code })
  })
}

function withoutIslets(polygons: Position[][][]): Position[][][] {
  const largest = Math.max(...polygons.map(outlineArea))
  return polygons.filter((rings) => outlineArea(rings) >= Math.min(ISLAND_BELOW, largest))
}

function outlineArea(rings: readonly Position[][]): number {
  return area(rings[0] ?? [])
}
