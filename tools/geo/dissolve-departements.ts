import { mergeArcs } from 'topojson-client'
import type { MultiPolygon } from 'topojson-specification'
import type { UnitRecord } from './attributes.ts'
import { groupBy } from './group-by.ts'
import type { SharedArcs } from './shared-arcs.ts'

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
      outline: mergeArcs(topology, members),
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}
