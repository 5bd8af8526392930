import { bboxClip, bboxPolygon, booleanPointInPolygon, feature } from '@turf/turf'
import type { BBox, FeatureCollection, MultiPolygon, Point } from 'geojson'
import { asMultiPolygon } from '../../geometry/geojson-layer.ts'
import { labelPoint } from '../../geometry/label-point.ts'
import type { Outline } from '../../geometry/outline.ts'

/** Leaves out the names that the edge of a picture would cut: nobody can move it to read them. */
export function namesWithin<P extends { nom: string }>(
  names: FeatureCollection<Point, P>,
  box: BBox,
): FeatureCollection<Point, P> {
  const inside = bboxPolygon(box)
  return {
    ...names,
    features: names.features.filter(({ geometry }) => booleanPointInPolygon(geometry, inside)),
  }
}

/** In the Gulf of Guinea: out of every picture. */
const AWAY = [0, 0]

/** Brings the names of territories that a picture shows a part of into that part, and takes away those it shows too little of. */
export function outlinesWithin(
  outlines: ReadonlyMap<string, Outline>,
  box: BBox,
): ReadonlyMap<string, Outline> {
  const inside = bboxPolygon(box)
  return new Map(
    Array.from(outlines, ([id, outline]) => {
      if (booleanPointInPolygon(outline.labelPoint, inside)) return [id, outline]
      const shown = asMultiPolygon(bboxClip(feature(outline.shape), box).geometry as MultiPolygon)
      // What lies outside is left as a polygon of nothing.
      const coordinates = shown.coordinates.filter((rings) => rings.length > 0)
      return coordinates.length === 0
        ? [id, { ...outline, labelPoint: AWAY }]
        : [id, { ...outline, labelPoint: labelPoint({ type: 'MultiPolygon', coordinates }) }]
    }),
  )
}
