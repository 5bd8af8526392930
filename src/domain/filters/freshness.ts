import { FACT_KEYS, type FactKey } from '../cpts/completeness.ts'
import type { Cpts } from '../cpts/cpts.ts'
import { deadlineAfter, type DeadlineStatus } from '../contract/mission-calendar.ts'
import { dayRange, type PartialDate } from '../cpts/partial-date.ts'

/** A fact and the date that its source bears. */
export interface DatedFact {
  readonly fait: FactKey
  readonly date: PartialDate
}

/**
 * How old the facts of a record are.
 *
 * Shape: every fact that is known and may grow old is in one list, in the order of `FACT_KEYS`. `anciens` are older than a year for
 * certain, `peutEtreAnciens` have a date not precise enough to tell, `sansDate` none.
 */
export interface Freshness {
  readonly recents: readonly DatedFact[]
  readonly peutEtreAnciens: readonly DatedFact[]
  readonly anciens: readonly DatedFact[]
  readonly sansDate: readonly FactKey[]
}

/** Units: months. A fact that is as old to the day is not older. Our convention: no source says how long a fact holds. */
export const STALE_MONTHS = 12

/**
 * Sorts the facts of a record by age.
 *
 * The date of a stage is when it was reached: a stage that lasts over a year asks to be checked, save aci-signe, which is the last
 * one and no news can make younger. Facts without a date of their own (départements) are left out, perimeters of unknown extent too.
 * Shape: `today` is "YYYY-MM-DD".
 */
export function freshness(cpts: Cpts, today: string): Freshness {
  const recents: DatedFact[] = []
  const peutEtreAnciens: DatedFact[] = []
  const anciens: DatedFact[] = []
  const sansDate: FactKey[] = []
  for (const fait of FACT_KEYS) {
    const date = dateOf(cpts, fait)
    if (date === undefined) continue
    if (date === null) {
      sansDate.push(fait)
      continue
    }
    const statut = ageOf({ fait, date }, today)
    const list =
      statut === 'echu' ? anciens : statut === 'peut-etre-echu' ? peutEtreAnciens : recents
    list.push({ fait, date })
  }
  return { recents, peutEtreAnciens, anciens, sansDate }
}

/**
 * The fact of a record that has not been stated anew for longest.
 *
 * Shape: by the first day that its date may stand for; the first in the order of `FACT_KEYS` among equals. Null where no fact that may
 * grow old bears a date.
 */
export function oldestFact(cpts: Cpts): DatedFact | null {
  const dated = FACT_KEYS.flatMap((fait): DatedFact[] => {
    const date = dateOf(cpts, fait)
    return date ? [{ fait, date }] : []
  })
  const since = ({ date }: DatedFact): string => dayRange(date)?.auPlusTot ?? date
  return (
    dated.toSorted((a, b) => (since(a) < since(b) ? -1 : Number(since(a) > since(b))))[0] ?? null
  )
}

/** How long ago a fact was stated: `echu` where it is older than `STALE_MONTHS` for certain; `today` is "YYYY-MM-DD". */
export function ageOf({ date }: DatedFact, today: string): DeadlineStatus {
  return deadlineAfter(date, STALE_MONTHS, today).statut
}

/** The date that a fact bears, null where its source has none; undefined where there is no fact to grow old. */
function dateOf(cpts: Cpts, fait: FactKey): PartialDate | null | undefined {
  switch (fait) {
    case 'departements':
      return undefined
    case 'perimetre':
      return cpts.perimetre.etat === 'inconnu' ? undefined : cpts.perimetre.date
    case 'stade':
      return cpts.stade?.valeur === 'aci-signe' ? undefined : cpts.stade?.date
    case 'site':
    case 'email':
    case 'telephone':
      return cpts.contacts[fait]?.date
    default:
      return cpts[fait]?.date
  }
}
