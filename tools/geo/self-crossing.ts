import type { Position } from 'geojson'
import { crossings, type Segment, side } from '../../src/geometry/crossings.ts'
import type { AreaGeometry } from './layer.ts'
import { area } from '../../src/geometry/planar.ts'

export interface Crossing {
  /** Rank of the ring in the geometry, from 1. */
  readonly ring: number
  readonly at: Position
  /**
   * Part of the ring’s area that the smaller of the two loops holds, from 0 to 0.5; 1 when two different rings cross.
   */
  readonly share: number
}

/** Finds the worst place where an outline crosses itself, or one of its rings another; null when there is none. */
export function worstCrossing(geometry: AreaGeometry): Crossing | null {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  let worst: Crossing | null = null
  for (const pair of crossings(rings)) {
    const crossing = pair && describe(rings, ...pair)
    if (crossing && (!worst || crossing.share > worst.share)) worst = crossing
  }
  return worst
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
