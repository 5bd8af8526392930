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
