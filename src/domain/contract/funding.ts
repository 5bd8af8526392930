import type { CptsFacts } from '../atlas/atlas.ts'
import { aciState, statedMissions } from '../cpts/cpts.ts'
import { isSocle, type MissionOptionnelle } from '../cpts/mission.ts'
import { distanceToThresholds, type Taille, TAILLES } from '../cpts/size-class.ts'
import type { FundingOptions } from './funding-options.ts'
import {
  BAREME_2019,
  BAREME_AVENANT_2,
  type ScaleChoice,
  type ScaleName,
  scaleOn,
  type ScaleRow,
  type Volet,
} from './funding-scale.ts'
import { contractEnd } from './mission-calendar.ts'

/** One amount that a CPTS may receive, in euros a year. */
export interface FundingLine {
  readonly volet: Volet
  readonly part: ScaleRow['part']
  readonly plan: ScaleRow['plan']
  readonly montant: number
}

/** What a CPTS may receive in a year, line by line. */
export interface Funding {
  readonly taille: Taille
  readonly lines: readonly FundingLine[]
  readonly total: number
}

/** What a year is counted for. Shape: `planCrise` is null in a year in which the crisis plan is neither written nor updated. */
export interface YearOptions extends Omit<FundingOptions, 'planCrise'> {
  readonly planCrise: FundingOptions['planCrise'] | null
}

function isDue({ volet, part, plan }: ScaleRow, options: YearOptions): boolean {
  if (volet === 'fonctionnement') return true
  if (!isSocle(volet)) return options.optionnelles.includes(volet)
  if (volet !== 'M4') return true
  return part === 'variable' ? options.crise : plan === options.planCrise
}

/**
 * What a CPTS may receive in a year under avenant 2: its fonctionnement, the missions socle and the optionnelles it has chosen.
 *
 * Units: euros a year, variable parts at their maximum; the real contract decides.
 * Source: `BAREME_AVENANT_2`.
 */
export function fundingFor(taille: Taille, options: YearOptions): Funding {
  const lines = BAREME_AVENANT_2.lines
    .filter((line) => isDue(line, options))
    .map(({ volet, part, plan, montants }) => ({ volet, part, plan, montant: montants[taille] }))
  return { taille, lines, total: lines.reduce((sum, { montant }) => sum + montant, 0) }
}

/** What no record tells and the reader chooses: whether the crisis plan is new, and whether a crisis happens in the year. */
export type FundingHypothesis = Pick<FundingOptions, 'planCrise' | 'crise'>

/**
 * What another taille would change. Units: inhabitants to gain or to lose, at least 1; `difference` in euros a year, negative where
 * less would be paid.
 */
export interface ClassChange {
  readonly taille: Taille
  readonly habitants: number
  readonly difference: number
}

/**
 * What a population would receive otherwise at the nearest thresholds of taille, either way.
 *
 * Shape: null beyond the last threshold. Units: inhabitants; `amount` gives euros a year by taille.
 */
export function changesOfTaille(
  habitants: number,
  amount: (taille: Taille) => number,
): { readonly suivante: ClassChange | null; readonly precedente: ClassChange | null } {
  const { taille, avantSuivante, depuisPrecedente } = distanceToThresholds(habitants)
  const change = (to: typeof avantSuivante): ClassChange | null =>
    to && { ...to, difference: amount(to.taille) - amount(taille) }
  return { suivante: change(avantSuivante), precedente: change(depuisPrecedente) }
}

/**
 * What a CPTS may receive in a year under its ACI.
 *
 * Shape: `plafond` says that `montant` is the total of every mission, since the barème of 2019 is known by its totals only; the
 * hypothesis and the optionnelles then change nothing. `optionnelles` are those the CPTS states; where `missionsRenseignees` is
 * false it states no mission at all, so that it may have chosen some. `contratTermine`: the five years are over for certain, and
 * whether the contract was renewed is not known. Units: euros a year, variable parts at their maximum; the real contract decides.
 */
export interface CptsFunding {
  readonly ok: true
  readonly bareme: ScaleName
  readonly taille: Taille
  readonly montant: number
  readonly plafond: boolean
  readonly optionnelles: readonly MissionOptionnelle[]
  readonly missionsRenseignees: boolean
  readonly contratTermine: boolean
  readonly tailleSuivante: ClassChange | null
  readonly taillePrecedente: ClassChange | null
}

/** Why no amount can be told. `sans-aci` is no lack: nothing is signed, so nothing is due. */
export const FUNDING_GAPS = [
  'sans-aci',
  'aci-inconnu',
  'taille-inconnue',
  'avant-2019',
  'transition',
] as const
export type FundingGap = (typeof FUNDING_GAPS)[number]

export type CptsFundingResult = CptsFunding | { readonly ok: false; readonly reason: FundingGap }

/**
 * What a CPTS may receive in a year: its taille and the missions it is engaged in, the four socle once the ACI is signed and the
 * optionnelles it states.
 *
 * Shape: `day` is "YYYY-MM-DD" and chooses the barème (`scaleOn`). Errors: the first gap that applies, in the order of `FUNDING_GAPS`.
 * Source: `BAREME_AVENANT_2`, `BAREME_2019`.
 */
export function cptsFunding(
  facts: CptsFacts,
  day: string,
  hypothesis: FundingHypothesis,
): CptsFundingResult {
  const { cpts, taille, population } = facts
  const scale: ScaleChoice = scaleOn(day)
  const signed = aciState(cpts)
  if (signed !== 'signe') return { ok: false, reason: signed === null ? 'aci-inconnu' : 'sans-aci' }
  if (taille === null) return { ok: false, reason: 'taille-inconnue' }
  if (!scale.ok) return { ok: false, reason: scale.reason }
  const optionnelles = statedMissions(cpts).filter((each) => !isSocle(each))
  const amount = (of: Taille) =>
    scale.bareme === '2019'
      ? BAREME_2019.totalPossible[of]
      : fundingFor(of, { ...hypothesis, optionnelles }).total
  const montant = amount(taille)
  const { suivante, precedente } = changesOfTaille(population.habitants, amount)
  return {
    ok: true,
    bareme: scale.bareme,
    taille,
    montant,
    plafond: scale.bareme === '2019',
    optionnelles,
    missionsRenseignees: cpts.missions !== null,
    contratTermine: cpts.aci !== null && contractEnd(cpts.aci.valeur, day).statut === 'echu',
    tailleSuivante: suivante,
    taillePrecedente: precedente,
  }
}

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
