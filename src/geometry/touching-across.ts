import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { NeighbourGraph } from '../domain/units/contiguity.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { borderUnits } from './neighbours.ts'
import { hasContour } from './region-shapes.ts'
import type { RegionTopology } from './region-topology.ts'

/**
 * How far apart two corners may be that are one: the contours of each région are rounded to a grid of their own, of 14 m.
 * Units: degrees.
 */
const SAME_CORNER = 3e-4

/**
 * Which units touch across the border of two régions, whose contours were simplified together but are files of their own.
 *
 * Shape: a unit that touches none of another région is not in the graph. Two units touch where they have at least two corners in
 * common: one alone is where three or four meet.
 */
export function touchingAcross(regions: readonly RegionTopology[]): NeighbourGraph {
  const cells = new Map<number, { readonly code: UnitCode; readonly home: RegionTopology }[]>()
  const shared = new Map<UnitCode, Map<UnitCode, number>>()
  for (const home of regions) {
    for (const [code, corners] of cornersOnEdge(home)) {
      for (const corner of corners) {
        const met = new Set<UnitCode>()
        for (const cell of cellsAround(corner))
          for (const other of cells.get(cell) ?? []) if (other.home !== home) met.add(other.code)
        for (const other of met) count(shared, code, other)
        const own = cellOf(corner)
        const there = cells.get(own)
        if (there) there.push({ code, home })
        else cells.set(own, [{ code, home }])
      }
    }
  }
  return graphOf(shared)
}

/** The corners of the units on the edge of a région, the only ones that can touch another. */
function cornersOnEdge(topology: RegionTopology): (readonly [UnitCode, [number, number][]])[] {
  const edge = borderUnits(topology)
  return feature(topology, topology.objects.units)
    .features.filter(hasContour)
    .filter(({ id }) => edge.has(id as UnitCode))
    .map(({ id, geometry }) => [id as UnitCode, cornersOf(geometry)] as const)
}

/** The corners of an area; the one that closes a ring is its first. */
function cornersOf({ type, coordinates }: Polygon | MultiPolygon): [number, number][] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  return polygons.flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).map(([x = 0, y = 0]): [number, number] => [x, y])),
  )
}

/** More columns than there are in the world. */
const COLUMNS = 1e7
const cellAt = (column: number, row: number): number => row * COLUMNS + column
const cellOf = ([x, y]: [number, number]): number =>
  cellAt(Math.round(x / SAME_CORNER), Math.round(y / SAME_CORNER))

function cellsAround([x, y]: [number, number]): number[] {
  const column = Math.round(x / SAME_CORNER)
  const row = Math.round(y / SAME_CORNER)
  return [-1, 0, 1].flatMap((up) => [-1, 0, 1].map((aside) => cellAt(column + aside, row + up)))
}

function count(all: Map<UnitCode, Map<UnitCode, number>>, code: UnitCode, other: UnitCode): void {
  const own = all.get(code) ?? new Map<UnitCode, number>()
  own.set(other, (own.get(other) ?? 0) + 1)
  all.set(code, own)
}

function graphOf(shared: ReadonlyMap<UnitCode, ReadonlyMap<UnitCode, number>>): NeighbourGraph {
  const graph = new Map<UnitCode, UnitCode[]>()
  const link = (from: UnitCode, to: UnitCode): void => {
    const known = graph.get(from)
    if (known) known.push(to)
    else graph.set(from, [to])
  }
  for (const [code, others] of shared)
    for (const [other, corners] of others)
      if (corners > 1) {
        link(code, other)
        link(other, code)
      }
  return graph
}
