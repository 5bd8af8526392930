import type { CptsFacts } from './atlas.ts'
import { CATEGORIES, categoryOf } from './colour-mode.ts'
import { MISSIONS } from './mission.ts'
import { statedMissions } from './stated-missions.ts'

/** What CPTS can be filtered by. The first three are also what the map can be coloured by. */
export const FACETS = ['stade', 'taille', 'perinatalite', 'departement', 'mission'] as const
export type Facet = (typeof FACETS)[number]

/** Values kept, by facet; a facet that is absent filters nothing. */
export type Filters = { readonly [F in Facet]?: readonly string[] }

const DEPARTEMENT = /^(?:\d{2,3}|2[AB])$/

/** Every value a facet may take, in order; null where that depends on the région. */
export function facetValues(facet: Facet): readonly string[] | null {
  switch (facet) {
    case 'departement':
      return null
    case 'mission':
      return [...MISSIONS, 'non-renseigne']
    default:
      return CATEGORIES[facet]
  }
}

/** Tells whether a text may be a value of a facet, as when it comes from a link. */
export function isFacetValue(facet: Facet, text: string): boolean {
  return facetValues(facet)?.includes(text) ?? DEPARTEMENT.test(text)
}

/** Where a CPTS stands under a facet; several values for a CPTS of two départements or with several missions. */
export function valuesOf(facet: Facet, facts: CptsFacts): readonly string[] {
  switch (facet) {
    case 'departement':
      return facts.cpts.departements
    case 'mission': {
      const stated = statedMissions(facts.cpts)
      return stated.length > 0 ? stated : ['non-renseigne']
    }
    default:
      return [categoryOf(facet, facts)]
  }
}

/** A CPTS passes when, under every facet that filters, one of its values is kept. */
export function passes(facts: CptsFacts, filters: Filters): boolean {
  return FACETS.every((facet) => {
    const kept = filters[facet]
    return kept === undefined || valuesOf(facet, facts).some((value) => kept.includes(value))
  })
}

/** How many CPTS have each value of a facet among those that pass the other facets' filters: what choosing it would show. */
export function countValues(
  facet: Facet,
  all: readonly CptsFacts[],
  filters: Filters,
): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = filters
  const counts = new Map<string, number>()
  for (const facts of all) {
    if (!passes(facts, others)) continue
    for (const value of valuesOf(facet, facts)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
