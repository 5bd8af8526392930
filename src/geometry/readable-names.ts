import { bboxClip, feature } from '@turf/turf'
import type { BBox, MultiPolygon, Position } from 'geojson'
import { boxesTouch } from './bounds.ts'
import { asMultiPolygon } from './geojson-layer.ts'
import { labelPlace, type NamePlace } from './label-point.ts'
import type { Outline } from './outline.ts'

/** Where the name of a territory stands in the part of it that a box shows; null where it shows none. */
export function placeWithin({ shape, bounds }: Outline, box: BBox): NamePlace | null {
  if (!boxesTouch(bounds, box)) return null
  const shown = asMultiPolygon(bboxClip(feature(shape), box).geometry as MultiPolygon)
  // What lies outside is left as a polygon of nothing.
  const coordinates = shown.coordinates.filter((rings) => rings.length > 0)
  return coordinates.length === 0 ? null : labelPlace({ type: 'MultiPolygon', coordinates })
}

/** Whether a point lies in a box. Shape: [longitude, latitude]. */
export function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: BBox): boolean {
  return x >= west && x <= east && y >= south && y <= north
}
