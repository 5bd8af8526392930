import type { Atlas, CptsFacts } from '../atlas/atlas.ts'
import { CATEGORIES } from './colour-mode.ts'
import { FACT_KEYS } from '../cpts/completeness.ts'
import type { Perimetre } from '../cpts/cpts.ts'
import { DEADLINE_FACETS } from '../contract/deadline-facet.ts'
import { MISSIONS } from '../cpts/mission.ts'
import { COMPLETENESS_BANDS, RECORD_CHECKS } from './record-score.ts'

/** What CPTS can be filtered by. The first three are also what the map can be coloured by. */
export const FACETS = [
  'stade',
  'taille',
  'perinatalite',
  'departement',
  'mission',
  'echeance',
  'perimetre',
  'completude',
  'manque',
  'verifier',
] as const
export type Facet = (typeof FACETS)[number]

/** Values kept, by facet; a facet that is absent filters nothing. */
export type FacetFilters = { readonly [F in Facet]?: readonly string[] }

/**
 * What an indicator of this device keeps, and in which words. No link carries it: whoever opened the link would not have the table.
 */
export interface DeviceFilter {
  readonly words: string
  readonly keeps: (facts: CptsFacts) => boolean
}

/** What filters: values by facet, the words that a record must answer to, what an indicator of this device must come to. */
export type Filters = FacetFilters & {
  readonly texte?: string
  readonly indicateur?: DeviceFilter
}

const DEPARTEMENT = /^(?:\d{2,3}|2[AB])$/
const PERIMETRES: readonly Perimetre['etat'][] = ['complet', 'partiel', 'inconnu']

/** Every value a facet may take, in order; null where that depends on the région. */
export function facetValues(facet: Facet): readonly string[] | null {
  switch (facet) {
    case 'departement':
      return null
    case 'mission':
      return [...MISSIONS, 'non-renseigne']
    case 'echeance':
      return DEADLINE_FACETS
    case 'perimetre':
      return PERIMETRES
    case 'completude':
      return COMPLETENESS_BANDS
    case 'manque':
      return [...FACT_KEYS, 'rien']
    case 'verifier':
      return RECORD_CHECKS
    default:
      return CATEGORIES[facet]
  }
}

/** Tells whether a text may be a value of a facet, as when it comes from a link. */
export function isFacetValue(facet: Facet, text: string): boolean {
  return facetValues(facet)?.includes(text) ?? DEPARTEMENT.test(text)
}

/** The facets under which a CPTS may have several values. */
const SEVERAL: ReadonlySet<Facet> = new Set<Facet>([
  'departement',
  'mission',
  'echeance',
  'manque',
  'verifier',
])

/**
 * The filters that keep, of what passes some filters, what passes others too.
 *
 * Errors: null where no list of values says so: none is left, or both filter, by values of which neither list holds the other's, by
 * a facet under which a CPTS may have several (those of Paris or the Essonne that are also of Paris or the Yvelines).
 */
export function narrowed(filters: Filters, more: FacetFilters): Filters | null {
  const both: { [F in Facet]?: readonly string[] } = {}
  for (const facet of FACETS) {
    const [kept, asked] = [filters[facet], more[facet]]
    if (!asked) continue
    const common = kept ? asked.filter((value) => kept.includes(value)) : asked
    const within = common.length === asked.length || common.length === kept?.length
    if (common.length === 0 || (!within && SEVERAL.has(facet))) return null
    both[facet] = common
  }
  return { ...filters, ...both }
}

/** The values that one may choose under a facet; départements are those of the région. */
export function optionsOf(facet: Facet, atlas: Atlas): readonly string[] {
  const all = facetValues(facet)
  if (all) return all
  const own = [...atlas.units.values()].map(({ departement }) => departement)
  // Without the map data, what the records name is all that is known.
  const named = [...atlas.facts.values()].flatMap(({ cpts }) => cpts.departements)
  return [...new Set(own.length > 0 ? own : named)].toSorted()
}
