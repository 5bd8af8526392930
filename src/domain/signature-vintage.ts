import type { VintageComparison } from './former-populations.ts'
import type { PartialDate } from './partial-date.ts'

/**
 * Years between the reference year of a population and the one it is in force in.
 *
 * Source: INSEE, "populations de référence 2023, en vigueur au 1er janvier 2026"; décret n° 2023-1256 for those of 2021.
 */
const YEARS_TO_FORCE = 3

/**
 * The populations that a contract rests on: `anciennes`, those compared with or older ones; `actuelles`; `incertaines`, those of a
 * vintage in between, or which cannot be told.
 */
export type SignatureVintage = 'anciennes' | 'actuelles' | 'incertaines'

/**
 * Tells which populations were in force when a contract was signed.
 *
 * Shape: null for a signature whose date is not known. The year decides, since a vintage is in force from 1 January to 31 December.
 */
export function signatureVintage(
  signature: PartialDate | null,
  { avant, apres }: Pick<VintageComparison, 'avant' | 'apres'>,
): SignatureVintage {
  if (signature === null) return 'incertaines'
  const year = Number(signature.slice(0, 4))
  if (year <= avant + YEARS_TO_FORCE) return 'anciennes'
  return year >= apres + YEARS_TO_FORCE ? 'actuelles' : 'incertaines'
}
