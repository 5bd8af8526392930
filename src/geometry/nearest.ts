import type { MultiPolygon, Position } from 'geojson'
import { pointToPolygonDistance } from '@turf/turf'

/** A shape and how far it is. */
export interface Near {
  readonly id: string
  readonly km: number
}

/**
 * The shapes nearest to a point, nearest first.
 *
 * Units: km along the ellipsoid's sphere, 0 inside a shape. Ties keep the order given.
 */
export function nearest(
  point: Position,
  shapes: Iterable<readonly [string, MultiPolygon]>,
  atMost: number,
): Near[] {
  return [...shapes]
    .map(([id, shape]) => ({
      id,
      km: Math.max(0, pointToPolygonDistance(point, shape, { units: 'kilometers' })),
    }))
    .toSorted((a, b) => a.km - b.km)
    .slice(0, atMost)
}
