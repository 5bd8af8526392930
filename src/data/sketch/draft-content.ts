import * as v from 'valibot'
import type { DraftContent, IncomingDraft } from '../../domain/sketch/draft.ts'
import { tidyName } from '../../domain/names/tidy-name.ts'
import { isUnitCode, type UnitCode } from '../../domain/units/unit.ts'
import { tidyPart } from '../../geometry/tidy-part.ts'
import { integer, number } from '../schema-parts.ts'

export type CheckResult =
  | { readonly ok: true; readonly draft: IncomingDraft }
  | { readonly ok: false; readonly detail: string }

/** What `checkDraft` hopes to be given. */
export interface DraftCandidate {
  readonly nom: unknown
  readonly region: unknown
  readonly origine: unknown
  readonly codes: unknown
  readonly parts: readonly {
    readonly code: unknown
    readonly share: unknown
    readonly shape: unknown
  }[]
  readonly cog: unknown
  readonly population: unknown
}

const code = v.custom<UnitCode>((value) => typeof value === 'string' && isUnitCode(value))
const year = v.nullable(v.pipe(integer, v.minValue(1900), v.maxValue(2200)))
const position = v.tupleWithRest(
  [
    v.pipe(number, v.minValue(-180), v.maxValue(180)),
    v.pipe(number, v.minValue(-90), v.maxValue(90)),
  ],
  number,
)
const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((points) => points[0]?.[0] === points.at(-1)?.[0]),
  v.check((points) => points[0]?.[1] === points.at(-1)?.[1]),
)
const polygon = v.pipe(v.array(ring), v.minLength(1))
const polygons = v.pipe(v.array(polygon), v.minLength(1))
const shape = v.variant('type', [
  v.object({ type: v.literal('MultiPolygon'), coordinates: polygons }),
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
])
const share = v.pipe(number, v.gtValue(0), v.ltValue(1))
const schema = v.object({
  nom: v.string(),
  region: v.nullable(v.pipe(v.string(), v.regex(/^(\d{2}|france)$/))),
  origine: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(200))),
  codes: v.array(code),
  parts: v.array(v.object({ code, share, shape })),
  cog: year,
  population: year,
})

/**
 * Checks everything of a draft that came from outside, then tidies it.
 *
 * Shape: each code at most once, whole or in part. Errors: `detail` is the path of the first fault.
 */
export function checkDraft(candidate: DraftCandidate): CheckResult {
  const checked = v.safeParse(schema, candidate)
  if (!checked.success) return { ok: false, detail: v.getDotPath(checked.issues[0]) ?? '' }
  const { nom, region, origine, codes, parts, cog, population } = checked.output
  const all = [...codes, ...parts.map(({ code }) => code)]
  if (new Set(all).size < all.length) return { ok: false, detail: 'codes' }
  const tidy = parts.flatMap(({ code, share, shape: { type, coordinates } }) => {
    const pieces = type === 'Polygon' ? [coordinates] : coordinates
    const part = tidyPart({ type: 'MultiPolygon', coordinates: pieces }, share)
    return part ? [[code, part] as const] : []
  })
  if (tidy.length < parts.length) return { ok: false, detail: 'parts' }
  const sketch = { units: new Set(codes), parts: new Map(tidy) }
  const vintage = { cog, population }
  return { ok: true, draft: { nom: tidyName(nom), region, origine, sketch, vintage } }
}

/** The same draft as links and files write it: its name on one line, its parts tidied; a part of which nothing is left goes. */
export function tidyDraft(draft: DraftContent): DraftContent {
  const { sketch } = draft
  const parts = [...sketch.parts].flatMap(([code, { shape, share }]) => {
    const part = tidyPart(shape, share)
    return part ? [[code, part] as const] : []
  })
  return {
    nom: tidyName(draft.nom),
    region: draft.region,
    origine: draft.origine,
    sketch: {
      units: new Set([...sketch.units].toSorted()),
      parts: new Map(parts.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    },
    vintage: draft.vintage,
  }
}
