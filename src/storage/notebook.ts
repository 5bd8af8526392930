import { entryKey, type NotebookChange, type NotebookEntry } from '../domain/contract/notebook.ts'
import {
  type EntryVersion,
  joinedVersions,
  settledVersions,
} from '../domain/contract/notebook-versions.ts'
import type { Database, Outcome } from './database.ts'
import { keptVersion, versionOf, versionsText } from './notebook-record.ts'

/** The notebook of this device, and how many of its entries cannot be read, which stay as they are. */
export interface KeptNotebook {
  readonly entries: readonly NotebookEntry[]
  readonly corrupt: number
}

/** All that is written in the notebook of this device. */
export async function readNotebook(database: Database): Promise<Outcome<KeptNotebook>> {
  const all = await database.transact('notebook', 'readonly', (store) => store.getAll())
  if (!all.ok) return all
  const versions = all.value.flatMap((kept) => versionOf(kept) ?? [])
  const entries = versions.flatMap(({ entry }) => (entry.type === 'gone' ? [] : [entry]))
  return { ok: true, value: { entries, corrupt: all.value.length - versions.length } }
}

/** Makes changes of the notebook, all of them or none, over whatever another tab wrote meanwhile (`settledVersions`). */
export function writeNotebook(
  database: Database,
  changes: readonly NotebookChange[],
): Promise<Outcome<void>> {
  return database.transact('notebook', 'readwrite', async (store) => {
    for (const change of changes) {
      const key: [string, string] = [change.entry.region, change.entry.id]
      const found: unknown = await store.get(key)
      const kept = versionOf(found)
      if (found !== undefined && kept === null)
        await store.put(outOfTheWay(found, change.entry.changed))
      for (const version of settledVersions(kept, change)) await store.put(keptVersion(version))
    }
  })
}

/** What cannot be read may still be worth something to someone: it stays, under an id of its own. */
const outOfTheWay = (unread: unknown, instant: string): object => ({
  ...(unread as object),
  id: `${(unread as NotebookEntry).id}/${instant}`,
})

/** The notebook of this device once what others wrote was joined to it, and whether that changed it. */
export interface JoinedNotebook {
  readonly versions: readonly EntryVersion[]
  readonly isNews: boolean
}

/** Joins what other devices wrote to the notebook of this one, all of it or nothing. */
export function joinNotebook(
  database: Database,
  theirs: readonly EntryVersion[],
): Promise<Outcome<JoinedNotebook>> {
  return database.transact('notebook', 'readwrite', async (store) => {
    const all: readonly unknown[] = await store.getAll()
    const mine = all.flatMap((kept) => versionOf(kept) ?? [])
    const versions = joinedVersions(mine, theirs)
    const isNews = versionsText(versions) !== versionsText(mine)
    if (!isNews) return { versions, isNews }
    const keys = new Set(versions.map(({ entry }) => entryKey(entry)))
    for (const kept of all)
      if (versionOf(kept) === null && keys.has(entryKey(kept as NotebookEntry)))
        await store.put(outOfTheWay(kept, new Date().toISOString()))
    for (const version of versions) await store.put(keptVersion(version))
    return { versions, isNews }
  })
}
