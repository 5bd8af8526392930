import type { Atlas } from '../../domain/atlas/atlas.ts'
import { facetValues, type Facet } from '../../domain/filters/facet.ts'

/** The values that one may choose under a facet; départements are those of the région. */
export function optionsOf(facet: Facet, atlas: Atlas): readonly string[] {
  const all = facetValues(facet)
  if (all) return all
  const own = [...atlas.units.values()].map(({ departement }) => departement)
  // Without the map data, what the records name is all that is known.
  const named = [...atlas.facts.values()].flatMap(({ cpts }) => cpts.departements)
  return [...new Set(own.length > 0 ? own : named)].toSorted()
}
