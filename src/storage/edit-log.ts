import type { LogEntry } from '../domain/edits/edit-log.ts'
import type { Store } from './database.ts'
import { fromEntryRecord, toEntryRecord, type StoredEntry } from './entry-record.ts'

type Changes = Store<'changes', 'readonly' | 'readwrite'>

/**
 * The log of a région: what counts, in its order; what the origin holds already; and the ranks of the lines that cannot be read,
 * which stay as they are.
 */
export interface StoredLog {
  readonly log: readonly LogEntry[]
  readonly closed: readonly LogEntry[]
  readonly corrupt: readonly number[]
  /** The rank of the last line, read or not; zero where there is none. */
  readonly dernier: number
}

/** All that stands under the keys of a région, and what of it has a rank: numbers sort first, lists last. */
const rangeOf = (region: string): IDBKeyRange => IDBKeyRange.bound([region], [region, []])
const ranksOf = (region: string): IDBKeyRange => IDBKeyRange.bound([region], [region, Infinity])

/** The lines of a région as they were found, each with its key. */
export async function allOf(changes: Changes, region: string): Promise<readonly unknown[]> {
  return changes.getAll(rangeOf(region))
}

/** Adds lines after the last one; those whose ids are there already are left as they are. */
export async function addEntries(
  changes: Store<'changes', 'readwrite'>,
  region: string,
  entries: readonly LogEntry[],
): Promise<readonly StoredEntry[]> {
  const last = await changes.openKeyCursor(ranksOf(region), 'prev')
  let rang = rangOf(last?.primaryKey)
  const added: StoredEntry[] = []
  for (const entry of entries) {
    if ((await changes.index('id').getKey(entry.id)) !== undefined) continue
    const stored = { region, rang: ++rang, entry }
    const record = toEntryRecord(stored)
    // What could not be read again is not written.
    if (!fromEntryRecord(record)) throw new RangeError(`change ${entry.id} cannot be stored`)
    await changes.add(record)
    added.push(stored)
  }
  return added
}

/** Sorts what was found by whether it can be read, and by whether the origin holds it. */
export function sortedLog(found: readonly unknown[], jusqua: number): StoredLog {
  const read = found.map((one) => ({ rang: rangIn(one), stored: fromEntryRecord(one) }))
  const stored = read.flatMap(({ stored }) => (stored ? [stored] : []))
  return {
    log: stored.filter(({ rang }) => rang > jusqua).map(({ entry }) => entry),
    closed: stored.filter(({ rang }) => rang <= jusqua).map(({ entry }) => entry),
    corrupt: read.filter(({ stored }) => !stored).map(({ rang }) => rang),
    dernier: read.at(-1)?.rang ?? 0,
  }
}

/** The store takes nothing without a key; a hand may have put a rank that is no number. */
function rangOf(key: readonly [string, unknown] | undefined): number {
  return typeof key?.[1] === 'number' ? Math.floor(key[1]) : 0
}

function rangIn(found: unknown): number {
  return rangOf(['', (found as { readonly rang: unknown }).rang])
}
