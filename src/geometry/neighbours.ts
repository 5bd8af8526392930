import { mesh, neighbors } from 'topojson-client'
import type { UnitCode } from '../domain/units/unit.ts'
import type { NeighbourGraph } from '../domain/units/contiguity.ts'
import type { RegionTopology, UnitGeometry } from './region-topology.ts'
import { unitGeometries } from './topology-layer.ts'

/** Which units touch along a line (a shared corner does not count), and which ones lie on the région's edge. */
export interface Adjacency {
  readonly graph: NeighbourGraph
  readonly border: ReadonlySet<UnitCode>
}

/**
 * Reads off the shared arcs which units of a layer touch.
 *
 * Shape: each unit with a contour has its entry, empty for an island; a unit without one is not in the graph.
 */
export function adjacency(topology: RegionTopology): Adjacency {
  const units = unitGeometries(topology)
  const indexes = neighbors(units)
  const codeAt = (index: number): UnitCode[] => (units[index] ? [units[index].id] : [])
  return {
    graph: new Map(units.map((unit, i) => [unit.id, (indexes[i] ?? []).flatMap(codeAt)])),
    border: borderUnits(topology),
  }
}

/** The units on the edge of a layer, with an arc that no other unit shares; the mesh filter is called once an arc with both sides. */
export function borderUnits(topology: RegionTopology): Set<UnitCode> {
  const border = new Set<UnitCode>()
  mesh(topology, topology.objects.units, (a, b) => {
    if (a === b) border.add((a as UnitGeometry).id)
    return false
  })
  return border
}
