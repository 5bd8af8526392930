import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { byZoom, roomAt, type Places, type PlacesByZoom } from './name-places.ts'
import { MAP_COLOURS, type Theme } from './palette.ts'

/** Half the width of a spaced capital, and the letters of the longest line that a name is set in. Units: pixels; letters. */
const HALF_LETTER = 4
const LINE = 11
/** How far from all edges the middle is where a number may make way for a town, a name stand beside it, and well aside of it. Units: pixels. */
const CLOSE = 10
const APART = 17
const BESIDE = 26
const FAR = 56

/** Whether a name has room in its département at a zoom. */
const isRoomy = (zoom: number): ExpressionSpecification => [
  '>=',
  roomAt(zoom),
  ['*', HALF_LETTER, ['min', LINE, ['length', ['get', 'nom']]]],
]

/** What is written at a zoom: the name where it has room in its département, else the number that everyone knows it by. */
const wordsAt = (zoom: number): ExpressionSpecification => [
  'case',
  isRoomy(zoom),
  ['upcase', ['get', 'nom']],
  ['get', 'code'],
]

/** Where a name may stand, the best place first. Units: letters from the middle of the département. */
const TIGHT: Places = [
  'center',
  [0, 0],
  'center',
  [0, 1.35],
  'center',
  [0, -1.35],
  'center',
  [-1.35, 0],
  'center',
  [1.35, 0],
  'center',
  [-1, 1],
  'center',
  [1, -1],
  'center',
  [-1, -1],
  'center',
  [1, 1],
]
const LOOSE: Places = [
  ...TIGHT,
  'center',
  [0, 1.9],
  'center',
  [0, -1.9],
  'center',
  [1.9, 0],
  'center',
  [-1.9, 0],
  'center',
  [1.4, 1.4],
  'center',
  [-1.4, 1.4],
  'center',
  [1.4, -1.4],
  'center',
  [-1.4, -1.4],
]
const NEAR: Places = [
  'center',
  [0, 0],
  'top',
  [0, 0.6],
  'bottom',
  [0, -0.6],
  'left',
  [0.8, 0],
  'right',
  [-0.8, 0],
  'top-left',
  [0.4, 0.3],
  'top-right',
  [-0.4, 0.3],
  'bottom-left',
  [0.4, -0.3],
  'bottom-right',
  [-0.4, -0.3],
  'center',
  [0, 1.6],
  'center',
  [0, -1.6],
  'center',
  [1.8, 0],
  'center',
  [-1.8, 0],
]
const ASIDE: Places = [
  ...NEAR,
  'top',
  [0, 2.2],
  'bottom',
  [0, -2.2],
  'center',
  [3.2, 1.8],
  'center',
  [-3.2, 1.8],
  'center',
  [3.2, -1.8],
  'center',
  [-3.2, -1.8],
  'center',
  [0, 3.6],
  'center',
  [0, -3.6],
  'center',
  [4.4, 0],
  'center',
  [-4.4, 0],
]
const placesAt = (zoom: number): ExpressionSpecification => [
  'case',
  ['>=', roomAt(zoom), FAR],
  ['literal', ASIDE],
  ['>=', roomAt(zoom), BESIDE],
  ['literal', NEAR],
  ['>=', roomAt(zoom), APART],
  ['literal', LOOSE],
  ['>=', roomAt(zoom), CLOSE],
  ['literal', TIGHT],
  ['literal', ['center', [0, 0]]],
]

/** On the whole country numbers alone, lest short names pass for more than long ones. */
const ZOOMS = [6, 7, 8, 9, 10]
export const DEPARTEMENT_WORDS: ExpressionSpecification = byZoom(ZOOMS, ['get', 'code'], wordsAt)
export const DEPARTEMENT_PLACES: PlacesByZoom = byZoom(ZOOMS, placesAt(5), placesAt)

const IS_NAME: ExpressionSpecification = byZoom(ZOOMS, false, isRoomy)

/**
 * All départements: those that have but their number, which may stand nowhere else, and those that have their name.
 *
 * `capitals`: names of préfectures, one of which stands for its département where it has the same.
 */
export function departementNames(
  theme: Theme,
  capitals: readonly string[],
): { readonly numbers: LayerSpecification; readonly names: LayerSpecification } {
  const isOther: ExpressionSpecification = ['!', ['in', ['get', 'nom'], ['literal', capitals]]]
  return {
    numbers: layer('departement-numbers', theme, ['all', isOther, ['!', IS_NAME]]),
    names: layer('departement-names', theme, ['all', isOther, IS_NAME]),
  }
}

/** In spaced capitals. */
function layer(id: string, theme: Theme, filter: FilterSpecification): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'departement-names',
    maxzoom: 11,
    filter,
    layout: {
      'text-field': DEPARTEMENT_WORDS,
      'text-font': ['Atlas Medium'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 8.5, 5, 9.5, 6, 9.5, 9, 12],
      'text-letter-spacing': 0.12,
      'text-max-width': 8,
      'text-line-height': 1.1,
      'text-padding': 0,
      'text-variable-anchor-offset': DEPARTEMENT_PLACES,
    },
    paint: {
      'text-color': MAP_COLOURS[theme].quietText,
      'text-halo-color': MAP_COLOURS[theme].halo,
      'text-halo-width': 1.4,
    },
  }
}
