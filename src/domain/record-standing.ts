import type { RecordScore, RecordWarning } from './record-score.ts'
import type { Recoding } from './recoding.ts'

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
