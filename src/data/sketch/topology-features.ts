import * as z from 'zod/mini'
import type { MultiPolygon, Topology } from 'topojson-specification'
import type { RawFeature } from './read-features.ts'

/** More than any drawn line has; arcs can be named again and again, so that a small file may hold a huge shape. */
const MOST_POINTS = 2_000_000

const rings = z.array(z.array(z.int()))
const geometrySchema = z.object({
  properties: z.optional(z.record(z.string(), z.unknown())),
  type: z.optional(z.nullable(z.string())),
  arcs: z.optional(z.unknown()),
})
const pair = z.tuple([z.number(), z.number()])
const topologySchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.array(z.array(z.number()))),
  transform: z.optional(z.object({ scale: pair, translate: pair })),
  objects: z.record(z.string(), z.object({ geometries: z.optional(z.array(geometrySchema)) })),
})

/**
 * The features of a TopoJSON topology that may say something of a sketch; only the parts are drawn out of their arcs.
 *
 * Errors: `damaged` where it is no topology, or a part names arcs that are not there.
 */
export async function topologyFeatures(json: unknown): Promise<RawFeature[] | 'damaged'> {
  const checked = topologySchema.safeParse(json)
  if (!checked.success) return 'damaged'
  const { feature } = await import('topojson-client')
  const { arcs, objects } = checked.data
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

function arcsOf({ type, arcs }: z.infer<typeof geometrySchema>): number[] | null {
  const read =
    type === 'MultiPolygon' ? z.array(rings).safeParse(arcs) : z.tuple([rings]).safeParse([arcs])
  return read.success ? read.data.flat(2) : null
}
