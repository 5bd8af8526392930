import type { kml as Kml } from '@tmcw/togeojson'
import { type RawFeature, readFeatures } from './read-features.ts'
import type { ReadResult } from './read-result.ts'

/**
 * Reads the sketch of a KML text.
 *
 * Errors: as `readFeatures`; `damaged` where it is not XML, or defines entities, which can be made to swell without end.
 */
export async function readKml(text: string): Promise<ReadResult> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, reason: 'damaged' }
  const { kml } = await import('@tmcw/togeojson')
  const read = featuresOf(text, kml)
  return read ? readFeatures(read) : { ok: false, reason: 'damaged' }
}

/** Browsers answer what is not XML with a document that says so; others throw. */
function featuresOf(text: string, kml: typeof Kml): RawFeature[] | null {
  try {
    const root = new DOMParser().parseFromString(text, 'text/xml')
    if (root.getElementsByTagName('parsererror').length > 0) return null
    return kml(root).features.map(({ properties, geometry }) => ({
      properties: properties ?? {},
      geometry: joined(geometry),
    }))
  } catch {
    return null
  }
}

/** KML has no multipolygon, only collections, which are then of polygons. */
function joined(geometry: unknown): unknown {
  if (typeof geometry !== 'object' || geometry === null || !('geometries' in geometry))
    return geometry
  const pieces = geometry.geometries as { type: string; coordinates?: unknown }[]
  return pieces.every(({ type }) => type === 'Polygon')
    ? { type: 'MultiPolygon', coordinates: pieces.map(({ coordinates }) => coordinates) }
    : geometry
}
