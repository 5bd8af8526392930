import { foldedWords } from '../names/fold.ts'

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Tells whether a text may be the id of a record: "cpts-paris-13". */
export function isRecordId(text: string): boolean {
  return SLUG.test(text)
}

/**
 * An id for a new record, from its name, that none has yet: "CPTS Paris 13e" gives "cpts-paris-13", or "cpts-paris-13-2".
 *
 * @param taken ids in use, those of archived records included.
 */
export function newRecordId(nom: string, taken: { readonly has: (id: string) => boolean }): string {
  const slug = foldedWords(nom).join('-') || 'cpts'
  for (let rank = 1; ; rank++) {
    const id = rank === 1 ? slug : `${slug}-${rank}`
    if (!taken.has(id)) return id
  }
}
