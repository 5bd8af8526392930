import type { CptsFacts } from './atlas.ts'
import { categoryOf } from './colour-mode.ts'
import { missingFacts } from './completeness.ts'
import { deadlineStandings } from './deadline-standing.ts'
import type { Facet } from './facet.ts'
import { recordScore } from './record-score.ts'
import { completenessBand, recordChecks } from './record-standing.ts'
import { statedMissions } from './stated-missions.ts'

/**
 * Where a CPTS stands under a facet on a day, "YYYY-MM-DD".
 *
 * Shape: values of `facetValues`; several for a CPTS of two départements or with several missions, none where no source states a
 * département.
 */
export function valuesOf(facet: Facet, facts: CptsFacts, today: string): readonly string[] {
  const { cpts } = facts
  switch (facet) {
    case 'departement':
      return cpts.departements
    case 'mission':
      return orElse(statedMissions(cpts), 'non-renseigne')
    case 'echeance':
      return deadlineStandings(cpts, today)
    case 'perimetre':
      return [cpts.perimetre.etat]
    case 'completude':
      return [completenessBand(recordScore(cpts, today))]
    case 'manque':
      return orElse(missingFacts(cpts), 'rien')
    case 'verifier':
      return recordChecks(recordScore(cpts, today), facts.recoding)
    default:
      return [categoryOf(facet, facts)]
  }
}

const orElse = (values: readonly string[], none: string): readonly string[] =>
  values.length > 0 ? values : [none]
