import * as v from 'valibot'
import type { Position } from 'geojson'
import type { UnitCode } from '../../domain/units/unit.ts'
import type { DraftContent } from '../../domain/sketch/draft.ts'
import { tidyDraft, type DraftCandidate } from './draft-content.ts'
import { integer } from '../schema-parts.ts'

/** A degree in steps: parts are kept at 5 decimals. */
const STEPS = 1e5
const SHARE_STEPS = 1e4

const integers = v.array(integer)
const group = v.tupleWithRest([v.string()], integer)
const part = v.strictTuple([v.string(), integer, v.array(v.array(integers))])
const schema = v.strictTuple([
  v.string(),
  v.string(),
  v.nullable(v.string()),
  v.nullable(integer),
  v.nullable(integer),
  v.array(group),
  v.array(part),
])

/**
 * A draft as small whole numbers, which compress well.
 *
 * Shape: [nom, région, origine, COG, population, codes, parts]. Codes by their first two characters: ["75", 101, 1, 1] is 75101, 75102,
 * 75103. Parts: [code, ten thousandths, polygons], a ring being its points without the closing one, in steps of 1e-5 degree,
 * each from the point before it in the part.
 */
export type Packed = v.InferOutput<typeof schema>

export function packDraft(draft: DraftContent): Packed {
  const { nom, region, origine, sketch, vintage } = tidyDraft(draft)
  const parts = [...sketch.parts].map(([code, { share, shape }]): Packed[6][number] => {
    const pen = { x: 0, y: 0 }
    const packRing = (ring: Position[]): number[] =>
      ring.slice(0, -1).flatMap(([longitude = 0, latitude = 0]) => {
        const [x, y] = [Math.round(longitude * STEPS), Math.round(latitude * STEPS)]
        const step = [x - pen.x, y - pen.y]
        Object.assign(pen, { x, y })
        return step
      })
    const polygons = shape.coordinates.map((rings) => rings.map(packRing))
    return [code, Math.round(share * SHARE_STEPS), polygons]
  })
  const codes = packCodes(sketch.units)
  return [nom, region, origine, vintage.cog, vintage.population, codes, parts]
}

function packCodes(codes: Iterable<UnitCode>): Packed[5] {
  const groups = new Map<string, Packed[5][number]>()
  let before = 0
  for (const code of codes) {
    const [prefix, number] = [code.slice(0, 2), Number(code.slice(2))]
    const known = groups.get(prefix)
    if (known) known.push(number - before)
    else groups.set(prefix, [prefix, number])
    before = number
  }
  return [...groups.values()]
}

/** What a packed draft says, still to be checked; null where it is not one at all. */
export function unpackDraft(json: unknown): DraftCandidate | null {
  const read = v.safeParse(schema, json)
  if (!read.success) return null
  const [nom, region, origine, cog, population, groups, packedParts] = read.output
  const codes = groups.flatMap(([prefix, ...steps]) => {
    let number = 0
    return steps.map((step) => `${prefix}${String((number += step)).padStart(3, '0')}`)
  })
  const parts = packedParts.map(([code, share, polygons]) => {
    const pen = { x: 0, y: 0 }
    const coordinates = polygons.map((rings) => rings.map((ring) => unpackRing(ring, pen)))
    return { code, share: share / SHARE_STEPS, shape: { type: 'MultiPolygon', coordinates } }
  })
  return { nom, region, origine, codes, parts, cog, population }
}

function unpackRing(steps: readonly number[], pen: { x: number; y: number }): Position[] {
  const points: Position[] = []
  for (let at = 0; at < steps.length; at += 2) {
    pen.x += steps[at] ?? 0
    pen.y += steps[at + 1] ?? Number.NaN
    points.push([pen.x / STEPS, pen.y / STEPS])
  }
  return [...points, ...points.slice(0, 1).map((point) => [...point])]
}
