import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { MultiPolygon as TopologyMultiPolygon } from 'topojson-specification'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { indexUnits } from '../../src/domain/units/unit-index.ts'
import { adjacency } from '../../src/geometry/neighbours.ts'
import type { RegionTopology } from '../../src/geometry/region-topology.ts'
import { topologyLayer, unitGeometries } from '../../src/geometry/topology-layer.ts'
import { unitAreas } from '../../src/geometry/unit-areas.ts'
import type { RegionFile } from './region.ts'

/**
 * An invented région drawn in letters: each letter is a unit made of the unit squares it fills.
 *
 *     aab
 *     acb     c is an enclave of a ∪ b ∪ d
 *     ddb
 */
export function lettersRegion(rows: readonly string[]): RegionTopology {
  const cells = new Map<string, Position[][][]>()
  rows.forEach((row, y) =>
    [...row].forEach((letter, x) => {
      if (letter === ' ') return
      const south = (rows.length - y - 1) / 10
      const west = x / 10
      const square = [
        [west, south],
        [west, south + 0.1],
        [west + 0.1, south + 0.1],
        [west + 0.1, south],
        [west, south],
      ]
      cells.set(letter, [...(cells.get(letter) ?? []), [square]])
    }),
  )
  const features = [...cells].map(([letter, coordinates]): Feature => ({
    type: 'Feature',
    id: codeOf(letter),
    properties: { nom: `Commune d’exemple ${letter}` },
    geometry: dissolved(coordinates),
  }))
  const units: FeatureCollection = { type: 'FeatureCollection', features }
  const built = topology({ units })
  return {
    ...built,
    objects: { ...built.objects, departements: { type: 'GeometryCollection', geometries: [] } },
  } as unknown as RegionTopology
}

/** What is known of the units of an invented région, all of the département 01, beside its contours. */
export function lettersFile(rows: readonly string[], topology = lettersRegion(rows)): RegionFile {
  const { graph, border } = adjacency(topology)
  const units = unitGeometries(topology).map(({ id, properties: { nom } }) => ({
    code: id,
    nom,
    population: null,
    departement: '01',
    epci: null,
    ept: null,
    codesPostaux: [],
    anciensCodes: [],
  }))
  return {
    units: indexUnits(units),
    epci: {},
    ept: {},
    departements: new Map(),
    withContour: new Set(graph.keys()),
    neighbours: graph,
    border,
    areas: new Map(unitAreas(topologyLayer(topology))),
    topology,
  }
}

/** One outline of many squares, as a real commune has no line inside. */
function dissolved(coordinates: Position[][][]): MultiPolygon {
  const all: MultiPolygon = { type: 'MultiPolygon', coordinates }
  const squares = topology({ all })
  return merge(squares, [squares.objects['all'] as TopologyMultiPolygon])
}

/** "a" is 01001, "b" 01002… */
export function codeOf(letter: string): UnitCode {
  return `01${String(letter.charCodeAt(0) - 96).padStart(3, '0')}` as UnitCode
}
