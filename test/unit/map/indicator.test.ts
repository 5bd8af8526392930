import { ckmeans } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { indicatorClasses, PALETTES } from '../../../src/domain/indicators/indicator-classes.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { indicatorPaints, missingPaint } from '../../../src/map/indicator-palette.ts'
import { indicatorView } from '../../../src/map/indicator-view.ts'
import { MAP_COLOURS } from '../../../src/map/palette.ts'
import { difference, luminance, VISIONS } from '../../support/colour-vision.ts'
import { categorical, numeric } from '../../support/indicators.ts'
import { builtRegion } from '../../support/region.ts'
import { code, unit } from '../domain/samples.ts'

const THEMES = ['light', 'dark'] as const
const codeAt = (at: number) => `060${String(at).padStart(2, '0')}`
const units = indexUnits(Array.from({ length: 9 }, (_, at) => unit(codeAt(at), 1)))
const byRank = <V>(values: readonly V[]) =>
  Object.fromEntries(values.map((value, at) => [codeAt(at), value]))

const figures = (...values: number[]) => indicatorClasses(numeric(byRank(values)), units, ckmeans)
const categories = (...values: string[]) =>
  indicatorClasses(categorical(byRank(values)), units, ckmeans)
const pairs = (fills: readonly string[]) =>
  fills.flatMap((a, at) => fills.slice(at + 1).map((b) => [a, b] as const))

describe.each(THEMES)('the colours of an indicator, %s', (theme) => {
  const fillsOf = (indicator: ReturnType<typeof figures>) =>
    indicatorPaints(indicator, theme).map(({ fill }) => fill)

  it('go one way in lightness where the classes have an order, however many', () => {
    const up = (values: readonly number[]) => values.toSorted((a, b) => a - b)
    for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const numbers = Array.from({ length: n }, (_, at) => at + 1)
      const ordered = categories(...numbers.map((at) => `${at}_rang`))
      for (const indicator of n > 5 ? [ordered] : [ordered, figures(...numbers)]) {
        const steps = fillsOf(indicator).map(luminance)
        expect(new Set(steps).size).toBe(n)
        expect(theme === 'light' ? steps.toReversed() : steps).toEqual(up(steps))
      }
    }
  })

  it('do so in every palette, and the other way where one asks for it', () => {
    const column = numeric(byRank([1, 2, 3, 4, 5, 6, 7]))
    for (const palette of PALETTES)
      for (const inverse of [false, true]) {
        const look = { methode: null, nombre: 7, palette, inverse }
        const steps = fillsOf(indicatorClasses(column, units, ckmeans, look)).map(luminance)
        const rising = (theme === 'dark') !== inverse
        expect(new Set(steps).size).toBe(7)
        expect(steps).toEqual(steps.toSorted((a, b) => (rising ? a - b : b - a)))
      }
  })

  it.each(Object.entries(VISIONS))('tell figures apart to %s eyes', (_, vision) => {
    for (const indicator of [figures(1, 2, 3, 4, 5), figures(-2, -1, 0, 1, 2)]) {
      const fills = fillsOf(indicator)
      expect(fills).toHaveLength(5)
      const least = Math.min(...pairs(fills).map(([a, b]) => difference(a, b, vision)))
      expect(least).toBeGreaterThan(0.08)
    }
  })

  it.each(Object.entries(VISIONS))('tell eight categories apart to %s eyes', (_, vision) => {
    const fills = fillsOf(categories('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))
    const least = Math.min(...pairs(fills).map(([a, b]) => difference(a, b, vision)))
    expect(least).toBeGreaterThan(0.03)
  })

  it('say the sign of a figure by strokes too, as both ends print alike in grey', () => {
    const patterns = indicatorPaints(figures(-2, -1, 0, 1, 2), theme).map((each) => each.pattern)
    expect(patterns).toEqual(['halo-strokes', 'strokes', null, null, null])
    expect(indicatorPaints(figures(1, 2, 3), theme).every(({ pattern }) => !pattern)).toBe(true)
  })

  it('has strokes that stand out from what they are drawn on', () => {
    const [strong, weak] = indicatorPaints(figures(-2, -1, 1), theme).map((each) => each.fill)
    const { hatch, halo } = MAP_COLOURS[theme]
    expect(Math.abs(luminance(halo) - luminance(strong!))).toBeGreaterThan(0.3)
    expect(Math.abs(luminance(hatch) - luminance(weak!))).toBeGreaterThan(0.3)
  })

  it('keep the palest for the side of zero that has one class', () => {
    const both = fillsOf(figures(-2, -1, 1, 2))
    expect(fillsOf(figures(-1, 1, 2))).toEqual(both.slice(1))
  })

  it('leave dots to what has no value', () => {
    const { fill, pattern } = missingPaint(theme)
    expect(pattern).toBe('dots')
    expect(fillsOf(figures(1, 2, 3, 4, 5))).not.toContain(fill)
  })
})

describe('a région under an indicator', () => {
  const file = builtRegion('93')
  const shapes = regionShapes(file.topology)
  const [known, below] = [code('06088'), code('83137')]
  const column = numeric({ [known]: 12, [below]: -3 })
  const indicator = indicatorClasses(column, file.units, ckmeans)
  const view = indicatorView(indicator, shapes, 'light')

  it('has a colour for every unit, that of its class or of what is missing', () => {
    expect(view.fills.size).toBe(shapes.units.features.length)
    const [negative, positive] = indicatorPaints(indicator, 'light')
    expect(view.fills.get(known)).toBe(positive?.fill)
    expect(view.fills.get(below)).toBe(negative?.fill)
    expect(view.fills.get(code('13201'))).toBe(missingPaint('light').fill)
  })

  it('has dots over each unit without a value, strokes over each below zero, nothing elsewhere', () => {
    const { features } = view.marks
    expect(features).toHaveLength(shapes.units.features.length - 1)
    const stroked = features.filter(({ properties }) => properties.pattern === 'strokes')
    const shape = shapes.units.features.find(({ properties }) => properties.code === below)
    expect(stroked.map(({ geometry }) => geometry)).toEqual([shape?.geometry])
  })
})
