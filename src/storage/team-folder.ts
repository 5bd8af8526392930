import * as v from 'valibot'
import type { Database, Outcome } from './database.ts'

/** The folder of a team as this device keeps it. */
export interface KeptFolder {
  /** A handle of the browser's, or what stands for one. */
  readonly handle: unknown
  /** What this device is called in it. */
  readonly device: string
  /** How often it wrote its file there, or was about to. */
  readonly rank: number
  /** Whether the person chose to share there what the office writes down for itself. */
  readonly carnet: boolean
  /** The last good copy of each device's file that was read, as a text, by device. */
  readonly copies: ReadonlyMap<string, string>
}

/** Where a device keeps its team's folder. */
export interface TeamStore {
  /** Null where none was chosen. */
  readonly read: () => Promise<Outcome<KeptFolder | null>>
  /** Keeps a folder, with these copies more: all of it or nothing. */
  readonly keep: (folder: KeptFolder) => Promise<Outcome<void>>
  readonly forget: () => Promise<Outcome<void>>
}

/** A handle is the browser's own; a copy is a text that is checked where it is read. */
const folder = v.object({
  handle: v.object({ name: v.string() }),
  device: v.string(),
  rank: v.number(),
  carnet: v.optional(v.boolean()),
})
const FOLDER = 'folder'
const COPY = 'copy/'

/** The folder that is kept in a database. */
export function teamStore(database: Database): TeamStore {
  return {
    read: () =>
      database.transact('team', 'readonly', async (store) => {
        const found: unknown = await store.get(FOLDER)
        if (!v.is(folder, found)) return null
        const copies = new Map<string, string>()
        for (const key of await store.getAllKeys()) {
          const copy: unknown = key.startsWith(COPY) ? await store.get(key) : null
          if (typeof copy === 'string') copies.set(key.slice(COPY.length), copy)
        }
        const { handle, device, rank, carnet = false } = found
        return { handle, device, rank, carnet, copies }
      }),
    keep: ({ copies, ...kept }) =>
      database.transact('team', 'readwrite', async (store) => {
        await store.put(kept, FOLDER)
        for (const [device, text] of copies) await store.put(text, COPY + device)
      }),
    forget: () => database.transact('team', 'readwrite', (store) => store.clear()),
  }
}
