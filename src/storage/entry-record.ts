import * as v from 'valibot'
import type { ChangeEntry, LogEntry } from '../domain/edits/edit-log.ts'
import { changedField } from '../domain/edits/record-change.ts'
import type { DecidedFact } from '../domain/edits/proposal.ts'
import { type FieldValue, RECORD_FIELDS } from '../domain/edits/record-field.ts'
import { changeSchema } from './change-schema.ts'
import { FIELDS } from './field-schema.ts'
import { instant, integer, list, number, record } from './schema-parts.ts'

/** A line of the log as the device holds it: the rank says its place, and is never given again. */
export interface StoredEntry {
  readonly region: string
  readonly rank: number
  readonly entry: LogEntry
}

const id = v.pipe(v.string(), v.minLength(1))
const gesture = v.variant('kind', [
  record({ kind: v.picklist(['edit', 'merge', 'archive', 'recoding', 'proposal']) }),
  record({ kind: v.literal('import-file'), file: v.string() }),
  record({ kind: v.literal('lot'), from: v.string() }),
  record({ kind: v.literal('undo'), lot: v.string() }),
])
const made = { id, lot: id, gesture: v.optional(gesture), author: v.optional(v.string()) }
const change = v.pipe(
  v.strictObject({
    ...made,
    kind: v.literal('change'),
    change: changeSchema,
    version: v.optional(record({ id, after: list(id), author: v.string(), quand: instant })),
    before: v.optional(v.custom<FieldValue>(() => true)),
  }),
  v.readonly(),
  v.check((entry) => isHeldBefore(entry)),
)

/** Tells whether what is noted as having been there is of the field that the change changes. */
function isHeldBefore(entry: ChangeEntry): boolean {
  if (entry.before === undefined) return true
  const field = changedField(entry.change)
  return field !== null && v.safeParse(FIELDS[field], entry.before).success
}

const proposal = record({
  id,
  cpts: id,
  nom: v.string(),
  words: v.string(),
  source: v.string(),
  from: v.string(),
  reply: v.string(),
})
const decidedFact = v.pipe(
  v.strictObject({
    field: v.picklist(RECORD_FIELDS),
    value: v.custom<FieldValue>(() => true),
    taken: v.boolean(),
  }),
  v.check(({ field, value }) => v.safeParse(FIELDS[field], value).success),
  v.transform((fact) => fact as DecidedFact),
)

const entrySchema = v.variant('kind', [
  change,
  record({ ...made, kind: v.literal('undo'), quand: instant, undoes: id }),
  record({
    ...made,
    kind: v.literal('publication'),
    quand: instant,
    what: v.picklist(['merged', 'saved', 'sent']),
    edition: v.nullable(number),
    records: number,
    print: v.optional(id),
    upTo: v.optional(v.nullable(id)),
  }),
  record({
    ...made,
    kind: v.literal('decision'),
    quand: instant,
    proposal,
    facts: list(decidedFact),
    words: v.nullable(v.boolean()),
  }),
])
const schema = v.pipe(
  v.strictObject({
    format: v.literal(2),
    region: v.string(),
    rank: v.pipe(integer, v.gtValue(0)),
    id,
    entry: entrySchema,
  }),
  v.readonly(),
  v.check(({ id, entry }) => id === entry.id),
)

type EntryRecord = v.InferOutput<typeof schema>

/** Writes a line as a record; its id stands apart, for the device to find it by. */
export function toEntryRecord({ region, rank, entry }: StoredEntry): EntryRecord {
  return { format: 2, region, rank, id: entry.id, entry }
}

/** Reads a record, whatever was found under its key. Errors: null where it is not one that this version of the application writes. */
export function fromEntryRecord(found: unknown): StoredEntry | null {
  const read = v.safeParse(schema, fromFormat1(found))
  if (!read.success) return null
  const { region, rank, entry } = read.output
  return { region, rank, entry }
}

/** A line as the first format wrote it, in today's words; anything else as it is. */
function fromFormat1(found: unknown): unknown {
  const first = v.safeParse(FIRST, found)
  if (!first.success) return found
  const { entry } = first.output
  if (entry['kind'] !== 'undo') return { ...first.output, format: 2 }
  const { annule, ...others } = entry
  return { ...first.output, format: 2, entry: { ...others, undoes: annule } }
}
const FIRST = v.looseObject({ format: v.literal(1), entry: v.record(v.string(), v.unknown()) })
