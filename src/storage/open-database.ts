import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb'
import { upgradedOrigin } from './edit-origin.ts'

/** What each store holds: unknown, as another version or a hand may have written it; who reads it checks it. */
export interface AtlasSchema extends DBSchema {
  drafts: { key: string; value: unknown }
  /** Where the edits of a région start from, by région. */
  edits: { key: string; value: unknown }
  /** The log of those edits, by région and rank; by id too, so that none is written twice. */
  changes: { key: [region: string, rank: number]; value: unknown; indexes: { id: string } }
  /** Tables of indicators that were loaded, by id. */
  indicators: { key: string; value: unknown }
  /** The last published file of each région that could be read, by région. */
  published: { key: string; value: unknown }
  /** What the office writes down for itself, by région and id: never published. */
  notebook: { key: [region: string, id: string]; value: unknown }
  /** The folder that a team shares, and what was last read of each of its files. */
  team: { key: string; value: unknown }
}

export type Connection = IDBPDatabase<AtlasSchema>
type Upgrade = IDBPTransaction<AtlasSchema, StoreNames<AtlasSchema>[], 'versionchange'>

/**
 * Why the device keeps nothing for now.
 *
 * `unavailable`: the browser gives no storage (private window, cookies blocked, none at all). `newer`: the database belongs to a
 * newer version of the application, which this page becomes by being loaded anew. `blocked`: another tab, with an older version,
 * holds the database. `slow`: the database has not opened yet, as on a device just started, or behind another tab that waits for it
 * too. `full`: no room left. `failed`: anything else.
 */
export type StorageFailure = 'unavailable' | 'newer' | 'blocked' | 'slow' | 'full' | 'failed'

export const DATABASE = 'atlas-cpts'

/** What each version added to the one before, oldest first. Never edit a step that people's browsers have run: add one. */
const STEPS: readonly ((database: Connection, upgrade: Upgrade) => unknown)[] = [
  (database) => database.createObjectStore('drafts', { keyPath: 'id' }),
  (database) => {
    database.createObjectStore('edits', { keyPath: 'region' })
    database
      .createObjectStore('changes', { keyPath: ['region', 'rang'] })
      .createIndex('id', 'id', { unique: true })
  },
  (database) => database.createObjectStore('indicators', { keyPath: 'id' }),
  // Drafts carry their history: a page that does not know of it would take them for damaged, so it may not open this version.
  () => {},
  (database) => database.createObjectStore('published', { keyPath: 'region' }),
  englishNames,
  // Steps of a history bear a clock: again, a page that does not know of it may not open this version. Records gain it as they are read.
  () => {},
  // Drafts carry notes: once more, a page that does not know of them would take such a draft for damaged.
  () => {},
  (database) => database.createObjectStore('notebook', { keyPath: ['region', 'id'] }),
  (database) => database.createObjectStore('team'),
]

/** Gives what is kept of edits its names in English; a line's rank is part of its key, so the lines move to a new store. */
async function englishNames(database: Connection, upgrade: Upgrade): Promise<void> {
  const origins = upgrade.objectStore('edits')
  for (const found of await origins.getAll()) await origins.put(upgradedOrigin(found))
  const lines = await upgrade.objectStore('changes').getAll()
  database.deleteObjectStore('changes')
  const changes = database.createObjectStore('changes', { keyPath: ['region', 'rank'] })
  changes.createIndex('id', 'id', { unique: true })
  for (const line of lines) {
    const { rang, ...rest } = line as { readonly rang: unknown }
    await changes.put({ ...rest, rank: rang })
  }
}

/**
 * Opens the database, bringing it from whatever version it has to this one.
 *
 * The connection closes by itself when another tab brings a newer version, so as not to block it.
 *
 * Errors: rejects with what the browser says; `openingFailure` puts a name to it.
 *
 * @param onBlocked hears that another tab holds an older version open, and did not let go when it was asked to.
 */
export async function openDatabase(onBlocked: () => void): Promise<Connection> {
  // A browser that forbids storage throws at once: awaited, that is a rejection too.
  return await openDB<AtlasSchema>(DATABASE, STEPS.length, {
    blocked: onBlocked,
    upgrade: (database, from, _to, upgrade) => {
      // Half an upgrade would lose what the other half holds: all of it, or nothing.
      bringForward(database, from, upgrade).catch(() => upgrade.abort())
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  })
}

async function bringForward(database: Connection, from: number, upgrade: Upgrade): Promise<void> {
  for (const step of STEPS.slice(from)) await step(database, upgrade)
}

/** Why the database did not open. Chrome tells blocked cookies as an UnknownError, Firefox as a SecurityError. */
export function openingFailure(error: unknown): StorageFailure {
  switch (nameOf(error)) {
    case 'VersionError':
      return 'newer'
    case 'QuotaExceededError':
      return 'full'
    case 'AbortError':
      return 'failed'
    default:
      return 'unavailable'
  }
}

/** Why a transaction did nothing. */
export function transactionFailure(error: unknown): StorageFailure {
  return nameOf(error) === 'QuotaExceededError' ? 'full' : 'failed'
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}
