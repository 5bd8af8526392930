import type { ReadNote } from '../../domain/import/read-note.ts'
import { LIMITS, readFailure } from './limits.ts'
import { asObject, valueOf } from './json.ts'
import {
  textProperties,
  type LayerResult,
  type RawFeature,
  type StatedCrs,
  withGroups,
} from './layer.ts'

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

/**
 * The features of a full backup of uMap, each with the name of its layer. Errors: those of `readGeojson`.
 */
export function readUmap(json: unknown): LayerResult {
  const layers = valueOf(json, 'layers')
  const read = (Array.isArray(layers) ? (layers as unknown[]) : []).map((layer) => ({
    nom: valueOf(valueOf(layer, '_umap_options') ?? valueOf(layer, '_storage'), 'name'),
    result: readGeojson(layer),
  }))
  const grouped = read.flatMap(({ nom, result }) =>
    result.ok
      ? result.layer.features.map((feature) => ({
          group: typeof nom === 'string' ? nom : null,
          feature,
        }))
      : [],
  )
  if (grouped.length === 0) return readFailure('empty')
  // A layer may hold an address only, from where its features come.
  const left = read.flatMap(({ nom, result }): ReadNote[] =>
    result.ok
      ? []
      : [{ kind: 'layer-left', line: null, detail: typeof nom === 'string' ? nom : '' }],
  )
  if (grouped.length > LIMITS.features) return readFailure('too-many-features')
  const nom = valueOf(valueOf(json, 'properties'), 'name')
  return {
    ok: true,
    layer: {
      nom: typeof nom === 'string' ? nom : null,
      features: withGroups(grouped),
      crs: { epsg: 4326 },
      notes: left,
    },
  }
}

/** Stands before each value of a sequence of JSON texts. Source: RFC 8142. */
export const RECORD = '\u001E'

/** What lines of JSON say, and those of them that are damaged, as the file numbers them. */
export interface LinesOfJson {
  readonly json: unknown
  readonly damaged: readonly number[]
}

/**
 * What a text says that has one value of JSON a line, as features or records that are added one by one; a line that broke off is left.
 * Errors: null where most lines are no such value.
 */
export function jsonOfLines(text: string): LinesOfJson | null {
  const lines = text
    .replaceAll(RECORD, '\n')
    .split(/\r\n?|\n/)
    .flatMap((line, rank) => (line.trim() === '' ? [] : [{ line, number: rank + 1 }]))
  if (lines.length === 0 || lines.length > LIMITS.rows) return null
  const values: unknown[] = []
  const damaged: number[] = []
  for (const { line, number } of lines) {
    const value = objectOf(line.trim().replace(/,$/, ''))
    if (value) values.push(value)
    else damaged.push(number)
  }
  if (values.length <= damaged.length) return null
  const isMap = values.every((value) => valueOf(value, 'type') === 'Feature')
  return { json: isMap ? { type: 'FeatureCollection', features: values } : values, damaged }
}

function objectOf(line: string): object | null {
  try {
    return asObject(JSON.parse(line))
  } catch {
    return null
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
