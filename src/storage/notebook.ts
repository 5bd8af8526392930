import {
  type NotebookChange,
  type NotebookEntry,
  settleChange,
} from '../domain/contract/notebook.ts'
import type { Database, Outcome } from './database.ts'
import { entryOf } from './notebook-record.ts'

/** The notebook of this device, and how many of its entries cannot be read, which stay as they are. */
export interface KeptNotebook {
  readonly entries: readonly NotebookEntry[]
  readonly corrupt: number
}

/** All that is written in the notebook of this device. */
export async function readNotebook(database: Database): Promise<Outcome<KeptNotebook>> {
  const all = await database.transact('notebook', 'readonly', (store) => store.getAll())
  if (!all.ok) return all
  const entries = all.value.flatMap((kept) => entryOf(kept) ?? [])
  return { ok: true, value: { entries, corrupt: all.value.length - entries.length } }
}

/** Makes changes of the notebook, all of them or none, over whatever another tab wrote meanwhile (`settleChange`). */
export function writeNotebook(
  database: Database,
  changes: readonly NotebookChange[],
): Promise<Outcome<void>> {
  return database.transact('notebook', 'readwrite', async (store) => {
    for (const change of changes) {
      const key: [string, string] = [change.entry.region, change.entry.id]
      const found: unknown = await store.get(key)
      const kept = entryOf(found)
      // It may still be worth something to someone.
      if (found !== undefined && kept === null)
        await store.put({ ...(found as object), id: `${change.entry.id}/${change.entry.changed}` })
      const { put, remove } = settleChange(kept, change)
      if (put) await store.put(put)
      if (remove) await store.delete(key)
    }
  })
}
