import { type Draft, mergeDrafts, sameDraftState, withHistory } from '../domain/sketch/draft.ts'
import { bounded } from '../domain/sketch/sketch-history.ts'
import type { Database, Store } from './database.ts'
import type { DraftSync } from './draft-sync.ts'
import { fromRecord, toRecord, type KeptDraft, type StoredDraft } from './draft-record.ts'
import type { StorageFailure } from './open-database.ts'

interface Failed<Reason> {
  readonly ok: false
  readonly reason: Reason
}

/** The drafts in use and those put aside, newest first, and the ids of the records that cannot be read, which stay as they are. */
export interface DraftList {
  readonly drafts: readonly StoredDraft[]
  readonly deleted: readonly StoredDraft[]
  readonly corrupt: readonly string[]
}
export type ListResult = ({ readonly ok: true } & DraftList) | Failed<StorageFailure>

/** `stored` is null where there is no such draft. */
interface Read {
  readonly ok: true
  readonly stored: StoredDraft | null
}

export type ReadResult = Read | Failed<StorageFailure | 'corrupt'>

/** `merged`: another tab's changes came in, so that what is saved is not what was given. */
export type SaveResult =
  | { readonly ok: true; readonly saved: StoredDraft; readonly merged: boolean }
  | Failed<StorageFailure>

export type RemoveResult =
  | { readonly ok: true; readonly stored: StoredDraft }
  | Failed<StorageFailure | 'missing' | 'corrupt'>

interface Purged {
  readonly ok: true
  readonly purged: readonly string[]
}

export type PurgeResult = Purged | Failed<StorageFailure>

/** The drafts kept on this device, with what can be undone of them. Each change is one transaction, and other tabs hear of it. */
export interface DraftStore {
  readonly list: () => Promise<ListResult>
  readonly read: (id: string) => Promise<ReadResult>
  /**
   * Saves a draft that was made from `base`, null for a new one.
   *
   * Where another tab saved since, both changes are kept. Of a history longer than `HISTORY_BOUND` the oldest steps are let go. A draft that was deleted meanwhile comes back, and a record that cannot be
   * read is set aside under another id.
   */
  readonly save: (draft: Draft, base: KeptDraft | null) => Promise<SaveResult>
  /** Puts a draft aside, from where `restore` takes it back until `purge` destroys it. */
  readonly remove: (id: string) => Promise<RemoveResult>
  readonly restore: (id: string) => Promise<RemoveResult>
  /** Destroys what was put aside before an instant. */
  readonly purge: (before: Date) => Promise<PurgeResult>
}

type Drafts = Store<'drafts', 'readwrite'>

/** Opens the drafts of a database. */
export function draftStore(
  database: Database,
  sync: Pick<DraftSync, 'announce'>,
  now: () => Date = () => new Date(),
): DraftStore {
  const announce = ({ draft, revision }: StoredDraft): void =>
    sync.announce({ id: draft.id, revision })

  const setDeleted = async (id: string, deleted: string | null): Promise<RemoveResult> => {
    const done = await database.transact('drafts', 'readwrite', (drafts) =>
      putDeleted(drafts, id, deleted),
    )
    if (!done.ok) return done
    if (done.value.ok) announce(done.value.stored)
    return done.value
  }

  return {
    list: async () => {
      const all = await database.transact('drafts', 'readonly', (drafts) => drafts.getAll())
      return all.ok ? { ok: true, ...sorted(all.value) } : all
    },
    read: async (id) => {
      const found = await database.transact('drafts', 'readonly', (drafts) => drafts.get(id))
      if (!found.ok) return found
      return found.value === undefined ? { ok: true, stored: null } : fromRecord(found.value)
    },
    save: async (draft, base) => {
      const modified = now().toISOString()
      const done = await database.transact('drafts', 'readwrite', (drafts) =>
        putMerged(drafts, draft, base, modified),
      )
      if (!done.ok) return done
      announce(done.value)
      return { ok: true, saved: done.value, merged: done.value.draft !== draft }
    },
    remove: (id) => setDeleted(id, now().toISOString()),
    restore: (id) => setDeleted(id, null),
    purge: async (before) => {
      const limit = before.toISOString()
      const done = await database.transact('drafts', 'readwrite', (drafts) =>
        deleteBefore(drafts, limit),
      )
      return done.ok ? { ok: true, purged: done.value } : done
    },
  }
}

async function putMerged(
  drafts: Drafts,
  mine: Draft,
  base: KeptDraft | null,
  modified: string,
): Promise<StoredDraft> {
  const found = await drafts.get(mine.id)
  const theirs = found === undefined ? null : fromRecord(found)
  if (theirs?.ok === false) await drafts.put(setAside(found, modified))
  const last = theirs?.ok ? theirs.stored : null
  const merged = withinBound(last ? mergeDrafts(base?.draft ?? null, mine, last.draft) : mine)
  const draft = sameDraftState(merged, mine) ? mine : merged
  const revision = Math.max(last?.revision ?? 0, base?.revision ?? 0) + 1
  const saved = { draft, revision, modified, deleted: null }
  await put(drafts, saved)
  return saved
}

function withinBound(draft: Draft): Draft {
  return draft.history ? withHistory(draft, bounded(draft.history)) : draft
}

/** Throws rather than put what could not be read again in the place of what can. */
async function put(drafts: Drafts, stored: StoredDraft): Promise<void> {
  const record = toRecord(stored)
  if (!fromRecord(record).ok) throw new RangeError(`draft ${record.id} cannot be stored`)
  await drafts.put(record)
}

/** A record that cannot be read, under a name of its own: it may still be worth something to someone. */
function setAside(found: unknown, modified: string): unknown {
  return { ...(found as object), id: `${idOf(found)}/${modified}` }
}

async function putDeleted(
  drafts: Drafts,
  id: string,
  deleted: string | null,
): Promise<RemoveResult> {
  const found = await drafts.get(id)
  if (found === undefined) return { ok: false, reason: 'missing' }
  const last = fromRecord(found)
  if (!last.ok || (last.stored.deleted === null) === (deleted === null)) return last
  const stored = { ...last.stored, deleted, revision: last.stored.revision + 1 }
  await put(drafts, stored)
  return { ok: true, stored }
}

async function deleteBefore(drafts: Drafts, limit: string): Promise<readonly string[]> {
  const old = sorted(await drafts.getAll())
    .deleted.filter(({ deleted }) => deleted !== null && deleted < limit)
    .map(({ draft }) => draft.id)
  await Promise.all(old.map((id) => drafts.delete(id)))
  return old
}

function sorted(found: readonly unknown[]): DraftList {
  const read = found.map((one) => ({ one, result: fromRecord(one) }))
  const stored = read
    .flatMap(({ result }) => (result.ok ? [result.stored] : []))
    .toSorted((a, b) => (a.modified < b.modified ? 1 : -1))
  return {
    drafts: stored.filter(({ deleted }) => deleted === null),
    deleted: stored.filter(({ deleted }) => deleted !== null),
    corrupt: read.flatMap(({ one, result }) => (result.ok ? [] : [idOf(one)])),
  }
}

/** The store takes nothing without an id; a hand may have put one that is no text. */
function idOf(found: unknown): string {
  return String((found as { readonly id: string | number }).id)
}
