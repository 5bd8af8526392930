import type { Position } from 'geojson'
import * as v from 'valibot'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'
import { number } from './schema-parts.ts'

/** An address as the service names and places it. */
export interface Address {
  readonly label: string
  /** Its commune or arrondissement, where the service gives one. */
  readonly code: UnitCode | null
  /** WGS 84, longitude first. */
  readonly point: Position
}

const frameSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
})
const featureSchema = v.object({
  geometry: v.object({
    type: v.literal('Point'),
    coordinates: v.tupleWithRest(
      [
        v.pipe(number, v.minValue(-180), v.maxValue(180)),
        v.pipe(number, v.minValue(-90), v.maxValue(90)),
      ],
      v.unknown(),
    ),
  }),
  properties: v.object({
    label: v.string(),
    type: v.optional(v.string()),
    citycode: v.optional(v.unknown()),
  }),
})

/**
 * Reads the addresses of an answer, `atMost` of them, each label once. A feature that is not what the service promises is left
 * out; null when the frame is wrong or every feature is, so that one knows that the service is not itself.
 * Communes are left out too: they are found without the network.
 */
export function readAddresses(body: string, atMost: number): Address[] | null {
  const frame = v.safeParse(frameSchema, parseJson(body))
  if (!frame.success) return null
  const features = frame.output.features.flatMap((feature) => {
    const read = v.safeParse(featureSchema, feature)
    return read.success ? [read.output] : []
  })
  if (features.length === 0 && frame.output.features.length > 0) return null
  const byLabel = new Map<string, Address>()
  for (const { geometry, properties } of features) {
    const label = asLine(properties.label)
    if (label === '' || properties.type === 'municipality' || byLabel.has(label)) continue
    const { citycode } = properties
    const code = typeof citycode === 'string' && isUnitCode(citycode) ? citycode : null
    const [longitude, latitude] = geometry.coordinates
    byLabel.set(label, { label, code, point: [longitude, latitude] })
  }
  return [...byLabel.values()].slice(0, atMost)
}

/** One line of plain text: marks that would reorder or hide what surrounds them have no place in an address. */
function asLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
