import * as z from 'zod/mini'
import type { ChangeEntry, LogEntry } from '../domain/edits/edit-log.ts'
import { changedField } from '../domain/edits/record-change.ts'
import type { FieldValue } from '../domain/edits/record-field.ts'
import { changeSchema } from './change-schema.ts'
import { FIELDS } from './field-schema.ts'
import { instant, record } from './schema-parts.ts'

/** A line of the log as the device holds it: the rank says its place, and is never given again. */
export interface StoredEntry {
  readonly region: string
  readonly rank: number
  readonly entry: LogEntry
}

const id = z.string().check(z.minLength(1))
const gesture = z.discriminatedUnion('kind', [
  record({ kind: z.enum(['edit', 'merge', 'archive', 'recoding']) }),
  record({ kind: z.literal('import-file'), file: z.string() }),
  record({ kind: z.literal('undo'), lot: z.string() }),
])
const made = { id, lot: id, gesture: z.optional(gesture), author: z.optional(z.string()) }
const change = z
  .readonly(
    z.strictObject({
      ...made,
      kind: z.literal('change'),
      change: changeSchema,
      before: z.optional(z.custom<FieldValue>()),
    }),
  )
  .check(z.refine(isHeldBefore))

/** Tells whether what is noted as having been there is of the field that the change changes. */
function isHeldBefore(entry: ChangeEntry): boolean {
  if (entry.before === undefined) return true
  const field = changedField(entry.change)
  return field !== null && z.safeParse(FIELDS[field], entry.before).success
}

const entrySchema = z.discriminatedUnion('kind', [
  change,
  record({ ...made, kind: z.literal('undo'), quand: instant, undoes: id }),
  record({
    ...made,
    kind: z.literal('publication'),
    quand: instant,
    what: z.enum(['merged', 'saved']),
    edition: z.nullable(z.number()),
    records: z.number(),
  }),
])
const schema = z
  .readonly(
    z.strictObject({
      format: z.literal(2),
      region: z.string(),
      rank: z.int().check(z.positive()),
      id,
      entry: entrySchema,
    }),
  )
  .check(z.refine(({ id, entry }) => id === entry.id))

type EntryRecord = z.infer<typeof schema>

/** Writes a line as a record; its id stands apart, for the device to find it by. */
export function toEntryRecord({ region, rank, entry }: StoredEntry): EntryRecord {
  return { format: 2, region, rank, id: entry.id, entry }
}

/** Reads a record, whatever was found under its key. Errors: null where it is not one that this version of the application writes. */
export function fromEntryRecord(found: unknown): StoredEntry | null {
  const read = schema.safeParse(fromFormat1(found))
  if (!read.success) return null
  const { region, rank, entry } = read.data
  return { region, rank, entry }
}

/** A line as the first format wrote it, in today's words; anything else as it is. */
function fromFormat1(found: unknown): unknown {
  const first = FIRST.safeParse(found)
  if (!first.success) return found
  const { entry } = first.data
  if (entry['kind'] !== 'undo') return { ...first.data, format: 2 }
  const { annule, ...others } = entry
  return { ...first.data, format: 2, entry: { ...others, undoes: annule } }
}
const FIRST = z.looseObject({ format: z.literal(1), entry: z.record(z.string(), z.unknown()) })
