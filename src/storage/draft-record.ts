import * as v from 'valibot'
import { type Draft, withHistory } from '../domain/sketch/draft.ts'
import type { UnitPart } from '../domain/sketch/sketch.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { readHistory, writeHistory } from './history-record.ts'
import { code, instant, integer, list, number, record } from './schema-parts.ts'

/** A state of a draft that is on the device, its history included; the revision grows by one each time the record is written. */
export interface KeptDraft {
  readonly draft: Draft
  readonly revision: number
}

/** A draft as the device holds it. Dates are ISO instants in UTC, so that their texts sort as they do. */
export interface StoredDraft extends KeptDraft {
  readonly modified: string
  /** When it was put aside to be purged later; null where it is in use. */
  readonly deleted: string | null
}

const share = v.pipe(number, v.gtValue(0), v.ltValue(1))
/** Mutable, as GeoJSON's own types are. */
const coordinates = v.array(v.array(v.array(v.array(number))))

const schema = v.pipe(
  record({
    /** 1 had no history, 2 none with clocks, 3 no notes. */
    format: v.picklist([1, 2, 3, 4]),
    id: v.string(),
    nom: v.string(),
    region: v.string(),
    origine: v.nullable(v.string()),
    vintage: record({ cog: v.nullable(integer), population: v.nullable(integer) }),
    units: list(code),
    parts: list(v.pipe(v.strictTuple([code, share, coordinates]), v.readonly())),
    revision: v.pipe(integer, v.gtValue(0)),
    modified: instant,
    deleted: v.nullable(instant),
    /** What the team notes, by key, in order. */
    notes: v.optional(list(v.pipe(v.strictTuple([v.string(), v.string()]), v.readonly()))),
    /** Read apart: where it is damaged, the draft is not. */
    history: v.optional(v.unknown()),
  }),
  v.check(({ units, parts }) => {
    const held = [...units, ...parts.map(([one]) => one)]
    return new Set(held).size === held.length
  }),
)

/** The stored form of a draft: JSON as it is, codes in order, so that equal drafts give equal records. */
export type DraftRecord = v.InferOutput<typeof schema>

/** What a record holds; `corrupt` where it is not one that this version of the application writes. */
export type RecordResult =
  | { readonly ok: true; readonly stored: StoredDraft }
  | { readonly ok: false; readonly reason: 'corrupt' }

/** Writes a draft as a record. */
export function toRecord({ draft, revision, modified, deleted }: StoredDraft): DraftRecord {
  const { id, nom, region, origine, sketch, vintage, history, notes } = draft
  const parts = [...sketch.parts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    format: 4,
    id,
    nom,
    region,
    origine,
    vintage: { cog: vintage.cog, population: vintage.population },
    units: [...sketch.units].toSorted(),
    parts: parts.map(([one, { share, shape }]) => [one, share, shape.coordinates] as const),
    revision,
    modified,
    deleted,
    ...(notes && { notes: [...notes].toSorted(([a], [b]) => (a < b ? -1 : 1)) }),
    ...(history && {
      history: writeHistory(
        history,
        parts.map(([, part]) => part),
      ),
    }),
  }
}

/** Reads a record, whatever was found under its key. */
export function fromRecord(found: unknown): RecordResult {
  const read = v.safeParse(schema, found)
  if (!read.success) return { ok: false, reason: 'corrupt' }
  const { id, nom, region, origine, vintage, units, revision, modified, deleted } = read.output
  const parts = read.output.parts.map(([one, share, coordinates]): [UnitCode, UnitPart] => [
    one,
    { share, shape: { type: 'MultiPolygon', coordinates } },
  ])
  const sketch = { units: new Set(units), parts: new Map(parts) }
  const history = readHistory(
    read.output.history,
    sketch,
    parts.map(([, part]) => part),
  )
  const { notes = [] } = read.output
  const draft = withHistory(
    {
      id,
      nom,
      region,
      origine,
      sketch,
      vintage,
      ...(notes.length > 0 && { notes: new Map(notes) }),
    },
    history,
  )
  return { ok: true, stored: { draft, revision, modified, deleted } }
}
