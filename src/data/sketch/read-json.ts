import * as z from 'zod/mini'
import { parseJson, type RawFeature, readFeatures } from './read-features.ts'
import type { ReadResult } from './read-result.ts'
import { topologyFeatures } from './topology-features.ts'

const featureSchema = z.object({
  type: z.literal('Feature'),
  properties: z.nullable(z.record(z.string(), z.unknown())),
  geometry: z.unknown(),
})
const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
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
  const collection = collectionSchema.safeParse(json)
  if (!collection.success && typeOf(json) !== 'Feature') return 'unknown-format'
  return (collection.data?.features ?? [json]).flatMap((feature) => {
    const read = featureSchema.safeParse(feature)
    return read.success
      ? [{ properties: read.data.properties ?? {}, geometry: read.data.geometry }]
      : []
  })
}

function typeOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined
}
