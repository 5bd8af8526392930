import { feature } from 'topojson-client'
import { filter, filterWeight } from 'topojson-simplify'
import { area } from '../../src/geometry/planar.ts'
import { areasOf, withAreas, type Arcs, type Area, type SharedArcs } from './shared-arcs.ts'

/** A loop at the end of a spike is left out with it when it is smaller than this (square degrees, about 1 ha). */
const NEGLIGIBLE_LOOP = 1e-6

/**
 * Removes what rounding and careless digitising leave in rings: spikes (an arc travelled forth and back) and rings without area.
 *
 * Why: merging keeps the arcs that are met once, so that one spike along a border would tear the merged outline. Should an
 * area lose its whole shape so, all are left as they are.
 */
export function cleanRings({ topology, areas }: SharedArcs): SharedArcs {
  const clean = (ring: readonly number[]): number[] => withoutSpikes(ring, topology)
  const spikeless = areas.map((geometry): Area =>
    geometry.type === 'Polygon'
      ? Object.assign({}, geometry, { arcs: geometry.arcs.map(clean) })
      : Object.assign({}, geometry, { arcs: geometry.arcs.map((rings) => rings.map(clean)) }),
  )
  const candidate = withAreas(topology, spikeless)
  const filtered = filter(candidate, filterWeight(candidate))
  const left = areasOf(filtered)
  return left.length === areas.length
    ? { topology: withAreas(filtered, left), areas: left }
    : { topology, areas }
}

/** Arcs are numbers; `~arc` is the same one travelled backwards. */
function withoutSpikes(ring: readonly number[], topology: Arcs): number[] {
  const arcs = ring.filter((arc) => !isFlatLoop(arc, topology))
  if (arcs.length === 0) return [...ring]
  const places = new Map(arcs.map((arc, place) => [arc, place]))
  for (const [start, arc] of arcs.entries()) {
    const end = places.get(~arc)
    if (end === undefined || end < start) continue
    const loop = arcs.slice(start + 1, end)
    const rest = [...arcs.slice(0, start), ...arcs.slice(end + 1)]
    const sizes = [areaWithin(loop, topology), areaWithin(rest, topology)] as const
    const larger = sizes[0] > sizes[1] ? loop : rest
    if (larger.length > 0 && Math.min(...sizes) < NEGLIGIBLE_LOOP) {
      return withoutSpikes(larger, topology)
    }
  }
  return arcs
}

/** An arc that goes somewhere and comes back on itself. */
function isFlatLoop(arc: number, topology: Arcs): boolean {
  const { coordinates } = feature(topology, { type: 'LineString', arcs: [arc] }).geometry
  const [first, last] = [coordinates[0], coordinates.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] && area(coordinates) === 0
}

function areaWithin(arcs: number[], topology: Arcs): number {
  if (arcs.length === 0) return 0
  const { coordinates } = feature(topology, { type: 'Polygon', arcs: [arcs] }).geometry
  return area(coordinates[0] ?? [])
}
