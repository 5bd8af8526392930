import type { Database, Outcome } from './database.ts'
import { type PublishedCopy, publishedFrom } from './published-copy.ts'

/** The last good published files, kept so that a server in trouble takes nothing away. */
export interface PublishedStore {
  /** Null where none was kept, or where what is there is not what this application writes. */
  readonly read: (region: string) => Promise<Outcome<PublishedCopy | null>>
  /**
   * Keeps a file that was just read, unless another tab kept a later edition. The one that it takes the place of is kept apart, one a
   * région, until someone looked at what changed since (`earlier-edition.ts`).
   */
  readonly save: (copy: PublishedCopy) => Promise<Outcome<void>>
}

/** Opens the store of published files on a database. */
export function publishedStore(database: Database): PublishedStore {
  return {
    read: async (region) => {
      const found = await database.transact('published', 'readonly', (files) => files.get(region))
      return found.ok ? { ok: true, value: publishedFrom(found.value) } : found
    },
    // Nobody waits for it: what does so is loaded then.
    save: (copy) =>
      import('./save-published.ts').then(
        ({ savePublished }) => savePublished(database, copy),
        () => ({ ok: false, reason: 'failed' }),
      ),
  }
}
