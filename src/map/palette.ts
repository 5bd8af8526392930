import type { CategoryValue, ColourMode } from '../domain/filters/colour-mode.ts'

export type Theme = 'light' | 'dark'

/** How one category is drawn, on the map and in the legend. */
export interface CategoryPaint {
  readonly fill: string
  /** Second cue: the outline grows with the order, so that greyscale and colour-blind readers keep it. */
  readonly outlineWidth: number
  readonly dotted: boolean
}

/** Background, lines and text of the map in one theme. */
export interface MapColours {
  /** Sea and lakes. */
  readonly outside: string
  readonly otherLand: string
  readonly otherLines: string
  /** Land of the région, seen where no CPTS is known: the colour of no class, nor of paper. */
  readonly unit: string
  readonly unitLine: string
  readonly departementLine: string
  readonly edge: string
  readonly outline: string
  readonly text: string
  readonly quietText: string
  readonly halo: string
  readonly hatch: string
  readonly dots: string
  readonly accent: string
  readonly accentHalo: string
  readonly hover: string
  /** What is the person's own, never to be taken for what is published. */
  readonly sketch: string
  readonly sketchHalo: string
  /** What it is held against. */
  readonly compared: string
}

export const MAP_COLOURS: { readonly [T in Theme]: MapColours } = {
  light: {
    outside: '#a6b9c7',
    otherLand: '#eeebe5',
    otherLines: '#cfd1cb',
    unit: '#fbf4db',
    unitLine: '#57645f',
    departementLine: '#4f5f59',
    edge: '#26332e',
    outline: '#1d4a40',
    text: '#16211d',
    quietText: '#3a4742',
    halo: '#ffffff',
    hatch: '#1a211e',
    dots: '#8b9590',
    accent: '#c2410c',
    accentHalo: '#ffffff',
    hover: '#26332e',
    sketch: '#5b3cc4',
    sketchHalo: '#ffffff',
    compared: '#8f5200',
  },
  dark: {
    outside: '#04162a',
    otherLand: '#272520',
    otherLines: '#333e43',
    unit: '#333027',
    unitLine: '#8c9a9f',
    departementLine: '#a3b0b3',
    edge: '#d5dedf',
    outline: '#d2ede4',
    text: '#f2f6f5',
    quietText: '#d3dcda',
    halo: '#141b1f',
    hatch: '#f2f6f5',
    dots: '#6f7c80',
    accent: '#ff8a50',
    accentHalo: '#141b1f',
    hover: '#f2f6f5',
    sketch: '#b9a5ff',
    sketchHalo: '#141b1f',
    compared: '#ff9a1f',
  },
}

type Ramp = readonly [string, string, string, string]
const RAMPS: {
  readonly [T in Theme]: { stade: Ramp; taille: Ramp; perinatalite: Ramp; unknown: string }
} = {
  light: {
    stade: ['#cfe6da', '#b1d6c7', '#74b8a5', '#3a8f7c'],
    taille: ['#cfe1f3', '#b0cde8', '#78a6d4', '#4480bd'],
    perinatalite: ['#ebd3e2', '#dfb6d1', '#c486b3', '#9c5488'],
    unknown: '#dcdfdd',
  },
  dark: {
    stade: ['#2a4f45', '#38705f', '#4c9d87', '#7ed6bd'],
    taille: ['#2b4463', '#3a6390', '#5590c9', '#9cc9f2'],
    perinatalite: ['#543a4e', '#7d4d6d', '#b06c98', '#eba6d6'],
    unknown: '#3a4449',
  },
}

/** Fills that only tell neighbours apart: six are enough for any plane map coloured greedily, with rare repeats. */
export const NEIGHBOUR_FILLS: { readonly [T in Theme]: readonly string[] } = {
  light: ['#a9c8e6', '#f3c0a6', '#efe0a0', '#a3d5c0', '#d4c6e8', '#e3b7c5', '#c9d39a', '#c4c5c2'],
  dark: ['#3b6184', '#8a5a44', '#80733a', '#3d7561', '#635585', '#7d4a5c', '#66703a', '#56636b'],
}

/** A CPTS that the filters leave out: there, but not what was asked for. */
export const MASKED_PAINT: { readonly [T in Theme]: CategoryPaint } = {
  light: { fill: '#e9edf2', outlineWidth: 0.5, dotted: false },
  dark: { fill: '#2b353c', outlineWidth: 0.5, dotted: false },
}

/** Rank of each category in its ramp, pale to deep, and so the weight of its outline. */
const RANK: { readonly [value: string]: number } = {
  'pre-projet': 0,
  'lettre-intention': 1,
  'projet-valide': 2,
  'aci-signe': 3,
  '1': 0,
  '2': 1,
  '3': 2,
  '4': 3,
  aucun: 0,
  prevu: 1,
  'en-cours-ou-prevu': 2,
  'en-cours': 3,
}
const WIDTHS = [0.6, 1.1, 1.7, 2.4]

/** Paint of a category; under `voisines` the fill comes from `NEIGHBOUR_FILLS` instead. */
export function categoryPaint(mode: ColourMode, value: CategoryValue, theme: Theme): CategoryPaint {
  const ramps = RAMPS[theme]
  if (mode === 'voisines')
    return { fill: NEIGHBOUR_FILLS[theme][0] ?? ramps.unknown, outlineWidth: 1.2, dotted: false }
  const rank = RANK[value] ?? -1
  const fill = ramps[mode][rank]
  if (fill === undefined) return { fill: ramps.unknown, outlineWidth: 0.8, dotted: true }
  return { fill, outlineWidth: WIDTHS[rank] ?? 1, dotted: false }
}

/** What strokes are drawn with, on the map and in its legend. */
export const STROKES = {
  strokes: { colour: 'hatch', opacity: 0.45 },
  'halo-strokes': { colour: 'halo', opacity: 0.6 },
} as const
