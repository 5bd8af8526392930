/** The size classes of a CPTS under the ACI (tailles), smallest first. */
export const TAILLES = [1, 2, 3, 4] as const
export type Taille = (typeof TAILLES)[number]

/**
 * The smallest population of each taille.
 *
 * Units: inhabitants. The texts say "inférieur à 40 000", "entre 40 et 80 000", "entre 80 et 175 000", "supérieur à 175 000": so
 * 40 000 is taille 2 and 175 000 taille 3. They are silent on 80 000: by our convention, taille 3.
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024), "Retour sur le financement des CPTS".
 */
export const TAILLE_ACI = {
  date: '2024',
  source: 'URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024)',
  plancher: { 1: 0, 2: 40_000, 3: 80_000, 4: 175_001 },
} as const satisfies { date: string; source: string; plancher: Readonly<Record<Taille, number>> }

/**
 * The taille that a population gives a CPTS.
 *
 * Units: inhabitants, a whole number ≥ 0.
 */
export function tailleAci(habitants: number): Taille {
  return TAILLES.findLast((taille) => habitants >= TAILLE_ACI.plancher[taille]) ?? 1
}

/** A neighbouring taille and how many inhabitants away it is. */
export interface ThresholdDistance {
  readonly taille: Taille
  readonly habitants: number
}

/**
 * How far a population is from the tailles above and below its own.
 *
 * Units: inhabitants to gain (`avantSuivante`) or to lose (`depuisPrecedente`) to change taille, at least 1.
 * Shape: null above taille 4 and below taille 1.
 */
export function distanceToThresholds(habitants: number): {
  taille: Taille
  avantSuivante: ThresholdDistance | null
  depuisPrecedente: ThresholdDistance | null
} {
  const taille = tailleAci(habitants)
  const next = TAILLES.find((t) => t > taille)
  const previous = TAILLES.findLast((t) => t < taille)
  return {
    taille,
    avantSuivante: next ? { taille: next, habitants: TAILLE_ACI.plancher[next] - habitants } : null,
    depuisPrecedente: previous
      ? { taille: previous, habitants: habitants - TAILLE_ACI.plancher[taille] + 1 }
      : null,
  }
}
