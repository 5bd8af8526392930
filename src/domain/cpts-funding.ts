import { aciState } from './aci-state.ts'
import type { CptsFacts } from './atlas.ts'
import { type ScaleChoice, type ScaleName, scaleOn } from './funding-scale-choice.ts'
import { BAREME_2019 } from './funding-scale.ts'
import { fundingFor, type FundingOptions } from './funding.ts'
import { contractEnd } from './mission-calendar.ts'
import { isSocle, type MissionOptionnelle } from './mission.ts'
import { distanceToThresholds, type Taille } from './size-class.ts'
import { statedMissions } from './stated-missions.ts'

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
  const { avantSuivante, depuisPrecedente } = distanceToThresholds(population.habitants)
  const change = (to: typeof avantSuivante) =>
    to && { ...to, difference: amount(to.taille) - montant }
  return {
    ok: true,
    bareme: scale.bareme,
    taille,
    montant,
    plafond: scale.bareme === '2019',
    optionnelles,
    missionsRenseignees: cpts.missions !== null,
    contratTermine: cpts.aci !== null && contractEnd(cpts.aci.valeur, day).statut === 'echu',
    tailleSuivante: change(avantSuivante),
    taillePrecedente: change(depuisPrecedente),
  }
}
