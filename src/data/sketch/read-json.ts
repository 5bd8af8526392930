import * as v from 'valibot'
import { parseJson, type RawFeature, readFeatures } from './read-features.ts'
import type { ReadResult } from './read-result.ts'
import { topologyFeatures } from './topology-features.ts'

const featureSchema = v.object({
  type: v.literal('Feature'),
  properties: v.nullable(v.record(v.string(), v.unknown())),
  geometry: v.unknown(),
})
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})

/** Reads the sketch of a GeoJSON or TopoJSON text. Errors: as `readFeatures`; `unknown-format` for any other JSON. */
export async function readJson(text: string): Promise<ReadResult> {
  const json = parseJson(text)
  if (json === undefined) return { ok: false, reason: 'damaged' }
  const features =
    typeOf(json) === 'Topology' ? await topologyFeatures(json) : geojsonFeatures(json)
  return typeof features === 'string' ? { ok: false, reason: features } : readFeatures(features)
}

function geojsonFeatures(json: unknown): RawFeature[] | 'unknown-format' {
  const collection = v.safeParse(collectionSchema, json)
  if (!collection.success && typeOf(json) !== 'Feature') return 'unknown-format'
  return (collection.success ? collection.output.features : [json]).flatMap((feature) => {
    const read = v.safeParse(featureSchema, feature)
    return read.success
      ? [{ properties: read.output.properties ?? {}, geometry: read.output.geometry }]
      : []
  })
}

function typeOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined
}
