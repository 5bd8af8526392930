import type { Database, Outcome } from './database.ts'
import { type PublishedCopy, publishedFrom } from './published-copy.ts'

/** Where the edition before the last is kept: no région has such a code. */
export const earlierKey = (region: string): string => `${region}/avant`

/** Keeps a file that was just read, as `PublishedStore.save` says. */
export function savePublished(database: Database, copy: PublishedCopy): Promise<Outcome<void>> {
  return database.transact('published', 'readwrite', async (files) => {
    const kept = publishedFrom(await files.get(copy.region))
    if (kept && kept.edition > copy.edition) return
    if (kept && kept.text !== copy.text) {
      const region = earlierKey(copy.region)
      const earlier = (await files.get(region)) as Partial<Record<string, unknown>> | undefined
      // One that nobody looked at yet stays: all that changed since is still news.
      const isNews = earlier?.['seen'] !== false && earlier?.['text'] !== kept.text
      if (isNews) await files.put({ format: 1, ...kept, region, seen: false })
    }
    await files.put({ format: 1, ...copy })
  })
}
