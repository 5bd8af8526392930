import type { CSSProperties } from 'react'
import { CATEGORIES, type CategoryValue } from '../../../domain/filters/colour-mode.ts'
import { categoryPaint, MAP_COLOURS } from '../../../map/palette.ts'

/** What the CPTS of a département can be told apart by: facets that are also colours of the map. */
export const SPLITS = ['stade', 'taille', 'perinatalite'] as const
export type Split = (typeof SPLITS)[number]

/** The fill of a category, as CSS: it turns with the theme, and is the light one on paper. */
export const fillOf = (split: Split, value: CategoryValue): string => `var(--${split}-${value})`
export const inkOf = (split: Split, value: CategoryValue): string => `var(--${split}-${value}-ink)`

/** Second cue: the outline grows with the order, as on the map. Units: CSS pixels. */
export const outlineOf = (split: Split, value: CategoryValue): number =>
  categoryPaint(split, value, 'light').outlineWidth

/** The map's paints as custom properties, for what is inside the element that takes this style. */
export const PAINTS = Object.fromEntries([
  ['--outline', lightDark(MAP_COLOURS.light.outline, MAP_COLOURS.dark.outline)],
  ['--dots', lightDark(MAP_COLOURS.light.dots, MAP_COLOURS.dark.dots)],
  ...SPLITS.flatMap((split) =>
    CATEGORIES[split].flatMap((value) => {
      const [light, dark] = [
        categoryPaint(split, value, 'light').fill,
        categoryPaint(split, value, 'dark').fill,
      ]
      return [
        [`--${split}-${value}`, lightDark(light, dark)],
        [`--${split}-${value}-ink`, lightDark(inkOn(light), inkOn(dark))],
      ]
    }),
  ),
]) as CSSProperties

function lightDark(light: string, dark: string): string {
  return `light-dark(${light}, ${dark})`
}

/** Black or white, whichever is read better on a fill "#rrggbb". Source: WCAG 2.2, relative luminance and contrast. */
export function inkOn(fill: string): '#000' | '#fff' {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(fill.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return (luminance + 0.05) ** 2 > 1.05 * 0.05 ? '#000' : '#fff'
}
