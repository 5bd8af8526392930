import * as v from 'valibot'
import type { Database, Outcome } from './database.ts'
import { KEPT_EDITION, type PublishedCopy, publishedFrom } from './published-copy.ts'
import { earlierKey } from './save-published.ts'

const schema = v.pipe(v.strictObject({ ...KEPT_EDITION, seen: v.boolean() }), v.readonly())

/** The published file that this device had read before the one in use, when it was last read, and whether one looked at what changed since. */
export interface EarlierEdition extends PublishedCopy {
  readonly seen: boolean
}

/** One earlier edition a région: that which was in use when one last looked at what changed. */
export interface EarlierEditions {
  /** @param now the text of the file in use, which may not be kept yet. */
  readonly read: (region: string, now: string) => Promise<Outcome<EarlierEdition | null>>
  /** Notes that one looked at what changed since. */
  readonly see: (region: string, now: string) => Promise<Outcome<void>>
}

/** Opens what `publishedStore` keeps of earlier editions. */
export function earlierEditions(database: Database): EarlierEditions {
  return {
    read: (region, now) =>
      database.transact('published', 'readonly', (files) => found(files, region, now)),
    see: (region, now) =>
      database.transact('published', 'readwrite', async (files) => {
        const earlier = await found(files, region, now)
        if (earlier && !earlier.seen)
          await files.put({ ...earlier, format: 1, region: earlierKey(region), seen: true })
      }),
  }
}

interface Files {
  readonly get: (key: string) => Promise<unknown>
}

/** What is kept apart, unless one saw it and the copy in its place is of another file than the one in use: that one is next to be kept so. */
async function found(files: Files, region: string, now: string): Promise<EarlierEdition | null> {
  const copy = publishedFrom(await files.get(region))
  const apart = v.safeParse(schema, await files.get(earlierKey(region)))
  const kept = apart.success ? apart.output : null
  const isNext = copy !== null && copy.text !== now && kept?.text !== copy.text
  if (copy && isNext && (kept === null || kept.seen)) return { ...copy, seen: false }
  if (kept === null) return null
  const { format: _, ...earlier } = kept
  return { ...earlier, region }
}
