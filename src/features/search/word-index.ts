import MiniSearch, { type SearchResult } from 'minisearch'
import { searchWords } from '../../domain/names/fold.ts'
import { BY_NAME } from './groups.ts'

interface Entry {
  readonly id: string
  readonly nom: string
  /** What else it answers to: postal codes, aliases. */
  readonly autres: string
  /** What few look for, and what is not meant where something else is written the same: the code of INSEE. */
  readonly code?: string
  /** Inhabitants: among equals the larger wins. */
  readonly weight: number
}

/**
 * How a text is taken. `typed`: exact words first, then beginnings, since the last word may still be on its way. `misspelt`: as
 * people misspell, and `misspelt-more` where two letters changed places in a short name. `whole`: complete words only. `name`: that
 * and nothing else is the name, the larger first.
 */
export type Manner = 'typed' | 'misspelt' | 'misspelt-more' | 'whole' | 'name'

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
    fields: ['nom', 'autres', 'code'],
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
      const isWhole = manner === 'whole' || manner === 'name'
      const found = search.search(text, {
        combineWith: 'AND',
        prefix: (term, at, terms) => !isWhole && maySpread(term, at, terms.length),
        fuzzy: (term) => mistakes(term, manner),
        boost: { nom: 2, code: 0.2 },
        boostDocument: (_, __, stored) => 1 + Math.log10(1 + Number(stored?.['weight'] ?? 0)) / 8,
      })
      return (manner === 'name' ? named(found, text) : found)
        .slice(0, most)
        .map(({ id }) => String(id))
    },
  }
}

/** Those of which a text is the whole name, the larger first; arrondissements by their number. */
function named(found: readonly SearchResult[], text: string): readonly SearchResult[] {
  return found
    .filter(({ nom }) => isNamed(nom, text))
    .toSorted((a, b) =>
      isArrondissement(a['nom']) && isArrondissement(b['nom'])
        ? BY_NAME.compare(a['nom'], b['nom'])
        : Number(b['weight']) - Number(a['weight']),
    )
}

export function isArrondissement(nom: string): boolean {
  return ARRONDISSEMENT.test(nom)
}

/** Whether a text is a name, and not a part of it; "Paris" is that of each of its arrondissements. */
export function isNamed(nom: string, text: string): boolean {
  const key = searchWords(text).join(' ')
  return [nom, nom.replace(ARRONDISSEMENT, '')].some((name) => searchWords(name).join(' ') === key)
}
const ARRONDISSEMENT = / \d{1,2}er?$/

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
