import type { Recoding } from '../atlas/recoding.ts'
import { FACT_KEYS, type FactKey, missingFacts } from '../cpts/completeness.ts'
import { type ContactWarning, contactWarnings } from '../cpts/contact-form.ts'
import { type Cpts, isArchived } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { freshness } from './freshness.ts'

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

/** Whether something is missing in a record, or to check. */
export function leavesToDo({ manquants, avertissements }: RecordScore): boolean {
  return manquants.length > 0 || avertissements.length > 0
}

/**
 * What is left of a walk through records after one of them.
 *
 * Shape: those that come after it and still leave something to do on a day ("YYYY-MM-DD"), in the order of the walk, which stays as it
 * was when one set out: a record that is completed on the way does not move the others. Null where the record is not of the walk.
 */
export function leftOfWalk(
  walk: readonly string[],
  id: string,
  live: ReadonlyMap<string, Cpts>,
  today: string,
): readonly Cpts[] | null {
  const at = walk.indexOf(id)
  if (at === -1) return null
  return walk
    .slice(at + 1)
    .flatMap((each) => live.get(each) ?? [])
    .filter((cpts) => !isArchived(cpts) && leavesToDo(recordScore(cpts, today)))
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

/**
 * How much of a record is known, in bands that one can say.
 *
 * Shape: `complete` lacks nothing; then by the share of what is expected, each band from its lower bound on. Our convention.
 */
export const COMPLETENESS_BANDS = ['complete', 'trois-quarts', 'moitie', 'quart', 'moins'] as const
export type CompletenessBand = (typeof COMPLETENESS_BANDS)[number]

/** The band of a record by its score, 0 to 1. */
export function completenessBand({ score }: Pick<RecordScore, 'score'>): CompletenessBand {
  if (score === 1) return 'complete'
  if (score >= 3 / 4) return 'trois-quarts'
  if (score >= 1 / 2) return 'moitie'
  return score >= 1 / 4 ? 'quart' : 'moins'
}

/** What there is to check in a record, the plainest fault first; `rien` where nothing is. */
export const RECORD_CHECKS = [
  'contact',
  'ancien-code',
  'ancien',
  'peut-etre-ancien',
  'sans-date',
  'rien',
] as const
export type RecordCheck = (typeof RECORD_CHECKS)[number]

/** The kinds of warnings that a record bears, that of its old codes included, each once; `rien` alone where it bears none. */
export function recordChecks(
  { avertissements }: Pick<RecordScore, 'avertissements'>,
  recoding: Recoding | null,
): readonly RecordCheck[] {
  const own = new Set<RecordCheck>(avertissements.map(checkOf))
  if (recoding) own.add('ancien-code')
  return own.size === 0 ? ['rien'] : RECORD_CHECKS.filter((check) => own.has(check))
}

function checkOf({ kind }: RecordWarning): RecordCheck {
  return kind === 'email-nominatif' || kind === 'contact-mal-forme' ? 'contact' : kind
}
