import * as v from 'valibot'
import { MARK_STATES } from '../domain/cpts/deadline-answer.ts'
import { isPartialDate } from '../domain/cpts/partial-date.ts'
import type { EntryVersion, GoneEntry } from '../domain/contract/notebook-versions.ts'
import { NOTE_KINDS, type NotebookEntry } from '../domain/contract/notebook.ts'
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

const gone: v.GenericSchema<unknown, GoneEntry> = record({ ...written, type: v.literal('gone') })
const print = v.pipe(v.string(), v.regex(/^[\da-f]{14}$/))

/** A version as it is kept: the entry itself, with what it came after where that is anything. */
interface KeptVersion {
  readonly after?: readonly string[]
}

/** A kept entry, or one that is gone, with what it came after; null where it is none of this version. */
export function versionOf(kept: unknown): EntryVersion | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { after = [], ...said } = kept as KeptVersion
  const parsed = v.safeParse(v.union([entry, gone]), said)
  return parsed.success && v.is(v.array(print), after) ? { entry: parsed.output, after } : null
}

/** A version as `versionOf` reads it. */
export const keptVersion = ({ entry: said, after }: EntryVersion) =>
  after.length === 0 ? said : { ...said, after }

/** Versions as a text for the devices of a team; the same for the same, in whatever order they and their keys are. */
export function versionsText(versions: readonly EntryVersion[]): string {
  const key = ({ entry: said }: EntryVersion): string => `${said.region}/${said.id}`
  const inOrder = (version: EntryVersion) =>
    Object.fromEntries(
      Object.entries(keptVersion(version)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return JSON.stringify(
    versions.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).map((each) => inOrder(each)),
  )
}

/** The versions of a text that another device wrote; what is none of this version is left out. */
export function versionsIn(text: string): readonly EntryVersion[] {
  const parsed = parseList(text)
  return parsed.flatMap((each) => versionOf(each) ?? [])
}

function parseList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text)
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
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
