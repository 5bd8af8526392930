import * as v from 'valibot'
import { feature } from 'topojson-client'
import type { Topology, MultiPolygon } from 'topojson-specification'
import type { ReadNote } from '../../domain/import/read-note.ts'
import { LIMITS, readFailure } from './limits.ts'
import { valueOf } from './json.ts'
import { textProperties, type LayerResult, type RawFeature } from './layer.ts'
import { integer, number } from '../schema-parts.ts'

const pair = v.strictTuple([number, number])
const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.array(v.array(number))),
  transform: v.optional(v.object({ scale: pair, translate: pair })),
  objects: v.looseObject({}),
})
const polygonArcs = v.array(v.array(integer))
const multiPolygonArcs = v.array(polygonArcs)

/**
 * The features of a TopoJSON topology, polygons drawn out of their arcs.
 *
 * A few arcs may be named again and again, so points are counted before anything is drawn.
 * Errors: `damaged`, `too-many-points`, `too-many-features`.
 */
export function readTopojson(json: unknown): LayerResult {
  const checked = v.safeParse(topologySchema, json)
  if (!checked.success) return readFailure('damaged', v.getDotPath(checked.issues[0]))

  const { arcs } = checked.output
  const given = Object.entries(checked.output.objects).flatMap(([, object]) => geometriesOf(object))
  if (given.length > LIMITS.features) return readFailure('too-many-features')
  const notes: ReadNote[] = []
  const features: RawFeature[] = []
  let points = 0
  for (const [rank, geometry] of given.entries()) {
    const properties = textProperties(valueOf(geometry, 'properties'))
    const named = arcsOf(geometry)
    const lengths = named?.map((at) => arcs[at < 0 ? ~at : at]?.length)
    if (!lengths || lengths.includes(undefined)) {
      if (named) notes.push({ kind: 'bad-coordinates', line: rank + 1, detail: null })
      features.push({ properties, geometry: named ? null : { type: valueOf(geometry, 'type') } })
      continue
    }
    points += lengths.reduce<number>((sum, length = 0) => sum + length, 0)
    if (points > LIMITS.points) return readFailure('too-many-points')
    const drawn = feature(json as Topology, geometry as MultiPolygon)
    features.push({ properties, geometry: drawn.geometry })
  }
  const [nom = null] = Object.keys(checked.output.objects)
  return { ok: true, layer: { nom, features, crs: null, notes } }
}

function geometriesOf(object: unknown): readonly unknown[] {
  const geometries = valueOf(object, 'geometries')
  return Array.isArray(geometries) ? geometries : [object]
}

/** The arcs of an area; null for what is none. */
function arcsOf(geometry: unknown): number[] | null {
  const type = valueOf(geometry, 'type')
  const arcs = valueOf(geometry, 'arcs')
  const read =
    type === 'Polygon'
      ? v.safeParse(polygonArcs, arcs)
      : type === 'MultiPolygon'
        ? v.safeParse(multiPolygonArcs, arcs)
        : null
  return read?.success
    ? (read.output as unknown[]).flat(2).filter((at) => typeof at === 'number')
    : null
}
