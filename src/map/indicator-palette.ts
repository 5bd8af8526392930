import type { IndicatorClasses, Palette } from '../domain/indicators/indicator-classes.ts'
import type { Theme } from './palette.ts'

/**
 * How a class of an indicator is drawn. The pattern is a second cue, for greyscale and colour-blind readers: dots where there is no
 * value, strokes below zero, in the colour of the halo over the strong class and in ink over the weak one.
 */
export interface IndicatorPaint {
  readonly fill: string
  readonly pattern: 'dots' | 'strokes' | 'halo-strokes' | null
}

/** ColorBrewer's YlGnBu, YlOrBr and Greys, from one class to eight: pale to deep, safe for colour-blind readers and in greyscale. */
const BLUES: readonly (readonly string[])[] = [
  ['#7fcdbb'],
  ['#edf8b1', '#2c7fb8'],
  ['#edf8b1', '#7fcdbb', '#2c7fb8'],
  ['#ffffcc', '#a1dab4', '#41b6c4', '#225ea8'],
  ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'],
  ['#ffffcc', '#c7e9b4', '#7fcdbb', '#41b6c4', '#2c7fb8', '#253494'],
  ['#ffffcc', '#c7e9b4', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#0c2c84'],
  ['#ffffd9', '#edf8b1', '#c7e9b4', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#0c2c84'],
]
const BROWNS: readonly (readonly string[])[] = [
  ['#fe9929'],
  ['#fff7bc', '#d95f0e'],
  ['#fff7bc', '#fec44f', '#d95f0e'],
  ['#ffffd4', '#fed98e', '#fe9929', '#cc4c02'],
  ['#ffffd4', '#fed98e', '#fe9929', '#d95f0e', '#993404'],
  ['#ffffd4', '#fee391', '#fec44f', '#fe9929', '#d95f0e', '#993404'],
  ['#ffffd4', '#fee391', '#fec44f', '#fe9929', '#ec7014', '#cc4c02', '#8c2d04'],
  ['#ffffe5', '#fff7bc', '#fee391', '#fec44f', '#fe9929', '#ec7014', '#cc4c02', '#8c2d04'],
]
const GREYS: readonly (readonly string[])[] = [
  ['#969696'],
  ['#f0f0f0', '#636363'],
  ['#f0f0f0', '#bdbdbd', '#636363'],
  ['#f7f7f7', '#cccccc', '#969696', '#525252'],
  ['#f7f7f7', '#cccccc', '#969696', '#636363', '#252525'],
  ['#f7f7f7', '#d9d9d9', '#bdbdbd', '#969696', '#636363', '#252525'],
  ['#f7f7f7', '#d9d9d9', '#bdbdbd', '#969696', '#737373', '#525252', '#252525'],
  ['#ffffff', '#f0f0f0', '#d9d9d9', '#bdbdbd', '#969696', '#737373', '#525252', '#252525'],
]
const SEQUENTIAL: { readonly [P in Palette]: readonly (readonly string[])[] } = {
  bleus: BLUES,
  bruns: BROWNS,
  gris: GREYS,
}

/** ColorBrewer's BrBG, from −2 to 2; in the dark its hues grow light away from zero, as the sequential ones do. */
const DIVERGING: { readonly [T in Theme]: readonly string[] } = {
  light: ['#a6611a', '#dfc27d', '#f5f5f5', '#80cdc1', '#018571'],
  dark: ['#d1a962', '#7d5a26', '#454e52', '#2c706a', '#68bdb0'],
}

/** Paul Tol's "light" scheme: eight hues that colour-blind readers tell apart, pale enough for names to be read on them. */
const NOMINAL = [
  '#77aadd',
  '#ee8866',
  '#eedd88',
  '#ffaabb',
  '#99ddff',
  '#44bb99',
  '#bbcc33',
  '#aaaa00',
]

const MISSING: { readonly [T in Theme]: IndicatorPaint } = {
  light: { fill: '#dcdfdd', pattern: 'dots' },
  dark: { fill: '#3a4449', pattern: 'dots' },
}

/** The paint of each class, in the order of the classes. */
export function indicatorPaints(indicator: IndicatorClasses, theme: Theme): IndicatorPaint[] {
  const { classes, look } = indicator
  if (indicator.kind === 'numeric' && indicator.divergent)
    return indicator.classes.map(({ rank }) => ({
      fill: DIVERGING[theme][rank + 2] ?? MISSING[theme].fill,
      pattern: rank < -1 ? 'halo-strokes' : rank < 0 ? 'strokes' : null,
    }))
  const ordered = indicator.kind === 'numeric' || indicator.ordonne
  const ramp = SEQUENTIAL[look.palette][classes.length - 1] ?? []
  // In the dark, what stands out is light.
  const fills = ordered
    ? (theme === 'light') === look.inverse
      ? ramp.toReversed()
      : ramp
    : NOMINAL
  return classes.map((_, at) => ({ fill: fills[at] ?? MISSING[theme].fill, pattern: null }))
}

/** How a unit without a value is drawn. */
export function missingPaint(theme: Theme): IndicatorPaint {
  return MISSING[theme]
}
