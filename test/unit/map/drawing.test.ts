import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { CATEGORIES, COLOUR_MODES } from '../../../src/domain/filters/colour-mode.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { NOT_DIMMED, strengthOf, TINT } from '../../../src/map/dimming.ts'
import { atlasLayers } from '../../../src/map/layers.ts'
import { SOURCES } from '../../../src/map/sources.ts'
import { categoryPaint, MAP_COLOURS, MASKED_PAINT } from '../../../src/map/palette.ts'
import { patternsOf } from '../../../src/map/patterns.ts'
import {
  markedUnits,
  territoryFeatures,
  territoryNames,
} from '../../../src/map/territory-features.ts'
import { difference, luminance, VISIONS } from '../../support/colour-vision.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe('the style', () => {
  it.each(['light', 'dark'] as const)('is valid for MapLibre, %s', (theme) => {
    const sources = Object.fromEntries(
      SOURCES.map((name) => [
        name,
        { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
      ]),
    )
    for (const change of [
      {},
      { onPlan: true },
      { sketching: true },
      { indicator: true },
      { waiting: true },
      { indicator: true, onPlan: true, sketching: true },
    ]) {
      const dimming = { ...NOT_DIMMED, ...change }
      const style = { version: 8, sources, layers: atlasLayers(MAP_COLOURS[theme], dimming) }
      // Text comes from web fonts, so that a style without glyphs is meant.
      const errors = validateStyleMin(style as never).filter(
        ({ message }) => !message.includes('glyphs'),
      )
      expect(errors.map(({ message }) => message)).toEqual([])
    }
  })
})

describe('land', () => {
  it.each(['light', 'dark'] as const)(
    'has the colour of land without CPTS only once the territories are known, %s',
    (theme) => {
      const colourOf = (waiting: boolean): unknown =>
        atlasLayers(MAP_COLOURS[theme], { ...NOT_DIMMED, waiting }).find(({ id }) => id === 'land')
          ?.paint
      expect(colourOf(false)).toHaveProperty('fill-color', MAP_COLOURS[theme].unit)
      expect(colourOf(true)).not.toHaveProperty('fill-color', MAP_COLOURS[theme].unit)
    },
  )
})

describe('the palette', () => {
  const ordered = COLOUR_MODES.filter((mode) => mode !== 'voisines')

  it.each(['light', 'dark'] as const)(
    'orders every ramp by luminance and by outline, %s',
    (theme) => {
      for (const mode of ordered) {
        const known = CATEGORIES[mode].filter((value) => value !== 'non-renseigne')
        const paints = known
          .map((value) => categoryPaint(mode, value, theme))
          .toSorted((a, b) => a.outlineWidth - b.outlineWidth)
        const steps = paints.map(({ fill }) => luminance(fill))
        expect(steps, mode).toEqual(steps.toSorted((a, b) => (theme === 'light' ? b - a : a - b)))
        expect(new Set(paints.map(({ outlineWidth }) => outlineWidth)).size).toBe(4)
      }
    },
  )

  it.each(['light', 'dark'] as const)('keeps names legible on their halo, %s', (theme) => {
    const { text, quietText, halo } = MAP_COLOURS[theme]
    expect(contrast(text, halo)).toBeGreaterThan(7)
    expect(contrast(quietText, halo)).toBeGreaterThan(4.5)
  })

  /** What the style sheet lays panels and legend on. */
  const PAPER = { light: '#ffffff', dark: '#171d21' }
  const over = (top: string, opacity: number, under: string): string =>
    `#${[1, 3, 5]
      .map((at) => [top, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)))
      .map(([a = 0, b = 0]) => Math.round(a * opacity + b * (1 - opacity)))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')}`
  const modes = {
    alone: { onPlan: false, sketching: false },
    'under a sketch': { onPlan: false, sketching: true },
    'over the Plan IGN': { onPlan: true, sketching: false },
  }

  it.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      Object.entries(modes).map(([name, mode]) => [theme, name, mode] as const),
    ),
  )(
    'tells land without CPTS, paper, other land and every class apart for all readers, %s, %s',
    (theme, _name, mode) => {
      const { otherLand, unit } = MAP_COLOURS[theme]
      const { land, fill } = strengthOf(mode)
      const ground = over(unit, land, otherLand)
      const drawn = (hex: string): string => over(hex, fill, ground)
      for (const each of ordered) {
        const ramp = CATEGORIES[each]
          .filter((value) => value !== 'non-renseigne')
          .map((value) => drawn(categoryPaint(each, value, theme).fill))
        const all = { paper: PAPER[theme], ground, masked: drawn(MASKED_PAINT[theme].fill) }
        const colours = [...Object.values(all), ...ramp]
        const alike = Object.entries(VISIONS).flatMap(([reader, vision]) =>
          colours.flatMap((one, at) =>
            colours
              .slice(at + 1)
              .filter((other) => difference(one, other, vision) < 0.015)
              .map((other) => [each, reader, one, other]),
          ),
        )
        expect(alike).toEqual([])
      }
    },
  )

  it('draws the border of every CPTS well wider than that of a commune from where communes fill the view', () => {
    const layers = atlasLayers(MAP_COLOURS.light, NOT_DIMMED)
    const widthAt = (id: string, zoom: number, outlineWidth: number): number => {
      const layer = layers.find((each) => each.id === id)
      if (layer?.type !== 'line') throw new Error(`no lines are ${id}`)
      const width = createExpression(layer.paint?.['line-width'], 'paint')
      if (width.result !== 'success') throw new Error(`the width of ${id} is no expression`)
      return width.value.evaluate({ zoom }, { type: 2, properties: { outlineWidth } }) as number
    }
    const finest = Math.min(
      ...COLOUR_MODES.flatMap((mode) =>
        CATEGORIES[mode].map((value) => categoryPaint(mode, value, 'light').outlineWidth),
      ),
    )
    for (const zoom of [10, 11, 13])
      expect(widthAt('territory-outlines', zoom, finest)).toBeGreaterThan(
        1.8 * widthAt('unit-lines', zoom, 0),
      )
  })

  it.each(['light', 'dark'] as const)(
    'tells what is in one of two territories, in the other and in both apart, %s',
    (theme) => {
      const { unit, sketch, compared } = MAP_COLOURS[theme]
      for (const under of [unit, ...ordered.map((mode) => categoryPaint(mode, '3', theme).fill)]) {
        const one = over(sketch, TINT, under)
        const other = over(compared, TINT, under)
        const both = over(sketch, TINT, other)
        for (const vision of Object.values(VISIONS)) {
          expect(difference(one, other, vision)).toBeGreaterThan(0.035)
          expect(difference(one, both, vision)).toBeGreaterThan(0.035)
          expect(difference(other, both, vision)).toBeGreaterThan(0.035)
        }
      }
    },
  )

  it('marks what is unknown with dots and nothing else', () => {
    for (const mode of ordered) {
      const dotted = CATEGORIES[mode].filter((value) => categoryPaint(mode, value, 'light').dotted)
      expect(dotted).toEqual(['non-renseigne'])
    }
  })
})

describe('the patterns', () => {
  const ink = '#102030'
  it.each(
    Object.entries(
      patternsOf({ ...MAP_COLOURS.light, dots: ink, hatch: ink, halo: ink, unit: ink }),
    ),
  )('tile without seams and carry their colour: %s', (_name, { width, height, data }) => {
    expect(data).toHaveLength(width * height * 4)
    expect(Array.from(data.slice(0, 3))).toEqual([16, 32, 48])
    const inked =
      data.filter((_, i) => i % 4 === 3 && (data[i] ?? 0) > 128).length / (width * height)
    expect(inked).toBeGreaterThan(0.05)
    expect(inked).toBeLessThanOrEqual(0.5)
  })
})

describe('what is drawn of a région', () => {
  const file = builtRegion('93')
  const atlas = buildAtlas(publishedCpts('93'), file.units)
  const layer = topologyLayer(file.topology)
  const outlines = new Map(
    [...atlas.facts].flatMap(([id, { territory }]) => {
      const result = outlineOf(
        layer,
        [...territory].filter((code) => layer.codes.has(code)),
      )
      return result.ok ? [[id, result.outline] as const] : []
    }),
  )
  const shapes = regionShapes(file.topology)
  const view = (shown: Iterable<string>) =>
    ({
      atlas,
      outlines,
      mode: 'stade',
      theme: 'light',
      shown: new Set(shown),
      neighbourColours: new Map(),
    }) as const

  it('is every CPTS shown, once, and the partial one marked', () => {
    const { features } = territoryFeatures(view(atlas.facts.keys()))
    expect(features).toHaveLength(70)
    expect(features.filter(({ properties }) => properties.partial)).toHaveLength(1)
    expect(territoryNames(view(atlas.facts.keys())).features).toHaveLength(70)
  })

  it('keeps the CPTS that the filters leave out, pale and nameless, so that their land does not look uncovered', () => {
    const [one = ''] = atlas.facts.keys()
    const { features } = territoryFeatures(view([one]))
    expect(features).toHaveLength(70)
    expect(features.at(-1)?.properties.id).toBe(one)
    expect(
      features.filter(({ properties }) => properties.fill === MASKED_PAINT.light.fill),
    ).toHaveLength(69)
    expect(territoryNames(view([one])).features.map(({ properties }) => properties.id)).toEqual([
      one,
    ])
  })

  it('hatches the communes that two CPTS or more share, Nice and Toulon', () => {
    const marks = markedUnits(view(atlas.facts.keys()), shapes).features.map(
      ({ properties: { code, pattern } }) => `${code} ${pattern}`,
    )
    expect(marks.toSorted()).toEqual(['06088 hatch', '83137 hatch'])
  })

  it('hatches nothing when the filters leave one of those that share, and lets land without CPTS show through its part', () => {
    const [one = ''] = atlas.membership.get('83137' as never) ?? []
    expect(markedUnits(view([one]), shapes).features.map(({ properties }) => properties)).toEqual([
      { code: '83137', pattern: 'bands' },
    ])
  })
})
