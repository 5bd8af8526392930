import {
  MISSION_DELAYS,
  type MissionDelays,
  type MissionSocle,
  MISSIONS_SOCLE,
} from '../cpts/mission.ts'
import { addMonths, dayRange, type PartialDate } from '../cpts/partial-date.ts'
import type { Taille } from '../cpts/size-class.ts'
import type { FundingOptions } from './funding-options.ts'
import { BAREME_2019, type ScaleChoice, type ScaleName, scaleOn } from './funding-scale.ts'
import { fundingFor, type FundingLine } from './funding.ts'
import { CONTRACT_MONTHS } from './mission-calendar.ts'

const MONTHS = 12

/** The years of a contract, by rank: 1 begins on the day that the ACI is signed. */
export const CONTRACT_YEARS: readonly number[] = Array.from(
  { length: CONTRACT_MONTHS / MONTHS },
  (_, rank) => rank + 1,
)

/**
 * The years in which the crisis plan may be first written: those of its two deadlines.
 *
 * Source: `MISSION_DELAYS`, M4.
 */
export const PLAN_YEARS: readonly number[] = [
  yearOf(MISSION_DELAYS.M4.premieresActions),
  yearOf(MISSION_DELAYS.M4.deploiementComplet),
]

/** What one supposes of a contract. Shape: years by rank; the plan is updated in each year after the one that it is written in. */
export interface ContractHypothesis extends Pick<FundingOptions, 'optionnelles'> {
  readonly planYear: number
  readonly crisisYears: readonly number[]
}

/** A deadline of a mission socle. Units: months from the signature. */
export interface YearDeadline {
  readonly mission: MissionSocle
  readonly etape: keyof MissionDelays
  readonly mois: number
}

/**
 * What a year of the contract may bring, in euros.
 *
 * Shape: of the barème of 2019 the total alone is known, so that nothing tells its parts. The fonctionnement counts as fixed.
 * Errors: those of `scaleOn`; `date-imprecise` where the date of signature does not tell which barème the year begins under.
 */
export type YearFunding =
  | {
      readonly ok: true
      readonly bareme: ScaleName
      readonly parts: {
        readonly fixe: number
        readonly variable: number
        readonly lines: readonly FundingLine[]
      } | null
      readonly total: number
    }
  | {
      readonly ok: false
      readonly reason: Extract<ScaleChoice, { ok: false }>['reason'] | 'date-imprecise'
    }

/** One year of a contract. Shape: `debut` is as precise as the signature, null where that is not known. */
export interface ContractYear {
  readonly rank: number
  readonly debut: PartialDate | null
  readonly echeances: readonly YearDeadline[]
  readonly financement: YearFunding
}

/**
 * The five years of a contract, one after another: which deadlines of the missions fall in each, and what it may bring.
 *
 * Shape: `today`, "YYYY-MM-DD", chooses the barème where the date of `signature` is null; else the day that each year begins on does.
 * Units: euros a year, variable parts at their maximum. The texts do not say how amounts follow the deadlines: each year counts whole.
 */
export function contractYears(
  taille: Taille,
  hypothesis: ContractHypothesis,
  signature: PartialDate | null,
  today: string,
): readonly ContractYear[] {
  return CONTRACT_YEARS.map((rank) => ({
    rank,
    debut: signature && startOf(signature, rank),
    echeances: deadlinesIn(rank),
    financement: fundingIn(rank, taille, hypothesis, scaleIn(rank, signature, today)),
  }))
}

/** The sum of the years that an amount is known of. Units: euros. */
export interface ContractTotal {
  readonly annees: number
  readonly montant: number
}

/** Adds up the years of a contract; null where no amount is known, which is not zero. */
export function contractTotal(years: readonly ContractYear[]): ContractTotal | null {
  const known = years.flatMap(({ financement }) => (financement.ok ? [financement.total] : []))
  if (known.length === 0) return null
  return { annees: known.length, montant: known.reduce((sum, total) => sum + total, 0) }
}

function yearOf(month: number): number {
  return Math.ceil(month / MONTHS)
}

function startOf(signature: PartialDate, rank: number): PartialDate {
  return addMonths(daysOf(signature).auPlusTot, (rank - 1) * MONTHS).slice(0, signature.length)
}

function daysOf(signature: PartialDate) {
  const known = dayRange(signature)
  if (known === null) throw new RangeError(`Not a date: ${signature}`)
  return known
}

function deadlinesIn(rank: number): readonly YearDeadline[] {
  const all = MISSIONS_SOCLE.flatMap((mission) =>
    (['premieresActions', 'deploiementComplet'] as const).map((etape) => ({
      mission,
      etape,
      mois: MISSION_DELAYS[mission][etape],
    })),
  )
  return all.filter(({ mois }) => yearOf(mois) === rank).toSorted((a, b) => a.mois - b.mois)
}

function scaleIn(
  rank: number,
  signature: PartialDate | null,
  today: string,
): ScaleChoice | { readonly ok: false; readonly reason: 'date-imprecise' } {
  if (signature === null) return scaleOn(today)
  const { auPlusTot, auPlusTard } = daysOf(signature)
  const [first, last] = [auPlusTot, auPlusTard].map((day) =>
    scaleOn(addMonths(day, (rank - 1) * MONTHS)),
  ) as [ScaleChoice, ScaleChoice]
  return nameOf(first) === nameOf(last) ? first : { ok: false, reason: 'date-imprecise' }
}

const nameOf = (scale: ScaleChoice): string => (scale.ok ? scale.bareme : scale.reason)

function fundingIn(
  rank: number,
  taille: Taille,
  { optionnelles, planYear, crisisYears }: ContractHypothesis,
  scale: ReturnType<typeof scaleIn>,
): YearFunding {
  if (!scale.ok) return scale
  const { bareme } = scale
  if (bareme === '2019')
    return { ok: true, bareme, parts: null, total: BAREME_2019.totalPossible[taille] }
  const planCrise =
    rank < planYear ? null : rank === planYear ? 'premiere-redaction' : 'mise-a-jour'
  const { lines, total } = fundingFor(taille, {
    optionnelles,
    planCrise,
    crise: crisisYears.includes(rank),
  })
  const variable = lines
    .filter(({ part }) => part === 'variable')
    .reduce((sum, { montant }) => sum + montant, 0)
  return { ok: true, bareme, parts: { fixe: total - variable, variable, lines }, total }
}
