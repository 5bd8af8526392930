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

/** Finds entries by the words of a text, every one of which must be there; ids, best first. */
export function wordIndex(
  entries: readonly Entry[],
): (text: string, manner: Manner, most: number) => string[] {
  const search = new MiniSearch<Entry>({
    fields: ['nom', 'autres'],
    storeFields: ['weight', 'nom'],
    tokenize: searchWords,
    processTerm: (term) => term,
  })
  search.addAll(entries)
  return (text, manner, most) =>
    most === 0
      ? []
      : search
          .search(text, {
            combineWith: 'AND',
            prefix: (term, at, terms) => manner !== 'whole' && maySpread(term, at, terms.length),
            fuzzy: (term) => mistakes(term, manner),
            boost: { nom: 2 },
            boostDocument: (_, __, stored) =>
              1 + Math.log10(1 + Number(stored?.['weight'] ?? 0)) / 20,
          })
          .slice(0, most)
          .map(({ id }) => String(id))
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
