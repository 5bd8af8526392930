import type { Unit } from '../../domain/units/unit.ts'
import type { RegionFacts } from '../../data/region-facts.ts'
import { type DeadlineFacet, deadlineFacetParts } from '../../domain/contract/deadline-facet.ts'
import type { FactKey } from '../../domain/cpts/completeness.ts'
import type { Perimetre } from '../../domain/cpts/cpts.ts'
import type { Mission } from '../../domain/cpts/mission.ts'
import type { CategoryValue } from '../../domain/filters/colour-mode.ts'
import { type Facet, FACETS, type Filters } from '../../domain/filters/facet.ts'
import type { CompletenessBand, RecordCheck } from '../../domain/filters/record-score.ts'
import { frMissing, frMissions } from '../../fr/cpts/cpts.ts'
import { frCategories, frFacets, oneKept } from '../../fr/cpts/facets.ts'
import { frDeadlines } from '../../fr/cpts/deadlines.ts'
import { frTable } from '../../fr/follow-up/table.ts'
import { useRegion } from './region-model.ts'

/** Words for a value of a facet, as filters and tables write it. */
export function useFacetWords(): (facet: Facet, value: string) => string {
  const { file } = useRegion()
  return (facet, value) =>
    facet === 'departement' ? departementName(file, value) : facetWords(facet, value)
}

function facetWords(facet: Exclude<Facet, 'departement'>, value: string): string {
  switch (facet) {
    case 'mission':
      return value in frMissions
        ? `${value} ${frMissions[value as Mission]}`
        : frCategories['non-renseigne']
    case 'echeance':
      return deadlineWords(value as DeadlineFacet)
    case 'perimetre':
      return frTable.perimetres[value as Perimetre['etat']]
    case 'completude':
      return frTable.completeness[value as CompletenessBand]
    case 'manque':
      return value in frMissing ? capital(frMissing[value as FactKey]) : frTable.nothing
    case 'verifier':
      return frTable.checks[value as RecordCheck]
    default:
      return frCategories[value as CategoryValue]
  }
}

function deadlineWords(facet: DeadlineFacet): string {
  const { kind, group } = deadlineFacetParts(facet)
  const when = frTable.deadlines[group]
  return kind === null ? when : frTable.deadlineOfKind(frDeadlines.kinds[kind], when)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A filter in force: in words, and by what it is. */
export interface FilterWords {
  readonly which: keyof Filters
  readonly text: string
}

/** Words for every filter in force. */
export function useFilterWords({ texte, indicateur, ...filters }: Filters): readonly FilterWords[] {
  const words = useFacetWords()
  const byFacet = FACETS.flatMap((facet) => {
    const kept = filters[facet]?.map((value) => words(facet, value)).join(', ')
    return kept === undefined ? [] : [{ which: facet, text: oneKept(frFacets[facet], kept) }]
  })
  return [
    ...byFacet,
    ...(indicateur ? [{ which: 'indicateur' as const, text: indicateur.words }] : []),
    ...(texte === undefined ? [] : [{ which: 'texte' as const, text: frTable.text.kept(texte) }]),
  ]
}

/** "Essonne (91)"; the bare code where the map data are missing. */
export function departementName(file: RegionFacts | null, code: string): string {
  const nom = file?.departements.get(code) ?? file?.elsewhere?.[code]
  return nom ? `${nom} (${code})` : code
}

/** "Saint-Denis, Seine-Saint-Denis (93)": a commune as a letter names it, as others bear its name. */
export function communeInFull(
  file: RegionFacts | null,
  { nom, departement }: Pick<Unit, 'nom' | 'departement'>,
): string {
  return `${nom}, ${departementName(file, departement)}`
}
