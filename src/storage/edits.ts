import type { CptsDataset } from '../domain/cpts/cpts.ts'
import type { LogEntry } from '../domain/edits/edit-log.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import type { Database, Store } from './database.ts'
import {
  fromOriginRecord,
  toOriginRecord,
  type EditOrigin,
  type OriginResult,
} from './edit-origin.ts'
import type { EditSync } from './edit-sync.ts'
import { fromEntryRecord, toEntryRecord, type StoredEntry } from './entry-record.ts'
import type { StorageFailure } from './open-database.ts'

type Origins = Store<'edits', 'readwrite'>
type Changes = Store<'changes', 'readwrite'>

/** The edits of a région: the records as they are here are `replay(origin.start, log)`. */
export interface RegionEdits {
  readonly origin: EditOrigin
  /** What counts, in its order. */
  readonly log: readonly LogEntry[]
  /** What the origin holds already, or what was set aside. */
  readonly closed: readonly LogEntry[]
  /** The ranks of the lines that cannot be read, which stay as they are. */
  readonly corrupt: readonly number[]
  /** The rank of the last line, read or not; zero where there is none. */
  readonly lastRank: number
}

interface Failed<Reason> {
  readonly ok: false
  readonly reason: Reason
}

/** `edits` is null where no editing began. */
interface Read {
  readonly ok: true
  readonly edits: RegionEdits | null
}
export type EditsResult = Read | Failed<StorageFailure | 'corrupt'>
/**
 * `begun`: an origin was written; otherwise the one that was there stands, with the base that it has. `repaired`: the one that was
 * there was damaged.
 *
 * `setAside`: how many lines of the log can no longer be told from those that are published, the origin that said so being damaged.
 */
export interface Begun {
  readonly origin: EditOrigin
  readonly begun: boolean
  readonly repaired: boolean
  readonly setAside: number
}
export type BeginResult = ({ readonly ok: true } & Begun) | Failed<StorageFailure>
interface Added {
  readonly ok: true
  readonly added: readonly StoredEntry[]
}
export type AddResult = Added | Failed<StorageFailure>

/** What comes out of bringing edits up to date: a new base, what to go on from, up to which rank of the log that is, and what waits. */
export type Rebase = Pick<EditOrigin, 'base' | 'start' | 'closedRank' | 'waiting'>
/** `stale`: another tab wrote the origin since it was read here. `missing`: there is none. */
export type RebaseResult =
  | { readonly ok: true; readonly origin: EditOrigin }
  | Failed<StorageFailure | 'corrupt' | 'missing' | 'stale'>

/** The edits kept on this device, région by région. Each change is one transaction, and other tabs hear of it. */
export interface EditStore {
  readonly read: (region: string) => Promise<EditsResult>
  /**
   * Begins to edit the dataset that is published, unless editing began before.
   *
   * An origin that cannot be read is set aside under another name. What it held is then no longer known, so that only the lines which
   * it still tells to be pending are made again on the dataset given here; the others stay in the log, to be read.
   */
  readonly begin: (published: CptsDataset) => Promise<BeginResult>
  /**
   * Adds lines to the log, all of them or none, after those that any tab added before.
   *
   * A line that is there already is not added again, so that what is tried twice is done once.
   */
  readonly add: (region: string, entries: readonly LogEntry[]) => Promise<AddResult>
  /**
   * Goes on from another base, as after a publication; `revision` is the one it was made from.
   *
   * Lines up to `closedRank` stay in the log, to be read; those that a tab added since replay on the new start.
   */
  readonly rebase: (region: string, to: Rebase, revision: number) => Promise<RebaseResult>
}

/** Opens the edits kept in a database. */
export function editStore(
  database: Database,
  sync: Pick<EditSync, 'announce'>,
  now: () => Date = () => new Date(),
): EditStore {
  const instant = (): string => now().toISOString()
  const linesOf = (region: string) =>
    database.transact('changes', 'readonly', (changes) => changes.getAll(rangeOf(region)))
  return {
    read: async (region) => {
      // The origin first: a log read later only holds more.
      const found = await database.transact('edits', 'readonly', (edits) => edits.get(region))
      if (!found.ok) return found
      if (found.value === undefined) return { ok: true, edits: null }
      const read = fromOriginRecord(found.value)
      if (!read.ok) return { ok: false, reason: read.reason }
      const lines = await linesOf(region)
      if (!lines.ok) return lines
      return { ok: true, edits: { origin: read.origin, ...sortedLog(lines.value, read.origin) } }
    },
    begin: async (published) => {
      const { region } = published
      const lines = await linesOf(region)
      if (!lines.ok) return lines
      const done = await database.transact('edits', 'readwrite', (edits) =>
        begin(edits, published, lines.value, instant()),
      )
      if (!done.ok) return done
      if (done.value.begun) sync.announce({ region })
      return { ok: true, ...done.value }
    },
    add: async (region, entries) => {
      const done = await database.transact('changes', 'readwrite', (changes) =>
        addEntries(changes, region, entries),
      )
      if (!done.ok) return done
      sync.announce({ region })
      return { ok: true, added: done.value }
    },
    rebase: async (region, to, revision) => {
      const done = await database.transact('edits', 'readwrite', (edits) =>
        rebase(edits, region, to, revision, instant()),
      )
      if (!done.ok) return done
      if (done.value.ok) sync.announce({ region })
      return done.value
    },
  }
}

/** Writes the origin of a région that has none; one that cannot be read is set aside, as it may still be worth something to someone. */
async function begin(
  edits: Origins,
  base: CptsDataset,
  lines: readonly unknown[],
  modified: string,
): Promise<Begun> {
  const { region } = base
  const found = await edits.get(region)
  const last: OriginResult | null = found === undefined ? null : fromOriginRecord(found)
  if (last?.ok) return { origin: last.origin, begun: false, repaired: false, setAside: 0 }
  if (last) await edits.put({ ...(found as object), region: `${region}/${modified}` })
  const ends = rankIn(lines.at(-1))
  const closedRank = last ? Math.min(last.closedRank ?? ends, ends) : 0
  const setAside = last?.closedRank === null ? lines.length : 0
  const to = { base, start: base, closedRank, waiting: [] }
  const origin = await put(edits, { region, ...to, revision: 1, modified })
  return { origin, begun: true, repaired: last !== null, setAside }
}

/** Writes another origin in the place of the one that was read. */
async function rebase(
  edits: Origins,
  region: string,
  to: Rebase,
  revision: number,
  modified: string,
): Promise<RebaseResult> {
  const found = await edits.get(region)
  if (found === undefined) return { ok: false, reason: 'missing' }
  const last = fromOriginRecord(found)
  if (!last.ok) return { ok: false, reason: last.reason }
  if (last.origin.revision !== revision) return { ok: false, reason: 'stale' }
  const next = { region, ...to, revision: revision + 1, modified }
  return { ok: true, origin: await put(edits, next) }
}

/** Throws rather than put what could not be read again in the place of what can. */
async function put(edits: Origins, origin: Omit<EditOrigin, 'fingerprint'>): Promise<EditOrigin> {
  const whole = { ...origin, fingerprint: fingerprint(origin.base) }
  const record = toOriginRecord(whole)
  if (!fromOriginRecord(record).ok)
    throw new RangeError(`edits of ${record.region} cannot be stored`)
  await edits.put(record)
  return whole
}

/** All that stands under the keys of a région, and what of it has a rank: numbers sort first, lists last. */
const rangeOf = (region: string): IDBKeyRange => IDBKeyRange.bound([region], [region, []])
const ranksOf = (region: string): IDBKeyRange => IDBKeyRange.bound([region], [region, Infinity])

/** Adds lines after the last one; those whose ids are there already are left as they are. */
async function addEntries(
  changes: Changes,
  region: string,
  entries: readonly LogEntry[],
): Promise<readonly StoredEntry[]> {
  const last = await changes.openKeyCursor(ranksOf(region), 'prev')
  let rank = rankOf(last?.primaryKey[1])
  const added: StoredEntry[] = []
  for (const entry of entries) {
    if ((await changes.index('id').getKey(entry.id)) !== undefined) continue
    const stored = { region, rank: ++rank, entry }
    const record = toEntryRecord(stored)
    // What could not be read again is not written.
    if (!fromEntryRecord(record)) throw new RangeError(`change ${entry.id} cannot be stored`)
    await changes.add(record)
    added.push(stored)
  }
  return added
}

/** Sorts what was found by whether it can be read, and by whether the origin holds it. */
function sortedLog(
  found: readonly unknown[],
  { closedRank }: EditOrigin,
): Omit<RegionEdits, 'origin'> {
  const read = found.map((one) => ({ rank: rankIn(one), stored: fromEntryRecord(one) }))
  const stored = read.flatMap(({ stored }) => (stored ? [stored] : []))
  return {
    log: stored.filter(({ rank }) => rank > closedRank).map(({ entry }) => entry),
    closed: stored.filter(({ rank }) => rank <= closedRank).map(({ entry }) => entry),
    corrupt: read.filter(({ stored }) => !stored).map(({ rank }) => rank),
    lastRank: read.at(-1)?.rank ?? 0,
  }
}

/** The store takes nothing without a key; a hand may have put a rank that is no number. */
function rankOf(key: unknown): number {
  return typeof key === 'number' ? Math.floor(key) : 0
}

function rankIn(found: unknown): number {
  return rankOf((found as { readonly rank: unknown } | undefined)?.rank)
}
