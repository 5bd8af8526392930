import type { BBox, MultiPolygon, Position } from 'geojson'
import { area, bbox, feature } from '@turf/turf'
import type { UnitCode } from '../domain/units/unit.ts'
import { labelPoint } from './label-point.ts'
import { mergeUnits, type MergeResult, type UnitLayer } from './unit-layer.ts'

/** A territory drawn and measured. */
export interface Outline {
  readonly shape: MultiPolygon
  readonly labelPoint: Position
  readonly areaKm2: number
  readonly bounds: BBox
}

export type OutlineResult = { ok: true; outline: Outline } | Exclude<MergeResult, { ok: true }>

/** Merges units, then measures what came out; errors are those of `mergeUnits`. */
export function outlineOf(layer: UnitLayer, codes: readonly UnitCode[]): OutlineResult {
  const merged = mergeUnits(layer, codes)
  return merged.ok ? { ok: true, outline: measured(merged.outline) } : merged
}

/** The point for the name, the extent and the area of a shape that is drawn already. Units: km² on the sphere; degrees, WGS 84. */
export function measured(shape: MultiPolygon): Outline {
  return {
    shape,
    labelPoint: labelPoint(shape),
    areaKm2: area(feature(shape)) / 1e6,
    bounds: bbox(feature(shape)),
  }
}
