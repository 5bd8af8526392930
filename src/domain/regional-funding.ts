import type { CptsFacts } from './atlas.ts'
import {
  cptsFunding,
  type CptsFundingResult,
  FUNDING_GAPS,
  type FundingGap,
  type FundingHypothesis,
} from './cpts-funding.ts'
import { type Taille, TAILLES } from './size-class.ts'

/** Some amounts added up, beside the number of CPTS that they come from: from none, 0 is no amount. Units: euros a year. */
export interface FundingTotal {
  readonly cpts: number
  readonly montant: number
}

/**
 * What the CPTS of a région may receive in a year.
 *
 * Shape: `parCpts` by id, in the order of the list; `parTaille` and `total` add up what can be computed; `contratsTermines` is the part
 * of the total that comes from contracts whose five years are over. `nonCalcules` counts the others by what is lacking:
 * `sans-aci` have nothing due, the rest leave the total a floor. A CPTS is in one of these counts or in one taille.
 */
export interface RegionalFunding {
  readonly parCpts: ReadonlyMap<string, CptsFundingResult>
  readonly parTaille: Readonly<Record<Taille, FundingTotal>>
  readonly total: FundingTotal
  readonly contratsTermines: FundingTotal
  readonly nonCalcules: Readonly<Record<FundingGap, number>>
}

/**
 * Adds up what the CPTS of a list may receive in a year, by taille.
 *
 * Shape: `day` is "YYYY-MM-DD", the same hypothesis for all. Units: euros a year; see `cptsFunding`.
 */
export function regionalFunding(
  facts: readonly CptsFacts[],
  day: string,
  hypothesis: FundingHypothesis,
): RegionalFunding {
  const parCpts = new Map(facts.map((each) => [each.cpts.id, cptsFunding(each, day, hypothesis)]))
  const results = [...parCpts.values()]
  const known = results.filter((each) => each.ok)
  const ofTaille = (taille: Taille) => totalOf(known.filter((each) => each.taille === taille))
  const gaps = (gap: FundingGap) => results.filter((each) => !each.ok && each.reason === gap).length
  return {
    parCpts,
    parTaille: Object.fromEntries(TAILLES.map((taille) => [taille, ofTaille(taille)])) as Record<
      Taille,
      FundingTotal
    >,
    total: totalOf(known),
    contratsTermines: totalOf(known.filter(({ contratTermine }) => contratTermine)),
    nonCalcules: Object.fromEntries(FUNDING_GAPS.map((gap) => [gap, gaps(gap)])) as Record<
      FundingGap,
      number
    >,
  }
}

function totalOf(amounts: readonly { readonly montant: number }[]): FundingTotal {
  return {
    cpts: amounts.length,
    montant: amounts.reduce((sum, { montant }) => sum + montant, 0),
  }
}
