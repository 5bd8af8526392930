import type { CptsFacts } from './atlas.ts'
import { tailleAci, type Taille } from './size-class.ts'
import type { UnitCode } from './unit.ts'

/** The taille of a CPTS then and now, on the same perimeter, where they differ. Units: inhabitants. */
export interface SizeCrossing {
  readonly avant: { readonly habitants: number; readonly taille: Taille }
  readonly apres: { readonly habitants: number; readonly taille: Taille }
}

/**
 * Tells whether a CPTS has passed a threshold of taille between two vintages of population.
 *
 * Shape: `passage` is null where the taille is the same.
 * Errors: `taille-inconnue` where its population is not whole today; `ancienne-inconnue` where a unit has no former figure.
 */
export type CrossingResult =
  | { readonly ok: true; readonly passage: SizeCrossing | null }
  | { readonly ok: false; readonly reason: 'taille-inconnue' | 'ancienne-inconnue' }

/** Compares the taille of a CPTS with what former populations, on today's units, would have given it. */
export function sizeCrossing(
  { territory, population, taille }: CptsFacts,
  former: ReadonlyMap<UnitCode, number>,
): CrossingResult {
  if (taille === null) return { ok: false, reason: 'taille-inconnue' }
  let habitants = 0
  for (const code of territory) {
    const figure = former.get(code)
    if (figure === undefined) return { ok: false, reason: 'ancienne-inconnue' }
    habitants += figure
  }
  const avant = { habitants, taille: tailleAci(habitants) }
  const apres = { habitants: population.habitants, taille }
  return { ok: true, passage: avant.taille === taille ? null : { avant, apres } }
}
