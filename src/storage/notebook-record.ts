import * as v from 'valibot'
import { isPartialDate } from '../domain/cpts/partial-date.ts'
import { MARK_STATES, NOTE_KINDS, type NotebookEntry } from '../domain/contract/notebook.ts'
import { instant, list, record } from './schema-parts.ts'

const day = v.pipe(
  v.string(),
  v.check((text) => text.length === 10 && isPartialDate(text)),
)
const date = v.pipe(v.string(), v.check(isPartialDate))
const written = { id: v.string(), region: v.string(), cpts: v.string(), changed: instant }

const entry: v.GenericSchema<unknown, NotebookEntry> = v.union([
  record({
    ...written,
    type: v.literal('note'),
    kind: v.picklist(NOTE_KINDS),
    text: v.string(),
    who: v.string(),
    due: v.nullable(day),
    done: v.nullable(day),
  }),
  record({
    ...written,
    type: v.literal('mark'),
    state: v.picklist(MARK_STATES),
    to: v.nullable(day),
    date: v.nullable(date),
    source: v.string(),
    due: v.nullable(day),
  }),
])

/** A kept entry as it is read; null where it is none of this version. */
export function entryOf(kept: unknown): NotebookEntry | null {
  const parsed = v.safeParse(entry, kept)
  return parsed.success ? parsed.output : null
}

const FORMAT = 'atlas-cpts-carnet'
const file = record({ format: v.literal(FORMAT), version: v.literal(1), entries: list(entry) })

/** A notebook as a file for whoever wrote it, and nobody else. */
export function notebookFile(entries: readonly NotebookEntry[]): string {
  return `${JSON.stringify({ format: FORMAT, version: 1, entries }, null, 2)}\n`
}

/** What a file of a notebook holds; null where it is none, or of another version. */
export function notebookIn(text: string): readonly NotebookEntry[] | null {
  try {
    const parsed = v.safeParse(file, JSON.parse(text))
    return parsed.success ? parsed.output.entries : null
  } catch {
    return null
  }
}
