import type { BBox, MultiPolygon, Position } from 'geojson'
import { bbox, feature } from '@turf/turf'
import type { UnitCode } from '../domain/units/unit.ts'
import { labelPoint } from './label-point.ts'
import { mergeUnits, type MergeResult, type UnitLayer } from './unit-layer.ts'

/** A territory drawn. */
export interface Outline {
  readonly shape: MultiPolygon
  readonly labelPoint: Position
  readonly bounds: BBox
}

export type OutlineResult = { ok: true; outline: Outline } | Exclude<MergeResult, { ok: true }>

/** Merges units, then measures what came out; errors are those of `mergeUnits`. */
export function outlineOf(layer: UnitLayer, codes: readonly UnitCode[]): OutlineResult {
  const merged = mergeUnits(layer, codes)
  return merged.ok ? { ok: true, outline: measured(merged.outline) } : merged
}

/** The point for the name and the extent of a shape that is drawn already. Units: degrees, WGS 84. */
export function measured(shape: MultiPolygon): Outline {
  return {
    shape,
    labelPoint: labelPoint(shape),
    bounds: bbox(feature(shape)),
  }
}
