import * as v from 'valibot'
import type { Database, Outcome } from './database.ts'
import { instant, integer } from './schema-parts.ts'

const schema = v.pipe(
  v.strictObject({
    format: v.literal(1),
    region: v.string(),
    edition: v.pipe(integer, v.minValue(0)),
    readAt: instant,
    text: v.string(),
  }),
  v.readonly(),
)

/** The last published file of a région that could be read, as it was written, and when it was read. */
export type PublishedCopy = Omit<v.InferOutput<typeof schema>, 'format'>

/** The last good published files, kept so that a server in trouble takes nothing away. */
export interface PublishedStore {
  /** Null where none was kept, or where what is there is not what this application writes. */
  readonly read: (region: string) => Promise<Outcome<PublishedCopy | null>>
  /** Keeps a file that was just read, unless another tab kept a later edition. */
  readonly save: (copy: PublishedCopy) => Promise<Outcome<void>>
}

/** Opens the store of published files on a database. */
export function publishedStore(database: Database): PublishedStore {
  return {
    read: async (region) => {
      const found = await database.transact('published', 'readonly', (files) => files.get(region))
      return found.ok ? { ok: true, value: fromRecord(found.value) } : found
    },
    save: (copy) =>
      database.transact('published', 'readwrite', async (files) => {
        const kept = fromRecord(await files.get(copy.region))
        if (kept === null || kept.edition <= copy.edition) await files.put({ format: 1, ...copy })
      }),
  }
}

function fromRecord(found: unknown): PublishedCopy | null {
  const read = v.safeParse(schema, found)
  if (!read.success) return null
  const { format: _, ...copy } = read.output
  return copy
}
