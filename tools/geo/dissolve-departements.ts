import { feature, mergeArcs } from 'topojson-client'
import type { MultiPolygon } from 'topojson-specification'
import type { UnitRecord } from './attributes.ts'
import { groupBy } from './group-by.ts'
import { area } from './planar.ts'
import type { Arcs, SharedArcs } from './shared-arcs.ts'

/** Holes of a département smaller than this (in square degrees, about 0.5 km²) are gaps between contours of two origins. */
const LARGEST_GAP = 6e-5

/** The outline of a département, on the arcs of its units. */
export interface DepartementOutline {
  readonly code: string
  readonly outline: MultiPolygon
}

/**
 * Outlines the départements of some units with the arcs of the units themselves.
 *
 * Shape: areas have the code of their unit as id. Sorted by code; a département none of whose units is drawn is left out.
 */
export function dissolveDepartements(
  { topology, areas }: SharedArcs,
  units: readonly UnitRecord[],
): DepartementOutline[] {
  const departementOf = new Map(units.map(({ code, departement }) => [code, departement]))
  const byDepartement = groupBy(areas, ({ id }) => departementOf.get(String(id)) ?? '')
  return [...byDepartement]
    .map(([code, members]) => ({
      code,
      outline: withoutGaps(topology, mergeArcs(topology, members)),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

function withoutGaps(topology: Arcs, outline: MultiPolygon): MultiPolygon {
  const isLarge = (ring: number[]): boolean => {
    const { coordinates } = feature(topology, { type: 'Polygon', arcs: [ring] }).geometry
    return area(coordinates[0] ?? []) > LARGEST_GAP
  }
  return {
    type: 'MultiPolygon',
    arcs: outline.arcs.map((rings) => rings.filter((ring, rank) => rank === 0 || isLarge(ring))),
  }
}
