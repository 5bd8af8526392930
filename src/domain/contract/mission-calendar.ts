import { MISSION_DELAYS, type MissionSocle, MISSIONS_SOCLE } from '../cpts/mission.ts'
import {
  addMonths,
  datePrecision,
  type DatePrecision,
  type DayRange,
  dayRange,
  type PartialDate,
} from '../cpts/partial-date.ts'

/**
 * Where a deadline stands on a given day.
 *
 * `echu`: past. `peut-etre-echu`: the ACI date is not precise enough to tell (never for a date to the day). `sous-3-mois`: today
 * or within three months, or possibly so. `a-venir`: later.
 */
export type DeadlineStatus = 'echu' | 'peut-etre-echu' | 'sous-3-mois' | 'a-venir'

/**
 * A deadline, no more precise than the ACI date it runs from.
 *
 * Shape: the days it may fall on, both included; one and the same where the ACI date is a day. `date` is the same as one date, null
 * where a year alone is known and the deadline may fall in either of two ("2021" + 6 months).
 */
export interface Deadline extends DayRange {
  readonly date: PartialDate | null
  readonly precision: DatePrecision
  readonly statut: DeadlineStatus
}

/** The two deadlines of a mission socle. */
export interface MissionDeadlines {
  readonly mission: MissionSocle
  readonly premieresActions: Deadline
  readonly deploiementComplet: Deadline
}

/**
 * How long the ACI runs.
 *
 * Units: months. Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024): "pour une durée de 5 ans".
 */
export const CONTRACT_MONTHS = 60

/** Length of a `PartialDate` of each precision. */
const LENGTH: Readonly<Record<DatePrecision, number>> = { annee: 4, mois: 7, jour: 10 }

const SOON_MONTHS = 3

function statusOf(range: DayRange, today: string): DeadlineStatus {
  if (range.auPlusTard < today) return 'echu'
  if (range.auPlusTot < today) return 'peut-etre-echu'
  return range.auPlusTot <= addMonths(today, SOON_MONTHS) ? 'sous-3-mois' : 'a-venir'
}

/**
 * The deadline that falls some months after a date.
 *
 * Shape: `today` is "YYYY-MM-DD"; the deadline's own day is not yet past.
 * Errors: throws on a text that is no date, which is a bug in the caller: records are checked when they come in.
 */
export function deadlineAfter(start: PartialDate, months: number, today: string): Deadline {
  const known = dayRange(start)
  if (known === null) throw new RangeError(`Not a date: ${start}`)
  const auPlusTot = addMonths(known.auPlusTot, months)
  const auPlusTard = addMonths(known.auPlusTard, months)
  const precision = datePrecision(start)
  const date = auPlusTot.slice(0, LENGTH[precision])
  return {
    auPlusTot,
    auPlusTard,
    precision,
    date: auPlusTard.startsWith(date) ? date : null,
    statut: statusOf({ auPlusTot, auPlusTard }, today),
  }
}

/**
 * The deadlines of the missions socle of a CPTS, counted from the signature of its ACI.
 *
 * Shape: M1 to M4, in order; for `today`, see `deadlineAfter`.
 */
export function missionDeadlines(aciDate: PartialDate, today: string): readonly MissionDeadlines[] {
  return MISSIONS_SOCLE.map((mission) => {
    const { premieresActions, deploiementComplet } = MISSION_DELAYS[mission]
    return {
      mission,
      premieresActions: deadlineAfter(aciDate, premieresActions, today),
      deploiementComplet: deadlineAfter(aciDate, deploiementComplet, today),
    }
  })
}

/** The end of the contract: the fifth anniversary of the signature of the ACI. */
export function contractEnd(aciDate: PartialDate, today: string): Deadline {
  return deadlineAfter(aciDate, CONTRACT_MONTHS, today)
}
