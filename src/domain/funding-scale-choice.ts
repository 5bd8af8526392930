/** Which barème of the ACI: `avenant-2` is known line by line, `2019` by its totals only. */
export type ScaleName = 'avenant-2' | '2019'

/**
 * The barème that applies on a day.
 *
 * Errors: `avant-2019`, when no ACI existed; `transition`, from the signature of avenant 2 until the first document that gives its
 * amounts as those in force: from when they were paid, the documents do not say.
 */
export type ScaleChoice =
  | { readonly ok: true; readonly bareme: ScaleName }
  | { readonly ok: false; readonly reason: 'avant-2019' | 'transition' }

/**
 * The days between which each barème is documented.
 *
 * Shape: "YYYY-MM-DD", `jusqua` excluded.
 * Source: 2019, Banque Populaire (undated) and the domain notes of the project; the signature of avenant 2 on 20 December 2021,
 * Assurance Maladie, https://www.ameli.fr/orthophoniste/actualites/aci-signature-d-un-avenant-favorisant-l-exercice-coordonne-et-la-creation-de-cpts;
 * its amounts in force, URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024).
 */
export const SCALE_PERIODS = {
  '2019': { depuis: '2019-01-01', jusqua: '2021-12-20' },
  'avenant-2': { depuis: '2024-01-01' },
} as const

/** Chooses the barème for a day, "YYYY-MM-DD"; where the documents do not tell, none. */
export function scaleOn(day: string): ScaleChoice {
  if (day < SCALE_PERIODS['2019'].depuis) return { ok: false, reason: 'avant-2019' }
  if (day < SCALE_PERIODS['2019'].jusqua) return { ok: true, bareme: '2019' }
  if (day < SCALE_PERIODS['avenant-2'].depuis) return { ok: false, reason: 'transition' }
  return { ok: true, bareme: 'avenant-2' }
}
