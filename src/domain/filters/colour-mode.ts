import { PERINATALITE_STATES, type PerinataliteState } from '../cpts/cpts.ts'
import type { CptsFacts } from '../atlas/atlas.ts'
import { TAILLES } from '../cpts/size-class.ts'
import { STAGES, type Stage } from '../cpts/stage.ts'

/** What the map can be coloured and filtered by; `voisines` only makes neighbours differ. */
export const COLOUR_MODES = ['stade', 'taille', 'perinatalite', 'voisines'] as const
export type ColourMode = (typeof COLOUR_MODES)[number]

/** A legend entry. `non-renseigne` is not a value: it is the absence of one. */
export type Category =
  | { readonly mode: 'stade'; readonly value: Stage | 'non-renseigne' }
  | { readonly mode: 'taille'; readonly value: '1' | '2' | '3' | '4' | 'non-renseigne' }
  | { readonly mode: 'perinatalite'; readonly value: PerinataliteState | 'non-renseigne' }
  | { readonly mode: 'voisines'; readonly value: 'toutes' }
export type CategoryValue = Category['value']

/** The legend entries of a mode, in their order, what is unknown last. */
export const CATEGORIES: { readonly [Mode in ColourMode]: readonly CategoryValue[] } = {
  stade: [...STAGES, 'non-renseigne'],
  taille: [...TAILLES.map((taille) => `${taille}` as const), 'non-renseigne'],
  perinatalite: [...PERINATALITE_STATES, 'non-renseigne'],
  voisines: ['toutes'],
}

/** Where a CPTS stands under a mode. */
export function categoryOf(mode: ColourMode, { cpts, taille }: CptsFacts): CategoryValue {
  switch (mode) {
    case 'stade':
      return cpts.stade?.valeur ?? 'non-renseigne'
    case 'taille':
      return taille === null ? 'non-renseigne' : `${taille}`
    case 'perinatalite':
      return cpts.perinatalite?.valeur.etat ?? 'non-renseigne'
    case 'voisines':
      return 'toutes'
  }
}

/**
 * The mode a région opens with: stages if at least a quarter of its drawn CPTS state one, else size classes under the
 * same condition, else plain neighbours. A map that is nearly all grey tells nothing.
 */
export function defaultColourMode(drawn: readonly CptsFacts[]): ColourMode {
  const tells = (mode: ColourMode): boolean =>
    drawn.filter((facts) => categoryOf(mode, facts) !== 'non-renseigne').length * 4 >= drawn.length
  return tells('stade') ? 'stade' : tells('taille') ? 'taille' : 'voisines'
}
