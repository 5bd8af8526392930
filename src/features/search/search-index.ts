import MiniSearch from 'minisearch'
import type { Atlas } from '../../domain/atlas.ts'
import type { UnitCode } from '../../domain/unit.ts'
import { searchWords } from './fold.ts'

/** A place or a CPTS that answers a search. */
export type Hit =
  | { readonly kind: 'unit'; readonly code: UnitCode }
  | { readonly kind: 'cpts'; readonly id: string }

export interface Hits {
  readonly units: readonly UnitCode[]
  readonly cpts: readonly string[]
}

export interface SearchIndex {
  readonly find: (query: string) => Hits
}

const AT_MOST = 8
const NOTHING: Hits = { units: [], cpts: [] }

interface Entry {
  id: string
  nom: string
  /** Postal codes and codes INSEE of a unit, aliases and communes of a CPTS. */
  autres: string
  weight: number
}

/** Indexes the names, postal codes and codes of a région's units, and the names of its CPTS. */
export function searchIndex(atlas: Atlas): SearchIndex {
  const units = index(
    [...atlas.units.values()].map((unit) => ({
      id: unit.code,
      nom: unit.nom,
      // Former codes stay out: those of 1968 look like today's postal codes of Paris.
      autres: [unit.code, ...unit.codesPostaux].join(' '),
      weight: unit.population ?? 0,
    })),
  )
  const cpts = index(
    [...atlas.facts.values()].map(({ cpts: { id, nom, alias }, population }) => ({
      id,
      nom,
      autres: alias.join(' '),
      weight: population.habitants,
    })),
  )
  return {
    find: (query) =>
      searchWords(query).length === 0
        ? NOTHING
        : { units: best(units, query) as UnitCode[], cpts: best(cpts, query) },
  }
}

function index(entries: readonly Entry[]): MiniSearch<Entry> {
  const search = new MiniSearch<Entry>({
    fields: ['nom', 'autres'],
    storeFields: ['weight', 'nom'],
    tokenize: searchWords,
    processTerm: (term) => term,
  })
  search.addAll(entries)
  return search
}

/**
 * Exact words first, then beginnings; misspellings only when nothing else answers, so that a right spelling never drowns.
 * Among equals the larger population wins.
 */
function best(search: MiniSearch<Entry>, query: string): string[] {
  const options = {
    combineWith: 'AND',
    // The last word may still be being typed; before it, a lone letter or number means itself.
    prefix: (term: string, at: number, terms: string[]) =>
      at === terms.length - 1 || !/^(?:\d+|.)$/.test(term),
    boost: { nom: 2 },
    boostDocument: (_: string, __: string, stored?: Record<string, unknown>) =>
      1 + Math.log10(1 + Number(stored?.weight ?? 0)) / 20,
  } as const
  const exact = search.search(query, options)
  const found =
    exact.length > 0
      ? exact
      : search.search(query, {
          ...options,
          fuzzy: (term) => (/\d/.test(term) ? false : term.length > 7 ? 2 : 1),
        })
  return found.slice(0, AT_MOST).map(({ id }) => String(id))
}
