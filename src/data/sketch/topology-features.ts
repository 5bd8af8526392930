import * as v from 'valibot'
import type { MultiPolygon, Topology } from 'topojson-specification'
import type { RawFeature } from './read-features.ts'
import { integer, number } from '../schema-parts.ts'

/** More than any drawn line has; arcs can be named again and again, so that a small file may hold a huge shape. */
const MOST_POINTS = 2_000_000

const rings = v.array(v.array(integer))
const geometrySchema = v.object({
  properties: v.optional(v.record(v.string(), v.unknown())),
  type: v.optional(v.nullable(v.string())),
  arcs: v.optional(v.unknown()),
})
const pair = v.strictTuple([number, number])
const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(number))),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  objects: v.record(v.string(), v.object({ geometries: v.optional(v.array(geometrySchema)) })),
})

/**
 * The features of a TopoJSON topology that may say something of a sketch; only the parts are drawn out of their arcs.
 *
 * Errors: `damaged` where it is no topology, or a part names arcs that are not there.
 */
export async function topologyFeatures(json: unknown): Promise<RawFeature[] | 'damaged'> {
  const checked = v.safeParse(topologySchema, json)
  if (!checked.success) return 'damaged'
  const { feature } = await import('topojson-client')
  const { arcs, objects } = checked.output
  let points = 0
  const features: RawFeature[] = []
  for (const { properties = {}, ...geometry } of Object.values(objects).flatMap(
    ({ geometries = [] }) => geometries,
  )) {
    if (!('part' in properties)) {
      features.push({ properties, geometry: null })
      continue
    }
    const named = arcsOf(geometry)?.map((at) => arcs[at < 0 ? ~at : at]?.length)
    if (!named || named.includes(undefined)) return 'damaged'
    points += named.reduce<number>((sum, length = 0) => sum + length, 0)
    if (points > MOST_POINTS) return 'damaged'
    const drawn = feature(json as Topology, geometry as MultiPolygon)
    features.push({ properties, geometry: drawn.geometry })
  }
  return features
}

function arcsOf({ type, arcs }: v.InferOutput<typeof geometrySchema>): number[] | null {
  const read =
    type === 'MultiPolygon'
      ? v.safeParse(v.array(rings), arcs)
      : v.safeParse(v.strictTuple([rings]), [arcs])
  return read.success ? read.output.flat(2) : null
}
