import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl'
import { MAP_COLOURS, type Theme } from './palette.ts'

/** Pixels of a degree of latitude in the middle of France at zoom 0. */
const PER_DEGREE = 2.02
/** Half the width of a spaced capital, and the letters of the longest line that a name is set in. Units: pixels; letters. */
const HALF_LETTER = 4
const LINE = 11
/** How far from all edges the middle is where a name may stand beside it, and well aside of it. Units: pixels. */
const BESIDE = 26
const FAR = 56

const roomAt = (zoom: number): ExpressionSpecification => [
  '*',
  ['get', 'room'],
  PER_DEGREE * 2 ** zoom,
]

/** What is written at a zoom: the name where it has room in its département, else the number that everyone knows it by. */
const wordsAt = (zoom: number): ExpressionSpecification => [
  'case',
  ['>=', roomAt(zoom), ['*', HALF_LETTER, ['min', LINE, ['length', ['get', 'nom']]]]],
  ['upcase', ['get', 'nom']],
  ['get', 'code'],
]

/** Where a name may stand, the best place first. Units: letters from the middle of the département. */
const NEAR: VariableAnchorOffsetCollectionSpecification = [
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
]
const ASIDE: VariableAnchorOffsetCollectionSpecification = [
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
]
const placesAt = (zoom: number): ExpressionSpecification => [
  'case',
  ['>=', roomAt(zoom), FAR],
  ['literal', ASIDE],
  ['>=', roomAt(zoom), BESIDE],
  ['literal', NEAR],
  ['literal', ['center', [0, 0]]],
]

/** What is set at a zoom is set for the whole of it, as its tiles are. */
const byZoom = (first: unknown, at: (zoom: number) => ExpressionSpecification) =>
  ['step', ['zoom'], first, ...[6, 7, 8, 9].flatMap((zoom) => [zoom, at(zoom)])] as never

/** On the whole country numbers alone, lest short names pass for more than long ones. */
export const DEPARTEMENT_WORDS: ExpressionSpecification = byZoom(['get', 'code'], wordsAt)
export const DEPARTEMENT_PLACES: DataDrivenPropertyValueSpecification<VariableAnchorOffsetCollectionSpecification> =
  byZoom(placesAt(5), placesAt)

/** All départements in spaced capitals, a little aside where a CPTS has its name. */
export function departementNames(theme: Theme): LayerSpecification {
  return {
    id: 'departement-names',
    type: 'symbol',
    source: 'departement-names',
    maxzoom: 10,
    layout: {
      'text-field': DEPARTEMENT_WORDS,
      'text-font': ['Atlas Medium'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 9.5, 9, 12],
      'text-letter-spacing': 0.12,
      'text-max-width': 8,
      'text-line-height': 1.1,
      'text-padding': 1,
      'text-variable-anchor-offset': DEPARTEMENT_PLACES,
    },
    paint: {
      'text-color': MAP_COLOURS[theme].quietText,
      'text-halo-color': MAP_COLOURS[theme].halo,
      'text-halo-width': 1.4,
    },
  }
}
