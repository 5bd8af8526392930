import { FACT_KEYS, type FactKey, missingFacts } from './completeness.ts'
import { contactWarnings, type ContactWarning } from './contact-form.ts'
import type { Cpts } from './cpts.ts'
import { freshness } from './freshness.ts'
import type { PartialDate } from './partial-date.ts'

/** Something to check in a record; `date` is that of the fact. */
export type RecordWarning =
  | ContactWarning
  | {
      readonly kind: 'ancien' | 'peut-etre-ancien'
      readonly fait: FactKey
      readonly date: PartialDate
    }
  | { readonly kind: 'sans-date'; readonly fait: FactKey }

/**
 * How complete a record is, and what to check in it.
 *
 * Shape: `score` is `connus` out of `attendus`, 0 to 1; every fact weighs the same, and one that cannot exist yet (the date of an ACI
 * that is not signed) is not expected. `manquants` in the order of `FACT_KEYS`. Warnings: old facts, facts without a date, contacts.
 */
export interface RecordScore {
  readonly score: number
  readonly connus: number
  readonly attendus: number
  readonly manquants: readonly FactKey[]
  readonly avertissements: readonly RecordWarning[]
}

/** Scores a record as it stands on a day, "YYYY-MM-DD". */
export function recordScore(cpts: Cpts, today: string): RecordScore {
  const manquants = missingFacts(cpts)
  const notYet = cpts.aci === null && !manquants.includes('aci')
  const attendus = FACT_KEYS.length - Number(notYet)
  const connus = attendus - manquants.length
  return {
    score: connus / attendus,
    connus,
    attendus,
    manquants,
    avertissements: warnings(cpts, today),
  }
}

function warnings(cpts: Cpts, today: string): readonly RecordWarning[] {
  const { anciens, peutEtreAnciens, sansDate } = freshness(cpts, today)
  return [
    ...anciens.map((each) => ({ kind: 'ancien' as const, ...each })),
    ...peutEtreAnciens.map((each) => ({ kind: 'peut-etre-ancien' as const, ...each })),
    ...sansDate.map((fait) => ({ kind: 'sans-date' as const, fait })),
    ...contactWarnings(cpts),
  ]
}
