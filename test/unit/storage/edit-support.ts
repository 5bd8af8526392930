import { openDB } from 'idb'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import type { ChangeEntry, LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import type { EditNews, EditSync } from '../../../src/storage/edit-sync.ts'
import { editStore, type EditStore, type RegionEdits } from '../../../src/storage/edits.ts'
import { DATABASE } from '../../../src/storage/open-database.ts'
import { codes, cpts } from '../domain/samples.ts'
import { clock } from './support.ts'

/** A dataset of two invented CPTS. */
export function published(more: Partial<CptsDataset> = {}): CptsDataset {
  return {
    format: 1,
    region: '11',
    nom: 'Région inventée',
    avertissement: 'Données inventées.',
    chiffresOfficiels: null,
    cpts: [cpts('a', codes('75113')), cpts('b', codes('75114'))],
    ...more,
  }
}

/** A line of the log that gives a CPTS a note. */
export function noted(id: string, note: string, of = 'a'): ChangeEntry {
  const quand = '2025-01-01T00:00:00.000Z'
  return {
    kind: 'change',
    id,
    lot: id,
    change: { kind: 'note', cpts: of, quand, source: null, note },
  }
}

/** A line of the log that takes another back. */
export function undo(id: string, undoes: string): LogEntry {
  return { kind: 'undo', id, lot: id, quand: '2025-01-02T00:00:00.000Z', undoes }
}

const silent: EditSync = { announce: () => {}, subscribe: () => () => {}, close: () => {} }

/** What joins the tabs of a device: each hears the others at once, and never itself. */
export function editChannel() {
  const tabs: Set<(news: EditNews) => void>[] = []
  const join = (): EditSync => {
    const mine = new Set<(news: EditNews) => void>()
    tabs.push(mine)
    return {
      announce: (news) => {
        for (const tab of tabs) if (tab !== mine) for (const listener of tab) listener(news)
      },
      subscribe: (listener) => {
        mine.add(listener)
        return () => mine.delete(listener)
      },
      close: () => mine.clear(),
    }
  }
  return { join }
}

/** One tab that edits: a store of its own on the same device. */
export function editTab(sync: EditSync = silent) {
  return { sync, store: editStore(atlasDatabase(), sync, clock()) }
}

/** A tab where editing began. */
export async function begunTab(sync: EditSync = silent) {
  const tab = editTab(sync)
  const begun = await tab.store.begin(published())
  if (!begun.ok) throw new Error(begun.reason)
  return tab
}

/** The edits that the device holds. */
export async function held(store: Pick<EditStore, 'read'>): Promise<RegionEdits> {
  const read = await store.read('11')
  if (!read.ok || !read.edits) throw new Error(read.ok ? 'Nothing' : read.reason)
  return read.edits
}

/** The notes of the records as they are with the edits that the device holds. */
export async function notes(store: Pick<EditStore, 'read'>): Promise<(string | null)[]> {
  const { origin, log } = await held(store)
  return replay(origin.start, log).dataset.cpts.map(({ note }) => note)
}

type StoreName = 'edits' | 'changes' | 'drafts'

/** Writes a record as it is, past the store. */
export async function putRaw(store: StoreName, record: unknown): Promise<void> {
  const connection = await openDB(DATABASE)
  await connection.put(store, record)
  connection.close()
}

/** Reads the records as they are, past the store. */
export async function allRaw(store: StoreName): Promise<unknown[]> {
  const connection = await openDB(DATABASE)
  const all: unknown[] = await connection.getAll(store)
  connection.close()
  return all
}
