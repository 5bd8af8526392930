import type { Position } from 'geojson'
import type { AreaGeometry } from './layer.ts'
import { area } from './planar.ts'

export interface Crossing {
  /** Rank of the ring in the geometry, from 1. */
  readonly ring: number
  readonly at: Position
  /**
   * Part of the ring’s area that the smaller of the two loops holds, from 0 to 0.5; 1 when two different rings cross.
   */
  readonly share: number
}

interface Segment {
  readonly ring: number
  readonly index: number
  readonly west: Position
  readonly east: Position
}

/**
 * Finds the worst place where an outline crosses itself, or one of its rings another.
 *
 * Shape: only true crossings count, each segment passing to the other side of the other; touching at a vertex is legitimate
 * (an enclave on a border) and so is a shared stretch. Null when there is none.
 * Cost: segments are swept from west to east, so that 2 million of them take about a second; `kinks` of Turf compares them all.
 */
export function worstCrossing(geometry: AreaGeometry): Crossing | null {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const segments = rings.flatMap(segmentsOf).toSorted((a, b) => x(a.west) - x(b.west))
  let worst: Crossing | null = null
  for (const [rank, first] of segments.entries()) {
    for (let next = rank + 1; next < segments.length; next += 1) {
      const second = segments[next]
      if (!second || x(second.west) > x(first.east)) break
      if (!cross(first, second)) continue
      const crossing = describe(rings, first, second)
      if (!worst || crossing.share > worst.share) worst = crossing
    }
  }
  return worst
}

function segmentsOf(positions: readonly Position[], ring: number): Segment[] {
  return positions.slice(1).map((end, index) => {
    const start = positions[index] ?? end
    return x(start) <= x(end)
      ? { ring, index, west: start, east: end }
      : { ring, index, west: end, east: start }
  })
}

function cross(a: Segment, b: Segment): boolean {
  return side(a, b.west) * side(a, b.east) < 0 && side(b, a.west) * side(b, a.east) < 0
}

/** Positive, negative or zero: on which side of the segment the point lies. */
function side({ west, east }: Segment, point: Position): number {
  return (x(east) - x(west)) * (y(point) - y(west)) - (y(east) - y(west)) * (x(point) - x(west))
}

function describe(rings: readonly Position[][], a: Segment, b: Segment): Crossing {
  const at = meetingPoint(a, b)
  if (a.ring !== b.ring) return { ring: a.ring + 1, at, share: 1 }
  const ring = rings[a.ring] ?? []
  const from = Math.min(a.index, b.index) + 1
  const to = Math.max(a.index, b.index) + 1
  const loop = area([at, ...ring.slice(from, to)])
  const rest = area([at, ...ring.slice(to, -1), ...ring.slice(0, from)])
  return { ring: a.ring + 1, at, share: Math.min(loop, rest) / (loop + rest) }
}

function meetingPoint(a: Segment, b: Segment): Position {
  const along = side(b, a.west) / (side(b, a.west) - side(b, a.east))
  return [x(a.west) + along * (x(a.east) - x(a.west)), y(a.west) + along * (y(a.east) - y(a.west))]
}

function x(position: Position): number {
  return position[0] ?? 0
}

function y(position: Position): number {
  return position[1] ?? 0
}
