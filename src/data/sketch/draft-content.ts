import * as z from 'zod/mini'
import type { DraftContent, IncomingDraft } from '../../domain/sketch/draft.ts'
import { tidyName } from '../../domain/names/tidy-name.ts'
import { isUnitCode, type UnitCode } from '../../domain/units/unit.ts'
import { tidyPart } from '../../geometry/tidy-part.ts'

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

const code = z.custom<UnitCode>((value) => typeof value === 'string' && isUnitCode(value))
const year = z.nullable(z.int().check(z.gte(1900), z.lte(2200)))
const position = z.tuple(
  [z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))],
  z.number(),
)
const ring = z.array(position).check(
  z.minLength(4),
  z.refine((points) => points[0]?.[0] === points.at(-1)?.[0]),
  z.refine((points) => points[0]?.[1] === points.at(-1)?.[1]),
)
const polygon = z.array(ring).check(z.minLength(1))
const polygons = z.array(polygon).check(z.minLength(1))
const shape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('MultiPolygon'), coordinates: polygons }),
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
])
const share = z.number().check(z.gt(0), z.lt(1))
const schema = z.object({
  nom: z.string(),
  region: z.nullable(z.string().check(z.regex(/^\d{2}$/))),
  origine: z.nullable(z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(200))),
  codes: z.array(code),
  parts: z.array(z.object({ code, share, shape })),
  cog: year,
  population: year,
})

/**
 * Checks everything of a draft that came from outside, then tidies it.
 *
 * Shape: each code at most once, whole or in part. Errors: `detail` is the path of the first fault.
 */
export function checkDraft(candidate: DraftCandidate): CheckResult {
  const checked = schema.safeParse(candidate)
  if (!checked.success)
    return { ok: false, detail: checked.error.issues[0]?.path.map(String).join('.') ?? '' }
  const { nom, region, origine, codes, parts, cog, population } = checked.data
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
