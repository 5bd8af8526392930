import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { area, feature, featureCollection, polygon, union } from '@turf/turf'
import type { UnitPart } from '../domain/sketch/sketch.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { asMultiPolygon } from './geojson-layer.ts'
import { measured, outlineOf, type OutlineResult } from './outline.ts'
import type { UnitLayer } from './unit-layer.ts'

/** Holes below this come from the rounding of cut parts, not from land left out. Units: m². */
const SLIVER = 10_000

/**
 * Outlines whole units together with parts of others.
 *
 * Shape and errors: those of `outlineOf`; parts alone are a territory too.
 */
export function sketchOutline(
  layer: UnitLayer,
  codes: readonly UnitCode[],
  parts: readonly UnitPart[],
): OutlineResult {
  if (parts.length === 0) return outlineOf(layer, codes)
  const merged = codes.length > 0 ? outlineOf(layer, codes) : null
  if (merged && !merged.ok) return merged
  const areas: Feature<Polygon | MultiPolygon>[] = parts.map(({ shape }) => feature(shape))
  if (merged) areas.push(feature(merged.outline.shape))
  const [only] = areas
  const all = areas.length > 1 ? union(featureCollection(areas)) : only
  if (!all) return { ok: false, reason: 'empty-territory' }
  return { ok: true, outline: measured(withoutSlivers(asMultiPolygon(all.geometry))) }
}

function withoutSlivers({ coordinates }: MultiPolygon): MultiPolygon {
  const land = (ring: Position[]): boolean => area(polygon([ring])) > SLIVER
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map(([edge = [], ...holes]) => [edge, ...holes.filter(land)]),
  }
}
