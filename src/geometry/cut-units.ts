import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import {
  area,
  bbox,
  difference,
  feature,
  featureCollection,
  intersect,
  polygon,
  union,
} from '@turf/turf'
import { type Sketch, type Inclusion, inclusionOf } from '../domain/sketch/sketch.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { asMultiPolygon } from './geojson-layer.ts'
import { tidyPart } from './tidy-part.ts'
import type { UnitLayer } from './unit-layer.ts'

type Area = Feature<Polygon | MultiPolygon>

/** Less than this share of a unit is the trembling of a hand: what is left of it, or missing from it, counts for nothing. */
const TRIFLE = 0.005

/**
 * What a drawn line makes of a sketch: units that it encloses come in (or go out) whole, those that it crosses in part.
 *
 * Shape: a closed ring, [longitude, latitude]; only units held otherwise than before come out. A ring that crosses itself encloses what
 * it goes around. Shares are of the area drawn here, so of contours simplified to some metres.
 */
export function cutUnits(
  layer: UnitLayer,
  ring: readonly Position[],
  removing: boolean,
  sketch: Sketch,
): [UnitCode, Inclusion][] {
  const drawn = polygon([[...ring]])
  const near = touchesBox(bbox(drawn))
  return [...layer.codes].flatMap((code): [UnitCode, Inclusion][] => {
    const shape = layer.dissolve([code])
    const held = inclusionOf(sketch, code)
    const settled = removing ? held === null : held === 'whole'
    if (settled || !near(shape)) return []
    const whole = feature(shape)
    const before: Area | null = held === null || held === 'whole' ? null : feature(held.shape)
    const subject: Area = removing ? (before ?? whole) : whole
    const crossed = intersect(featureCollection<Polygon | MultiPolygon>([subject, drawn]))
    if (!crossed) return []
    const after = removing
      ? difference(featureCollection<Polygon | MultiPolygon>([subject, drawn]))
      : joined(before, crossed)
    const next = inclusionLeft(after, area(whole))
    return next === held || (next === null && held === null) ? [] : [[code, next]]
  })
}

function joined(a: Area | null, b: Area | null): Area | null {
  return a && b ? union(featureCollection([a, b])) : (a ?? b)
}

function inclusionLeft(inside: Area | null, whole: number): Inclusion {
  if (!inside) return null
  const share = area(inside) / whole
  if (share <= TRIFLE) return null
  return share >= 1 - TRIFLE ? 'whole' : tidyPart(asMultiPolygon(inside.geometry), share)
}

function touchesBox([west, south, east, north]: number[]): (shape: MultiPolygon) => boolean {
  return (shape) => {
    const [w, s, e, n] = bbox(shape)
    return w < (east ?? 0) && e > (west ?? 0) && s < (north ?? 0) && n > (south ?? 0)
  }
}
