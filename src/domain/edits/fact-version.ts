import type { Cpts, CptsDataset } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import { byId } from './dataset-diff.ts'
import {
  type ChangeEntry,
  countingIds,
  type LogEntry,
  type VersionMark,
  whenMade,
} from './edit-log.ts'
import { fingerprint } from './fingerprint.ts'
import { changedField, type FieldContent } from './record-change.ts'
import { applyChange, createdCpts } from './record-edit.ts'
import {
  type FieldValue,
  fieldValue,
  RECORD_FIELDS,
  type RecordField,
  sameField,
  unknownValue,
} from './record-field.ts'

/**
 * What someone made of one fact of a record, to be told to others: immutable, and known by its id wherever it comes from.
 *
 * Why: a fact is then at the last version that came after all others, in whatever order and however often they are heard of; two of which
 * neither came after the other are for someone to choose between.
 */
export type FactVersion = VersionMark &
  FieldContent & {
    readonly cpts: string
    /** The name of the record, for whoever does not have it. */
    readonly nom: string
    /** What is published of the fact where this was made; null for what a record that is not published is created with. */
    readonly base: FieldValue
    /** Whether the record is not published there. */
    readonly isNew: boolean
  }

/** The line that made a fact what it is here, and all versions of it that were heard of. */
export interface KnownFact {
  readonly head: (VersionMark & { readonly entry: LogEntry }) | null
  readonly ids: ReadonlySet<string>
}

/** The records of a device, and how they came to be as they are. */
export interface DeviceRecords {
  readonly published: CptsDataset
  readonly records: CptsDataset
  readonly closed: readonly LogEntry[]
  readonly log: readonly LogEntry[]
}

/** How many versions before it are told with one: whoever holds none of them is asked about what was meant to follow. */
const LATEST = 300

/** A key for a fact of a record. */
export const factKey = (cpts: string, field: RecordField): string => `${cpts} ${field}`

/**
 * The versions that the lines of a log make, or take over, by `factKey`.
 *
 * Shape: what was taken from someone and taken back is as if it had never been heard of, so that it may be offered again.
 */
export function knownFacts(all: readonly LogEntry[]): ReadonlyMap<string, KnownFact> {
  const counting = countingIds(all)
  const lines = new Map(all.map((entry) => [entry.id, entry]))
  const known = new Map<string, KnownFact>()
  for (const entry of all) {
    const made = madeBy(entry, lines)
    if (!made) continue
    if (made.version && (entry !== made || !counting.has(made.id))) continue
    for (const field of fieldsOf(made)) {
      const key = factKey(made.change.cpts, field)
      const before = known.get(key)
      const isCreation = made.change.kind === 'create'
      // Of what is there already, a creation says nothing.
      if (isCreation && before) continue
      const own = ownMark(entry, isCreation ? `${entry.id}-${field}` : entry.id)
      const mark = entry === made && made.version ? made.version : own
      const ids = new Set([...(before?.ids ?? []), mark.id, ...mark.after])
      known.set(key, { head: { ...mark, entry }, ids })
    }
  }
  return known
}

/** What a record is created with. */
const NAMING = ['nom', 'departements'] as const

function fieldsOf({ change }: ChangeEntry): readonly RecordField[] {
  if (change.kind === 'create') return NAMING
  const field = changedField(change)
  return field === null ? [] : [field]
}

/** The change that a line makes, or takes back or brings back. */
function madeBy(entry: LogEntry, lines: ReadonlyMap<string, LogEntry>): ChangeEntry | null {
  if (entry.kind === 'change') return entry
  const target = entry.kind === 'undo' ? lines.get(entry.undoes) : undefined
  return target ? madeBy(target, lines) : null
}

function ownMark(entry: LogEntry, id: string): VersionMark {
  return { id, after: [], author: entry.author ?? '', quand: whenMade(entry) }
}

/** What is known of the facts of a device, heads only where the record still is as they left it. */
export function deviceFacts({
  records,
  closed,
  log,
}: DeviceRecords): (cpts: Cpts, field: RecordField) => KnownFact {
  const known = knownFacts([...closed, ...log])
  const open = new Set(log)
  const here = byId(records)
  return ({ id }, field) => {
    const found = known.get(factKey(id, field)) ?? NOTHING
    const cpts = here.get(id)
    const isStill = found.head && cpts && isAsLeft(found.head.entry, open, cpts, field)
    return isStill ? found : { ...found, head: null }
  }
}
const NOTHING: KnownFact = { head: null, ids: new Set() }

/** A line of the log has the last word on its fact; of one that is closed, a publication may have had it since. */
function isAsLeft(
  entry: LogEntry,
  open: ReadonlySet<LogEntry>,
  cpts: Cpts,
  field: RecordField,
): boolean {
  if (open.has(entry)) return true
  if (entry.kind !== 'change') return false
  const { change } = entry
  const left = change.kind === 'create' ? createdCpts(change) : applyChange(cpts, change)
  return sameField(left, cpts, field)
}

/** The record that a creation makes of this one: what is said of it besides is told by versions of its facts. */
export function blankOf({ id, nom, departements }: Cpts): Cpts {
  return createdCpts({ kind: 'create', cpts: id, quand: '', source: null, nom, departements })
}

/**
 * What a device has to tell others: each fact in which it differs from what is published, and each that is as published again after
 * something else was told, or heard, of it, or is still the last that they know.
 *
 * Shape: in the order of the records. Left out is what only a later version of the application can read.
 *
 * @param isChosen which facts are wanted.
 * @param alsoTold the facts that others know a version of without a line of the log saying so, by `factKey`.
 * @param lastTold what others hold for the last word on a fact, by `factKey`: where all of it is known here, and a publication said
 *   otherwise since, who comes to them anew is not to be asked about it.
 */
export function versionsToTell(
  device: DeviceRecords,
  isChosen: (cpts: string, field: RecordField) => boolean = () => true,
  alsoTold: Iterable<string> = [],
  lastTold: ReadonlyMap<string, readonly FactVersion[]> = new Map(),
): readonly FactVersion[] {
  const { published, records, closed, log } = device
  const known = deviceFacts(device)
  const wasTold = new Set([...toldFacts([...closed, ...log]), ...alsoTold])
  const open = knownFacts(log)
  const there = byId(published)
  return records.cpts.flatMap((cpts) => {
    const before = there.get(cpts.id)
    const base = before ?? blankOf(cpts)
    return RECORD_FIELDS.flatMap((field): FactVersion[] => {
      const key = factKey(cpts.id, field)
      const isName = !before && NAMING.some((name) => name === field)
      const isBack = open.has(key) && wasTold.has(key)
      if (!isChosen(cpts.id, field) && !isName) return []
      const { head, ids } = known(cpts, field)
      const value = fieldValue(cpts, field)
      const last = lastTold.get(key) ?? []
      const isPassed =
        last.length > 0 && last.every((one) => ids.has(one.id) && !sameValue(one.value, value))
      if (!isName && !isBack && !isPassed && sameField(base, cpts, field)) return []
      if (unknownValue(cpts, field) !== undefined) return []
      const content = { field, value } as FieldContent
      const mark = head ?? headless(cpts.id, content, ids)
      const after = [...ids].filter((id) => id !== mark.id).slice(-LATEST)
      const { id, author, quand } = mark
      const was = isName ? null : fieldValue(base, field)
      const said = { cpts: cpts.id, nom: cpts.nom, base: was, isNew: !before }
      return [{ ...content, ...said, id, after, author, quand }]
    })
  })
}

/** What a publication made of a fact has no line: what it says, and what it came after, is what it is known by. */
function headless(cpts: string, content: FieldContent, ids: ReadonlySet<string>): VersionMark {
  const print = fingerprint([cpts, content, [...ids].toSorted()])
  return { id: `p-${print}`, after: [], author: '', quand: UNDATED }
}
/** When a version was made that no line tells of. */
export const UNDATED = '1970-01-01T00:00:00.000Z'

/** The facts that others know a version of: taken from someone, or changed before something was sent. */
function toldFacts(all: readonly LogEntry[]): ReadonlySet<string> {
  const last = all.findLastIndex(isSending)
  return touchedFacts(all, (entry, rank) => {
    return rank < last || (entry.kind === 'change' && entry.version !== undefined)
  })
}

/**
 * The versions that were taken from someone and are taken back, with those that they came after: known here, and not wanted.
 *
 * Shape: ids; what a later taking holds again is not among them.
 */
export function refusedVersions(all: readonly LogEntry[]): ReadonlySet<string> {
  const counting = countingIds(all)
  const taken = all.flatMap((entry) =>
    entry.kind === 'change' && entry.version ? [{ id: entry.id, mark: entry.version }] : [],
  )
  const idsOf = (some: typeof taken): string[] =>
    some.flatMap(({ mark }) => [mark.id, ...mark.after])
  const held = new Set(idsOf(taken.filter(({ id }) => counting.has(id))))
  return new Set(idsOf(taken.filter(({ id }) => !counting.has(id))).filter((id) => !held.has(id)))
}

/** Tells whether a line notes that changes were sent to someone. */
export function isSending(entry: LogEntry): boolean {
  return entry.kind === 'publication' && entry.what === 'sent'
}

/** The facts that some lines of a log changed, took back or brought back, by `factKey`. */
export function touchedFacts(
  all: readonly LogEntry[],
  isMeant: (entry: LogEntry, rank: number) => boolean,
): ReadonlySet<string> {
  const lines = new Map(all.map((entry) => [entry.id, entry]))
  const made = all.filter(isMeant).flatMap((entry) => madeBy(entry, lines) ?? [])
  return new Set(
    made.flatMap((entry) => fieldsOf(entry).map((field) => factKey(entry.change.cpts, field))),
  )
}
