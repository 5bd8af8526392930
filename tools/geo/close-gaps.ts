import { feature, mergeArcs } from 'topojson-client'
import { area } from '../../src/geometry/planar.ts'
import { withAreas, type Area, type SharedArcs } from './shared-arcs.ts'

/** What areas enclose without holding it is a gap between contours of two origins when smaller than this (square degrees, about 0.5 km²). */
const LARGEST_GAP = 6e-5

/**
 * Gives each gap between areas that should touch to the one that has the longest part of its edge, so that it touches the others.
 *
 * Why: arrondissements come from another survey than the communes around, and their vertices lie some metres apart.
 * Shape: the same arcs and areas in the same order. Larger enclaves stay: lakes, and parts of another région.
 */
export function closeGaps({ topology, areas }: SharedArcs): SharedArcs {
  const pointsOf = (arcs: number[]) =>
    feature(topology, { type: 'LineString', arcs }).geometry.coordinates
  const detours = new Map<number, readonly number[]>()
  for (const [, ...holes] of mergeArcs(topology, [...areas]).arcs) {
    for (const hole of holes.filter((ring) => area(pointsOf(ring)) <= LARGEST_GAP)) {
      const lengths = hole.map((arc) => lengthOf(pointsOf([arc])))
      const longest = lengths.indexOf(Math.max(...lengths))
      const others = [...hole.slice(longest + 1), ...hole.slice(0, longest)]
      const [arc] = hole.slice(longest)
      if (arc !== undefined)
        detours.set(
          arc,
          others.toReversed().map((each) => ~each),
        )
    }
  }
  if (detours.size === 0) return { topology, areas }
  const around = (rings: readonly (readonly number[])[]): number[][] =>
    rings
      .map((ring) => ring.flatMap((arc) => detours.get(arc) ?? [arc]))
      // The edge of a gap within one area is nothing's any more.
      .filter((ring) => ring.length > 0)
  const closed = areas.map((each): Area =>
    each.type === 'Polygon'
      ? Object.assign({}, each, { arcs: around(each.arcs) })
      : Object.assign({}, each, { arcs: each.arcs.map(around) }),
  )
  return { topology: withAreas(topology, closed), areas: closed }
}

function lengthOf(points: readonly (readonly number[])[]): number {
  return points.reduce((length, [x = 0, y = 0], at) => {
    const [beforeX = x, beforeY = y] = points[at - 1] ?? []
    return length + Math.hypot(x - beforeX, y - beforeY)
  }, 0)
}
