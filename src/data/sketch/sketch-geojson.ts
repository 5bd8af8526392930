import { bbox } from '@turf/turf'
import type { SketchExport } from './sketch-export.ts'
import { sketchFeatures } from './sketch-features.ts'

/** A sketch as a GeoJSON text (RFC 7946): `sketchFeatures`, with the box that holds them. */
export function sketchGeojson(given: SketchExport): string {
  const { type, features } = sketchFeatures(given)
  const drawn = features.some(({ geometry }) => geometry.coordinates.length > 0)
  const box = drawn ? { bbox: bbox({ type, features }) } : {}
  return JSON.stringify({ type, ...box, features })
}
