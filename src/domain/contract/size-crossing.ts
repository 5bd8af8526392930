import type { CptsFacts } from '../atlas/atlas.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { type Taille, tailleAci } from '../cpts/size-class.ts'
import type { VintageComparison } from '../units/former-populations.ts'

/** The taille that the population of a year gives. Units: inhabitants. */
export interface VintageTaille {
  readonly annee: number
  readonly habitants: number
  readonly taille: Taille
}

/** The taille of a territory then and now, on the same perimeter, where they differ. */
export interface SizeCrossing {
  readonly avant: VintageTaille
  readonly apres: VintageTaille
}

/**
 * Tells whether a territory has passed a threshold of taille between two vintages of population.
 *
 * Shape: `passage` is null where the taille is the same.
 * Errors: `taille-inconnue` where its population is not whole today; `ancienne-inconnue` where a unit has no former figure.
 */
export type CrossingResult =
  | { readonly ok: true; readonly passage: SizeCrossing | null }
  | { readonly ok: false; readonly reason: 'taille-inconnue' | 'ancienne-inconnue' }

/** Compares the taille of a CPTS with what former populations would have given it. */
export function sizeCrossing(
  { territory, population, taille }: CptsFacts,
  former: VintageComparison,
): CrossingResult {
  if (taille === null) return { ok: false, reason: 'taille-inconnue' }
  let habitants = 0
  for (const code of territory) {
    const figure = former.habitants.get(code)
    if (figure === undefined) return { ok: false, reason: 'ancienne-inconnue' }
    habitants += figure
  }
  return crossing(habitants, population.habitants, former)
}

/** Compares the tailles of two populations of one territory, both whole. */
export function crossing(
  before: number,
  after: number,
  { avant, apres }: Pick<VintageComparison, 'avant' | 'apres'>,
): CrossingResult {
  const passage = {
    avant: { annee: avant, habitants: before, taille: tailleAci(before) },
    apres: { annee: apres, habitants: after, taille: tailleAci(after) },
  }
  return { ok: true, passage: passage.avant.taille === passage.apres.taille ? null : passage }
}

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
