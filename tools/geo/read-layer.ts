import { gunzipSync } from 'node:zlib'
import { feature as topologyFeature } from 'topojson-client'
import type { Objects, Topology } from 'topojson-specification'
import { identify } from './feature-code.ts'
import { readGeometry } from './read-geometry.ts'
import { featureLabel, type ContourFeature, type Layer } from './layer.ts'
import { refusal } from './refusals.ts'
import { failed, success, type Result } from './result.ts'

/**
 * Reads the contours of a file’s bytes.
 *
 * Shape: a GeoJSON FeatureCollection or a TopoJSON topology, gzipped or not (told by the first bytes, not by the name). The codes
 * are as written and the coordinates unchecked: see `checkLayer`.
 * Errors: truncated gzip, web page, not JSON, other JSON, and each geometry that is empty, of another type or malformed.
 */
export function readLayer(bytes: Uint8Array, fichier: string): Result<Layer> {
  const text = readText(bytes, fichier)
  if (!text.ok) return text
  const json = readJson(text.value, fichier)
  if (!json.ok) return json
  const raw = rawFeatures(json.value, fichier)
  if (!raw.ok) return raw
  const features: ContourFeature[] = []
  for (const [index, { properties, id, geometry }] of raw.value.entries()) {
    const identity = { rank: index + 1, ...identify(isObject(properties) ? properties : {}, id) }
    const read = readGeometry(geometry)
    if ('what' in read) return failed({ fichier, feature: featureLabel(identity), ...read })
    features.push({ ...identity, geometry: read })
  }
  return success({ fichier, features })
}

interface RawFeature {
  readonly properties?: unknown
  readonly id?: unknown
  readonly geometry?: unknown
}

function readText(bytes: Uint8Array, fichier: string): Result<string> {
  const refuse = (reason: ReturnType<typeof refusal.html>) =>
    failed({ fichier, feature: null, ...reason })
  let content = bytes
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      content = gunzipSync(bytes)
    } catch {
      return refuse(refusal.truncatedGzip())
    }
  }
  let text: string
  try {
    text = new TextDecoder().decode(content).trim()
  } catch {
    return refuse(refusal.tooLarge())
  }
  if (text === '') return refuse(refusal.emptyFile())
  return text.startsWith('<') ? refuse(refusal.html()) : success(text)
}

function readJson(text: string, fichier: string): Result<unknown> {
  try {
    return success(JSON.parse(text) as unknown)
  } catch {
    return failed({ fichier, feature: null, ...refusal.notJson() })
  }
}

function rawFeatures(json: unknown, fichier: string): Result<readonly RawFeature[]> {
  if (isObject(json) && json['type'] === 'FeatureCollection' && Array.isArray(json['features'])) {
    return success(json['features'].filter(isObject))
  }
  if (isTopology(json)) {
    try {
      return success(topologyFeatures(json))
    } catch {
      return failed({ fichier, feature: null, ...refusal.brokenTopology() })
    }
  }
  return failed({ fichier, feature: null, ...refusal.notContours() })
}

/** A topology often carries communes beside départements: the object with the most geometries is the communes. */
function topologyFeatures(topology: Topology<Objects>): RawFeature[] {
  const largest = Object.values(topology.objects)
    .filter((object) => object.type === 'GeometryCollection')
    .toSorted((a, b) => b.geometries.length - a.geometries.length)[0]
  return (largest?.geometries ?? []).map((geometry) => {
    const { properties, id, type } = geometry
    const drawn = type === null ? null : topologyFeature(topology, geometry)
    return { properties, id, geometry: drawn && 'geometry' in drawn ? drawn.geometry : null }
  })
}

/** The form alone; arcs that are absent are found in following them. */
function isTopology(json: unknown): json is Topology<Objects> {
  return (
    isObject(json) &&
    json['type'] === 'Topology' &&
    isObject(json['objects']) &&
    Object.values(json['objects']).every(isObject) &&
    Array.isArray(json['arcs'])
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
