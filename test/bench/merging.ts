import { territoryOf } from '../../src/domain/cpts/cpts.ts'
import { merge } from 'topojson-client'
import type { NeighbourGraph } from '../../src/domain/units/contiguity.ts'

import type { UnitCode } from '../../src/domain/units/unit.ts'
import { geojsonLayer } from '../../src/geometry/geojson-layer.ts'
import { adjacency } from '../../src/geometry/neighbours.ts'
import { outlineOf } from '../../src/geometry/outline.ts'
import { topologyLayer, unitGeometries } from '../../src/geometry/topology-layer.ts'
import { mergeUnits } from '../../src/geometry/unit-layer.ts'
import { asFeatures, publishedCpts, type RegionFile } from '../support/region.ts'
import { measure } from './measure.ts'
import { comparison, type Row } from './table.ts'

/** Merges more and more communes around Paris 13e, layers being built beforehand. */
export function mergingRows(file: RegionFile): Row[] {
  const { topology } = file
  const shared = topologyLayer(topology)
  const plain = geojsonLayer(asFeatures(file))
  const geometries = new Map(unitGeometries(topology).map((unit) => [unit.id, unit]))
  const { graph } = adjacency(topology)
  const around = grownFrom('75113' as UnitCode, graph)
  return [5, 20, 60, 200, 500].flatMap((count) => {
    const codes = around.slice(0, count)
    const areas = codes.flatMap((code) => geometries.get(code) ?? [])
    return comparison(`${count} communes`, {
      'ours (mergeUnits)': measure(() => mergeUnits(shared, codes)),
      'topojson merge': measure(() => merge(topology, areas)),
      'turf union': measure(() => mergeUnits(plain, codes)),
    })
  })
}

/** Outlines every CPTS of a région, with its label point and area. */
export function outlineRows(region: string, file: RegionFile): Row[] {
  const shared = topologyLayer(file.topology)
  const plain = geojsonLayer(asFeatures(file))
  const territories = publishedCpts(region)
    .cpts.map((cpts) => [...territoryOf(cpts)].filter((code) => shared.codes.has(code)))
    .filter((codes) => codes.length > 0)
  const units = territories.reduce((sum, codes) => sum + codes.length, 0)
  return comparison(`région ${region}: ${territories.length} CPTS of ${units} units`, {
    'ours (outlineOf)': measure(() => territories.map((codes) => outlineOf(shared, codes))),
    'turf union': measure(() => territories.map((codes) => outlineOf(plain, codes))),
  })
}

/** Units in the order they are reached from one of them, breadth first. */
export function grownFrom(start: UnitCode, graph: NeighbourGraph): UnitCode[] {
  const reached = new Set([start])
  // A set may grow while it is read: it is the queue.
  for (const code of reached) for (const next of graph.get(code) ?? []) reached.add(next)
  return [...reached]
}
