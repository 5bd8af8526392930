import type { FacetIndex } from './facet-index.ts'
import type { Facet, Filters } from './facet.ts'

/** Under each facet of what CPTS state of themselves, the value that says that nothing is known. */
const UNKNOWN = {
  stade: 'non-renseigne',
  taille: 'non-renseigne',
  perinatalite: 'non-renseigne',
  mission: 'non-renseigne',
  echeance: 'aucune',
} as const satisfies { readonly [F in Facet]?: string }
export type StatedFacet = keyof typeof UNKNOWN
const STATED = Object.keys(UNKNOWN) as StatedFacet[]

/** Of how many CPTS a fact is not known that a filter asks for. */
export interface Unstated {
  readonly facet: StatedFacet
  readonly cpts: number
  readonly total: number
}

/**
 * What filters leave out for not knowing: that nothing passes them is no news where nobody said.
 *
 * Shape: facets of the filters of which something is not known, among what passes the filters of what is always known (place, text…).
 */
export function unstated(
  index: Pick<FacetIndex, 'passing' | 'counts'>,
  filters: Filters,
): Unstated[] {
  const asked = STATED.filter((facet) => filters[facet] && !filters[facet].includes(UNKNOWN[facet]))
  const rest = { ...filters }
  for (const facet of STATED) delete rest[facet]
  const total = index.passing(rest).length
  return asked.flatMap((facet) => {
    const cpts = index.counts(facet, rest).get(UNKNOWN[facet]) ?? 0
    return cpts > 0 ? [{ facet, cpts, total }] : []
  })
}
