import type { MultiPolygon } from 'geojson'
import type { UnitCode } from '../domain/units/unit.ts'

/** The contours of units, whatever file they came from. */
export interface UnitLayer {
  /** Codes that have a contour. */
  readonly codes: ReadonlySet<UnitCode>
  /** Dissolves units that all have a contour; asking for another one is a bug. */
  readonly dissolve: (codes: readonly UnitCode[]) => MultiPolygon
}

export type MergeResult =
  | { readonly ok: true; readonly outline: MultiPolygon }
  | { readonly ok: false; readonly reason: 'empty-territory' }
  | { readonly ok: false; readonly reason: 'unknown-unit'; readonly codes: readonly UnitCode[] }

/**
 * Outlines the territory formed by whole units.
 *
 * Shape: distinct codes in any order; one MultiPolygon out, holes and detached pieces kept, [longitude, latitude], WGS 84.
 * Errors: `unknown-unit` lists every code without a contour; `empty-territory` for no codes. One unit is valid.
 * Source: contours of the vintage named in public/geo/manifest.json.
 */
export function mergeUnits(layer: UnitLayer, codes: readonly UnitCode[]): MergeResult {
  if (codes.length === 0) return { ok: false, reason: 'empty-territory' }
  const unknown = codes.filter((code) => !layer.codes.has(code))
  if (unknown.length > 0) return { ok: false, reason: 'unknown-unit', codes: unknown }
  return { ok: true, outline: layer.dissolve(codes) }
}
