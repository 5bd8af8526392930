import type { CptsDataset } from '../domain/cpts/cpts.ts'
import type { LogEntry } from '../domain/edits/edit-log.ts'
import type { Database } from './database.ts'
import { addEntries, allOf, sortedLog, type StoredLog } from './edit-log.ts'
import { fromOriginRecord, type EditOrigin } from './edit-origin.ts'
import type { EditSync } from './edit-sync.ts'
import type { StoredEntry } from './entry-record.ts'
import type { StorageFailure } from './open-database.ts'
import { begin, rebase, type Begun, type Rebase, type Rebased } from './origin-store.ts'

interface Failed<Reason> {
  readonly ok: false
  readonly reason: Reason
}

/** The edits of a région: the records as they are here are `replay(origin.start, log)`. */
export interface RegionEdits extends StoredLog {
  readonly origin: EditOrigin
}

/** `edits` is null where no editing began. */
export type EditsResult =
  { readonly ok: true; readonly edits: RegionEdits | null } | Failed<StorageFailure | 'corrupt'>
/** `begun`: an origin was written; otherwise the one that was there stands, with the base that it has. */
export type BeginResult = ({ readonly ok: true } & Begun) | Failed<StorageFailure>
export type AddResult =
  { readonly ok: true; readonly added: readonly StoredEntry[] } | Failed<StorageFailure>
export type RebaseResult = Rebased | Failed<StorageFailure>
export type RegionsResult =
  { readonly ok: true; readonly regions: readonly string[] } | Failed<StorageFailure>

/** The edits kept on this device, région by région. Each change is one transaction, and other tabs hear of it. */
export interface EditStore {
  readonly regions: () => Promise<RegionsResult>
  readonly read: (region: string) => Promise<EditsResult>
  /**
   * Begins to edit the dataset that is published, unless editing began before.
   *
   * An origin that cannot be read is set aside under another name, and the whole log then replays on the dataset given here.
   */
  readonly begin: (published: CptsDataset) => Promise<BeginResult>
  /**
   * Adds lines to the log, all of them or none, after those that any tab added before.
   *
   * A line that is there already is not added again, so that what is tried twice is done once.
   */
  readonly add: (region: string, entries: readonly LogEntry[]) => Promise<AddResult>
  /**
   * Goes on from another base, as after a publication or to give the edits up; `revision` is the one it was made from.
   *
   * Lines up to `jusqua` stay in the log, to be read; those that a tab added since replay on the new start.
   */
  readonly rebase: (region: string, to: Rebase, revision: number) => Promise<RebaseResult>
}

/** Opens the shelf on a database. */
export function editStore(
  database: Database,
  sync: Pick<EditSync, 'announce'>,
  now: () => Date = () => new Date(),
): EditStore {
  const instant = (): string => now().toISOString()
  return {
    regions: async () => {
      const all = await database.transact('edits', 'readonly', (edits) => edits.getAll())
      if (!all.ok) return all
      const read = all.value.map(fromOriginRecord)
      return { ok: true, regions: read.flatMap((one) => (one.ok ? [one.origin.region] : [])) }
    },
    read: async (region) => {
      // The origin first: a log read later only holds more.
      const found = await database.transact('edits', 'readonly', (edits) => edits.get(region))
      if (!found.ok) return found
      if (found.value === undefined) return { ok: true, edits: null }
      const read = fromOriginRecord(found.value)
      if (!read.ok) return read
      const log = await database.transact('changes', 'readonly', (changes) =>
        allOf(changes, region),
      )
      if (!log.ok) return log
      return {
        ok: true,
        edits: { origin: read.origin, ...sortedLog(log.value, read.origin.jusqua) },
      }
    },
    begin: async (published) => {
      const done = await database.transact('edits', 'readwrite', (edits) =>
        begin(edits, published, instant()),
      )
      if (!done.ok) return done
      if (done.value.begun) sync.announce({ region: published.region })
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
