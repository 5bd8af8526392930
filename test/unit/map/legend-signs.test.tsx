// @vitest-environment jsdom
import { createExpression } from '@maplibre/maplibre-gl-style-spec'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { STAGES } from '../../../src/domain/cpts/stage.ts'
import { CATEGORIES, COLOUR_MODES } from '../../../src/domain/filters/colour-mode.ts'
import { OwnSigns, type OwnSign } from '../../../src/features/map/OwnSigns.tsx'
import { IndicatorSwatch } from '../../../src/features/indicators/IndicatorSwatch.tsx'
import {
  CategorySwatch,
  InPartSwatch,
  MaskedSwatch,
  OverlapSwatch,
  UncoveredSwatch,
} from '../../../src/features/map/Swatch.tsx'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { frCompared } from '../../../src/fr/sketch/compared.ts'
import { type Dimming, HATCH, NOT_DIMMED, strengthOf } from '../../../src/map/dimming.ts'
import { atlasLayers } from '../../../src/map/layers.ts'
import { categoryPaint, MAP_COLOURS, MASKED_PAINT, type Theme } from '../../../src/map/palette.ts'
import { patternsOf } from '../../../src/map/patterns.ts'
import type { Session } from '../../../src/session/session.ts'
import { createTools } from '../../../src/state/tools.ts'
import { createRoot } from '../../support/roots.ts'

type Colour = readonly [number, number, number]

const rgb = (hex: string): Colour => {
  const at = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16)
  return [at(1), at(3), at(5)]
}
const over = (under: Colour, top: Colour, alpha: number): Colour => {
  const mix = (at: 0 | 1 | 2): number => under[at] * (1 - alpha) + top[at] * alpha
  return [mix(0), mix(1), mix(2)]
}
const rounded = (colour: Colour): string => colour.map((part) => Math.round(part)).join(' ')

/** What lies at a spot of the map: the sources that have a feature there, with what it bears. */
interface Spot {
  readonly fill?: string
  readonly indicator?: string
  readonly isSketched?: boolean
  readonly isCompared?: boolean
}

/** The colour that the layers of the map lay on one another at a spot; patterns and lines aside. */
function drawn(theme: Theme, dimming: Dimming, spot: Spot): string {
  const there = new Set([
    'land',
    'units',
    ...(spot.fill ? ['territories'] : []),
    ...(spot.isCompared ? ['compared'] : []),
  ])
  const state = { sketched: spot.isSketched ?? false, indicator: spot.indicator }
  const valueOf = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value
    const made = createExpression(value, 'paint')
    if (made.result !== 'success') throw new Error('a paint is not an expression')
    const feature = { type: 3 as const, properties: { fill: spot.fill, dotted: false } }
    return made.value.evaluate({ zoom: 9 }, feature, state)
  }
  let colour = rgb(MAP_COLOURS[theme].otherLand)
  for (const layer of atlasLayers(MAP_COLOURS[theme], dimming)) {
    if (layer.type !== 'fill' || layer.layout?.visibility === 'none') continue
    if (!there.has(layer.source) || layer.paint?.['fill-pattern']) continue
    const opacity = valueOf(layer.paint?.['fill-opacity'] ?? 1) as number
    const paint = valueOf(layer.paint?.['fill-color'] ?? '#000000')
    if (opacity > 0) colour = over(colour, paintOf(paint), opacity)
  }
  return rounded(colour)
}

/** A colour as it is written, or as an expression gives it. */
function paintOf(paint: unknown): Colour {
  if (typeof paint === 'string') return rgb(paint)
  const { r, g, b } = paint as { r: number; g: number; b: number }
  return [r * 255, g * 255, b * 255]
}

/** The colour of the middle of a sign; patterns and outlines aside. */
function shownIn(sign: Element): string {
  return rounded(
    [...sign.querySelectorAll(':scope > rect')].reduce<Colour>((under, rect) => {
      const fill = rect.getAttribute('fill') ?? 'none'
      if (!fill.startsWith('#')) return under
      return over(under, rgb(fill), Number(rect.getAttribute('fill-opacity') ?? 1))
    }, rgb('#ffffff')),
  )
}

function render(theme: Theme, signs: ReactNode, comparing = false): HTMLElement {
  const listening = { addEventListener: () => {}, removeEventListener: () => {} }
  vi.stubGlobal('matchMedia', () => ({ matches: theme === 'dark', ...listening }))
  const tools = createTools()
  if (comparing) tools.setState({ compared: {} as never })
  const root = document.createElement('div')
  flushSync(() =>
    createRoot(root).render(
      <SessionContext value={{ tools } as unknown as Session}>{signs}</SessionContext>,
    ),
  )
  return root
}

const signIn = (root: HTMLElement, words = ''): Element => {
  const line = [...root.querySelectorAll('li')].find(({ textContent }) =>
    textContent.includes(words),
  )
  const sign = (line ?? root).querySelector('svg')
  if (!sign) throw new Error(`no sign for ${words}`)
  return sign
}

afterEach(() => vi.unstubAllGlobals())

const GROUNDS = (['light', 'dark'] as const).flatMap((theme) =>
  [false, true].flatMap((onPlan) =>
    [false, true].map((sketching) => ({ theme, onPlan, sketching })),
  ),
)

describe.each(GROUNDS)(
  'the legend in the $theme, Plan IGN $onPlan, sketch $sketching',
  (ground) => {
    const { theme, onPlan, sketching } = ground
    const dimming = { ...NOT_DIMMED, onPlan, sketching }
    const strength = strengthOf(dimming)

    it('has each class, what is masked and what is uncovered in the colour of the map', () => {
      for (const mode of COLOUR_MODES.filter((each) => each !== 'voisines'))
        for (const value of CATEGORIES[mode]) {
          const { fill } = categoryPaint(mode, value, theme)
          const sign = render(theme, <CategorySwatch {...{ mode, value, strength }} />)
          expect([value, shownIn(signIn(sign))]).toEqual([value, drawn(theme, dimming, { fill })])
        }
      const masked = signIn(render(theme, <MaskedSwatch strength={strength} />))
      expect(shownIn(masked)).toBe(drawn(theme, dimming, MASKED_PAINT[theme]))
      const uncovered = signIn(render(theme, <UncoveredSwatch strength={strength} />))
      expect(shownIn(uncovered)).toBe(drawn(theme, dimming, {}))
    })

    it('has an indicator as strong as the map has it', () => {
      const fill = theme === 'light' ? '#2171b5' : '#c6dbef'
      const sign = render(
        theme,
        <IndicatorSwatch paint={{ fill, pattern: null }} theme={theme} strength={strength} />,
      )
      const of = { ...dimming, indicator: true }
      expect(shownIn(signIn(sign))).toBe(drawn(theme, of, { indicator: fill }))
    })

    it('has what is shared hatched as densely and as strongly as the map', () => {
      const root = render(theme, <OverlapSwatch strength={strength} />)
      const sign = signIn(root)
      expect(shownIn(sign)).toBe(drawn(theme, dimming, {}))
      const strokes = sign.querySelector('path')
      expect(strokes?.getAttribute('stroke-opacity')).toBe(String(HATCH))
      const [, first = 0, second = 0] = [
        ...(strokes?.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)/g),
      ].map(([, x, y]) => Number(x) + Number(y))
      const share = (Number(strokes?.getAttribute('stroke-width')) * Math.SQRT2) / (second - first)
      const { data } = patternsOf(MAP_COLOURS[theme]).hatch
      const inked = data.reduce((sum, part, at) => (at % 4 === 3 ? sum + part : sum), 0)
      expect(Math.abs(share - inked / 255 / (data.length / 4))).toBeLessThan(0.05)
    })

    it('has a commune that a CPTS has a part of in its colour, under as much bare land as the map', () => {
      const { fill } = categoryPaint('stade', 'aci-signe', theme)
      const sign = signIn(render(theme, <InPartSwatch fill={fill} strength={strength} />))
      expect(shownIn(sign)).toBe(drawn(theme, dimming, { fill }))
      const bands = sign.querySelector('path')
      const layer = atlasLayers(MAP_COLOURS[theme], dimming).find(({ id }) => id === 'unit-marks')
      if (layer?.type !== 'fill') throw new Error('no layer of marks')
      const opacity = createExpression(layer.paint?.['fill-opacity'], 'paint')
      if (opacity.result !== 'success') throw new Error('its opacity is not an expression')
      const of = (pattern: string): unknown =>
        opacity.value.evaluate({ zoom: 9 }, { type: 3, properties: { pattern } })
      expect(bands?.getAttribute('stroke-opacity')).toBe(String(of('bands')))
      expect(of('hatch')).toBe(HATCH)
      expect(bands?.getAttribute('stroke')).toBe(MAP_COLOURS[theme].unit)
      const { data, width } = patternsOf(MAP_COLOURS[theme]).bands
      const bare = data.reduce((sum, part, at) => (at % 4 === 3 ? sum + part : sum), 0) / 255
      expect(bare / (data.length / 4)).toBeCloseTo(
        // The pattern is twice as fine as the screen.
        Number(bands?.getAttribute('stroke-width')) / (width / 2),
        1,
      )
    })
  },
)

describe('what tells the stages apart without colour', () => {
  it('is an outline that grows from each to the next, on the map as in the legend', () => {
    const layers = atlasLayers(MAP_COLOURS.light, NOT_DIMMED)
    const outlines = layers.find(({ id }) => id === 'territory-outlines')
    const made = createExpression(
      outlines?.type === 'line' && outlines.paint?.['line-width'],
      'paint',
    )
    if (made.result !== 'success') throw new Error('a width is not an expression')
    const mapped = STAGES.map((stage) => {
      const properties = { outlineWidth: categoryPaint('stade', stage, 'light').outlineWidth }
      return made.value.evaluate({ zoom: 9 }, { type: 3, properties }) as number
    })
    const signed = STAGES.map((value) => {
      const swatch = <CategorySwatch mode="stade" value={value} strength={strengthOf(NOT_DIMMED)} />
      const lines = [...signIn(render('light', swatch)).querySelectorAll('[stroke-width]')]
      return Math.max(...lines.map((line) => Number(line.getAttribute('stroke-width'))))
    })
    for (const widths of [mapped, signed]) {
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
      expect(new Set(widths).size).toBe(STAGES.length)
    }
  })
})

describe.each(GROUNDS.filter(({ sketching }) => sketching))(
  'the legend of a sketch in the $theme, Plan IGN $onPlan',
  ({ theme, onPlan, sketching }) => {
    const dimming = { ...NOT_DIMMED, onPlan, sketching }
    const strength = strengthOf(dimming)

    it('has a sketch, and each part of a comparison, over land as the map has it', () => {
      const own = (kind: OwnSign) => <OwnSigns own={kind} outlined={false} strength={strength} />
      const alone = signIn(render(theme, own('sketch')))
      expect(shownIn(alone)).toBe(drawn(theme, dimming, { isSketched: true }))
      const both = render(theme, own('sketch'), true)
      for (const [words, spot] of [
        [frCompared.a, { isSketched: true }],
        [frCompared.b, { isCompared: true }],
        [frCompared.both, { isSketched: true, isCompared: true }],
      ] as const)
        expect([words, shownIn(signIn(both, words))]).toEqual([words, drawn(theme, dimming, spot)])
    })
  },
)
