import type { Source } from './cpts.ts'

/**
 * The themes of périnatalité et santé de la femme that the URPS Sages-Femmes follows, by the mission each serves; a record may state
 * others in its own words.
 *
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024).
 */
export const PERINATALITE_THEMES = {
  M2: [
    'parcours de la femme enceinte',
    'dépression post-partum',
    'groupes femmes enceintes et jeunes parents',
    'endométriose',
    'permanence de soins sage-femme',
  ],
  M3: [
    'dépistage des cancers du sein et du col',
    'guide santé sexuelle',
    'formation IVG médicamenteuse',
    'violences intra-familiales',
    'webinaires et livret sur le rôle de la sage-femme',
  ],
} as const

/** Every theme followed, in their order. */
export const FOLLOWED_THEMES: readonly string[] = Object.values(PERINATALITE_THEMES).flat()

/**
 * An official count of the CPTS of a région that act on périnatalité et santé de la femme.
 *
 * Units: CPTS whose actions are under way or about to be ("en cours ou qui vont être mises en œuvre"), the document does not tell
 * which: it compares with `en-cours`, `prevu` and `en-cours-ou-prevu` together.
 */
export interface OfficialPerinatalite {
  readonly annee: number
  readonly cpts: number
  readonly source: Source
}

const DOSSIER = 'URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024)'

/**
 * The official counts by région, oldest first; a région that is absent has none.
 *
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024), "Chiffres en Île-de-France": 84 CPTS in 2023, 58 in 2022.
 */
export const OFFICIAL_PERINATALITE: Readonly<Record<string, readonly OfficialPerinatalite[]>> = {
  '11': [
    { annee: 2022, cpts: 58, source: DOSSIER },
    { annee: 2023, cpts: 84, source: DOSSIER },
  ],
}

/** The official counts of a région, by its code INSEE; none where no document gives any. */
export function officialPerinatalite(region: string): readonly OfficialPerinatalite[] {
  return OFFICIAL_PERINATALITE[region] ?? []
}
