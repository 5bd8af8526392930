import MiniSearch from 'minisearch'
import { searchWords } from '../../domain/names/fold.ts'

interface Entry {
  readonly id: string
  readonly nom: string
  /** What else it answers to: codes, aliases. */
  readonly autres: string
  /** Inhabitants: among equals the larger wins. */
  readonly weight: number
}

/**
 * How a text is taken. `typed`: exact words first, then beginnings, since the last word may still be on its way. `misspelt`: as
 * people misspell, and `misspelt-more` where two letters changed places in a short name. `whole`: complete words only.
 */
export type Manner = 'typed' | 'misspelt' | 'misspelt-more' | 'whole'

/** Names to find by their words. */
export interface WordIndex {
  /** Ids of the entries in which every word of a text is, best first. */
  readonly find: (text: string, manner: Manner, most: number) => string[]
  /** Takes in so many of the entries that are not there yet, while nobody asks: whether some are left. `find` waits for none. */
  readonly takeIn: (count: number) => boolean
}

/** An index of some entries. Why bit by bit: those of all France at once would hold up the page for the better part of a second. */
export function wordIndex(entries: readonly Entry[]): WordIndex {
  const search = new MiniSearch<Entry>({
    fields: ['nom', 'autres'],
    storeFields: ['weight', 'nom'],
    tokenize: searchWords,
    processTerm: (term) => term,
  })
  let there = 0
  const takeIn = (count: number): boolean => {
    search.addAll(entries.slice(there, there + count))
    there = Math.min(entries.length, there + count)
    return there < entries.length
  }
  return {
    takeIn,
    find: (text, manner, most) => {
      if (most === 0) return []
      takeIn(entries.length)
      return search
        .search(text, {
          combineWith: 'AND',
          prefix: (term, at, terms) => manner !== 'whole' && maySpread(term, at, terms.length),
          fuzzy: (term) => mistakes(term, manner),
          boost: { nom: 2 },
          boostDocument: (_, __, stored) => 1 + Math.log10(1 + Number(stored?.['weight'] ?? 0)) / 8,
        })
        .slice(0, most)
        .map(({ id }) => String(id))
    },
  }
}

/**
 * Whether a word may be the beginning of another. Of an arrondissement's number it may not, "Paris 7" being none of 75001 to
 * 75020; nor may a lone letter, unless it is on its way.
 */
function maySpread(term: string, at: number, words: number): boolean {
  if (/^\d{1,2}$/.test(term)) return words === 1
  return at === words - 1 || term.length > 1
}

/** How many letters of a word may be wrong; a figure never is. */
function mistakes(term: string, manner: Manner): number | false {
  if (!manner.startsWith('misspelt') || /\d/.test(term) || term.length < 3) return false
  return term.length > (manner === 'misspelt' ? 7 : 4) ? 2 : 1
}
