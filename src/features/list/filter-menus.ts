import type { Atlas } from '../../domain/atlas/atlas.ts'
import {
  CONTRACT_KINDS,
  DEADLINE_FACETS,
  ofKind,
  deadlineFacetParts,
} from '../../domain/contract/deadline-facet.ts'
import { type Facet, optionsOf } from '../../domain/filters/facet.ts'
import { frFacets } from '../../fr/cpts/facets.ts'
import { frDeadlines } from '../../fr/cpts/deadlines.ts'
import { frTable } from '../../fr/follow-up/table.ts'

/** A menu of filters: one facet, or several that answer one question. */
export interface FilterMenuOf {
  readonly title: string
  readonly facets: readonly Facet[]
}

const alone = (facet: Facet): FilterMenuOf => ({ title: frFacets[facet], facets: [facet] })

/** What readers of a list ask for first comes first. */
export const FILTER_MENUS: readonly FilterMenuOf[] = [
  alone('departement'),
  alone('stade'),
  alone('taille'),
  alone('mission'),
  alone('perinatalite'),
  alone('echeance'),
  { title: frTable.record, facets: ['perimetre', 'completude', 'manque', 'verifier'] },
]

/** Values that stand together in a menu. */
export interface OptionGroup {
  readonly facet: Facet
  readonly title: string
  readonly values: readonly string[]
}

/** The values that one may choose in a menu; deadlines of whatever kind first, then kind by kind. */
export function optionGroups({ facets }: FilterMenuOf, atlas: Atlas): readonly OptionGroup[] {
  return facets.flatMap((facet): OptionGroup[] => {
    const title = frFacets[facet]
    if (facet !== 'echeance') return [{ facet, title, values: optionsOf(facet, atlas) }]
    return [
      {
        facet,
        title,
        values: DEADLINE_FACETS.filter((each) => deadlineFacetParts(each).kind === null),
      },
      ...CONTRACT_KINDS.map((kind) => ({
        facet,
        title: frDeadlines.kinds[kind],
        values: ofKind(kind),
      })),
    ]
  })
}
