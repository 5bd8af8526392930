import { bboxClip, feature } from '@turf/turf'
import type { BBox, FeatureCollection, MultiPolygon, Point, Position } from 'geojson'
import { boxesTouch } from './bounds.ts'
import { asMultiPolygon } from './geojson-layer.ts'
import { labelPlace, type NamePlace } from './label-point.ts'
import type { Outline } from './outline.ts'

/** Leaves out the names that the edge of a picture would cut: nobody can move it to read them. */
export function namesWithin<P extends { nom: string }>(
  names: FeatureCollection<Point, P>,
  box: BBox,
): FeatureCollection<Point, P> {
  return {
    ...names,
    features: names.features.filter(({ geometry }) => isWithin(geometry.coordinates, box)),
  }
}

/** In the Gulf of Guinea: out of every picture. */
const AWAY = [0, 0]

/** Brings the names of territories that a picture shows a part of into that part, and takes away those it shows too little of. */
export function outlinesWithin(
  outlines: ReadonlyMap<string, Outline>,
  box: BBox,
): ReadonlyMap<string, Outline> {
  return new Map(
    Array.from(outlines, ([id, outline]) => {
      if (isWithin(outline.labelPoint, box)) return [id, outline]
      return [id, { ...outline, labelPoint: placeWithin(outline, box)?.at ?? AWAY }]
    }),
  )
}

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
