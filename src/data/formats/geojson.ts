import type { ReadNote } from '../../domain/import/read-note.ts'
import { LIMITS, readFailure } from './limits.ts'
import { valueOf } from './json.ts'
import { textProperties, type LayerResult, type RawFeature, type StatedCrs } from './layer.ts'

/**
 * The features of a GeoJSON: a collection, one feature, or a bare geometry; with the system that an old "crs" member names.
 *
 * Errors: `unknown-format` where it is none of these; `too-many-features`.
 */
export function readGeojson(json: unknown): LayerResult {
  const list = featuresOf(json)
  if (!list) return readFailure('unknown-format')
  if (list.length > LIMITS.features) return readFailure('too-many-features')
  const notes: ReadNote[] = []
  const features = list.map((feature, rank): RawFeature => {
    if (valueOf(feature, 'type') === 'Feature')
      return {
        properties: textProperties(valueOf(feature, 'properties')),
        geometry: valueOf(feature, 'geometry'),
      }
    notes.push({ kind: 'feature-skipped', line: rank + 1, detail: null })
    return { properties: new Map(), geometry: null }
  })
  const nom = valueOf(json, 'name')
  return {
    ok: true,
    layer: { nom: typeof nom === 'string' ? nom : null, features, crs: crsOf(json), notes },
  }
}

const GEOMETRIES = new Set(['Polygon', 'MultiPolygon', 'GeometryCollection'])

function featuresOf(json: unknown): readonly unknown[] | null {
  const type = valueOf(json, 'type')
  const features = valueOf(json, 'features')
  if (type === 'FeatureCollection' && Array.isArray(features)) return features
  if (type === 'Feature') return [json]
  if (typeof type === 'string' && GEOMETRIES.has(type))
    return [{ type: 'Feature', properties: {}, geometry: json }]
  return null
}

/** "urn:ogc:def:crs:EPSG::2154", "EPSG:3857", or a code alone; "…:CRS84" is plain longitude and latitude. */
function crsOf(json: unknown): StatedCrs | null {
  const properties = valueOf(valueOf(json, 'crs'), 'properties')
  const name = valueOf(properties, 'name') ?? valueOf(properties, 'code')
  const text = typeof name === 'string' || typeof name === 'number' ? String(name) : ''
  if (/CRS:?84$/i.test(text)) return { epsg: 4326 }
  const code = /(?:^|EPSG\D*?(?:[\d.]+:)?:?)(\d{4,6})$/i.exec(text.trim())?.[1]
  return code === undefined ? null : { epsg: Number(code) }
}
