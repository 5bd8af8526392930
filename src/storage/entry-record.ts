import * as z from 'zod/mini'
import type { LogEntry } from '../domain/edits/edit-log.ts'
import { changeSchema } from './change-schema.ts'
import { instant } from './schema-parts.ts'

/** A line of the log as the device holds it: the rank says its place, and is never given again. */
export interface StoredEntry {
  readonly region: string
  readonly rang: number
  readonly entry: LogEntry
}

const id = z.string().check(z.minLength(1))
const entrySchema = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('change'), id, lot: id, change: changeSchema })),
  z.readonly(z.strictObject({ kind: z.literal('undo'), id, lot: id, quand: instant, annule: id })),
])
const schema = z
  .readonly(
    z.strictObject({
      format: z.literal(1),
      region: z.string(),
      rang: z.int().check(z.positive()),
      id,
      entry: entrySchema,
    }),
  )
  .check(z.refine(({ id, entry }) => id === entry.id))

type EntryRecord = z.infer<typeof schema>

/** Writes a line as a record; its id stands apart, for the device to find it by. */
export function toEntryRecord({ region, rang, entry }: StoredEntry): EntryRecord {
  return { format: 1, region, rang, id: entry.id, entry }
}

/** Reads a record, whatever was found under its key. Errors: null where it is not one that this version of the application writes. */
export function fromEntryRecord(found: unknown): StoredEntry | null {
  const read = schema.safeParse(found)
  if (!read.success) return null
  const { region, rang, entry } = read.data
  return { region, rang, entry }
}
