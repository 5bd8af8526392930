import type { Position } from 'geojson'
import type { AreaGeometry } from './layer.ts'
import { signedArea } from '../../src/geometry/planar.ts'

/**
 * Draws an edge along another ring that stands for the same land.
 *
 * How: the start of each line moves to the nearest vertex of the ring, and a line becomes what the ring has between its two ends.
 * Shape: the edge is cut into lines, each beginning where the one before ends; as many out, in the same order. `rings` have no
 * closing position and turn either way.
 * Errors: null where no ring is alike, or where the starts do not come in the same order along it.
 */
export function followRing(
  edge: readonly Position[][],
  rings: readonly Position[][],
): Position[][] | null {
  const ring = alike(
    edge.flatMap((line) => line.slice(1)),
    rings,
  )
  if (!ring) return null
  const places = edge.map(([start = []]) => nearestVertex(ring, start))
  const lengths = stepsAround(places, ring.length)
  // An edge whose starts come in another order than on the ring goes round it more than once.
  if (lengths.reduce((sum, length) => sum + length, 0) !== ring.length) return null
  const around = [...ring, ...ring]
  return places.map((place, i) => around.slice(place, place + (lengths[i] ?? 0) + 1))
}

/** Outer rings without their closing position. */
export function outerRings({ type, coordinates }: AreaGeometry): Position[][] {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  return polygons.flatMap(([outer]) => (outer ? [outer.slice(0, -1)] : []))
}

/** How many vertices onwards each place is from the next one; once round for a place that is alone. */
function stepsAround(places: readonly number[], length: number): number[] {
  if (places.length === 1) return [length]
  return places.map((place, i) => ((places[i + 1] ?? places[0] ?? 0) - place + length) % length)
}

/** The ring that stands for the same land, near in place and in size, turned the same way; null for land that none has. */
function alike(ring: readonly Position[], candidates: readonly Position[][]): Position[] | null {
  const size = signedArea(ring)
  const middle = centre(ring)
  const offset = (candidate: readonly Position[]): number => distance(centre(candidate), middle)
  const near = candidates.filter((candidate) => {
    const ratio = Math.abs(signedArea(candidate) / size)
    return ratio > 0.5 && ratio < 2 && offset(candidate) < Math.sqrt(Math.abs(size))
  })
  const [best] = near.toSorted((a, b) => offset(a) - offset(b))
  if (!best) return null
  return signedArea(best) * size > 0 ? best : best.toReversed()
}

/** The mean of the vertices. */
function centre(ring: readonly Position[]): Position {
  const sum = (axis: 0 | 1): number => ring.reduce((total, at) => total + (at[axis] ?? 0), 0)
  return [sum(0) / ring.length, sum(1) / ring.length]
}

/** In degrees of latitude. */
function distance([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by)
}

function nearestVertex(ring: readonly Position[], point: Position): number {
  const distances = ring.map((vertex) => distance(vertex, point))
  return distances.indexOf(Math.min(...distances))
}
