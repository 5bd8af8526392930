import {
  createExpression,
  createPropertyExpression,
  latest,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec'
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { backdropOf } from '../../../src/geometry/backdrop.ts'
import {
  DEPARTEMENT_PLACES,
  DEPARTEMENT_WORDS,
  departementNames,
} from '../../../src/map/departement-names.ts'
import { NOT_DIMMED } from '../../../src/map/dimming.ts'
import { countryZoom, groundLayers } from '../../../src/map/ground-layers.ts'
import { atlasLayers } from '../../../src/map/layers.ts'
import { MAP_COLOURS } from '../../../src/map/palette.ts'
import { SOURCES } from '../../../src/map/sources.ts'
import { builtRegion } from '../../support/region.ts'

const evaluated = (expression: unknown, zoom: number, properties: object): unknown => {
  const made = createExpression(expression, 'layers[0].layout')
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join())
  return made.value.evaluate({ zoom }, { type: 1, properties } as never)
}
type Places = readonly (string | readonly [number, number])[]
const PLACES = createPropertyExpression(
  DEPARTEMENT_PLACES,
  'layers[0].layout',
  latest.layout_symbol['text-variable-anchor-offset'] as never,
)
const placesOf = (zoom: number, properties: object): Places => {
  if (PLACES.result === 'error') throw new Error(PLACES.value.map(({ message }) => message).join())
  const { values } = PLACES.value.evaluate({ zoom }, { type: 1, properties } as never) as {
    values: Places
  }
  return values
}
const ZOOMS = [5, 6, 7, 8, 9]
const COUNTRY = 5.5
const backdrops = ['11', '93'].map((code) => backdropOf(builtRegion(code).topology))
const departements = backdrops.flatMap(({ departementNames, departements: areas }) =>
  departementNames.features.map(({ properties, geometry }) => ({
    ...properties,
    at: geometry.coordinates,
    area: areas.features.find((each) => each.properties.code === properties.code),
  })),
)
const wordsAt = (zoom: number) =>
  Object.fromEntries(
    departements.map((each) => [each.code, evaluated(DEPARTEMENT_WORDS, zoom, each)]),
  )

describe('names of départements', () => {
  it('are valid for MapLibre with all of the ground', () => {
    const empty = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } }
    const ground = groundLayers('light', ['Paris'], COUNTRY).flatMap(({ layers }) => layers)
    const names = [...SOURCES, ...ground.map((layer) => ('source' in layer ? layer.source : ''))]
    const style = {
      version: 8,
      sources: Object.fromEntries(names.map((name) => [name, empty])),
      layers: [...atlasLayers(MAP_COLOURS.light, NOT_DIMMED), ...ground],
    }
    const errors = validateStyleMin(style as never).filter(
      ({ message }) => !message.includes('glyphs'),
    )
    expect(errors.map(({ message }) => message)).toEqual([])
  })

  it('are numbers on the whole country, names where there is room, and always one of them', () => {
    expect(wordsAt(5)).toMatchObject({ 75: '75', 77: '77', '04': '04' })
    expect(wordsAt(7)).toMatchObject({
      75: '75',
      92: '92',
      77: 'SEINE-ET-MARNE',
      '04': 'ALPES-DE-HAUTE-PROVENCE',
      83: 'VAR',
    })
    expect(wordsAt(9)).toMatchObject({ 75: 'PARIS', 93: 'SEINE-SAINT-DENIS' })
  })

  it('have their middle in their own département, or within two letters of it, wherever they make way', () => {
    const outside = ZOOMS.flatMap((zoom) => {
      const words = wordsAt(zoom)
      return departements.flatMap((each) => {
        const letters = Math.min(11, String(words[each.code]).length)
        return middles(placesOf(zoom, each), each.at, zoom, letters)
          .filter(
            (at) => each.area && degreesOutside(at, each.area) > (2 * LETTER) / perDegree(zoom),
          )
          .map((at) => [each.code, zoom, at])
      })
    })
    expect(outside).toEqual([])
  })
})

describe('the order of names', () => {
  it('is that of the whole country only where most of it is seen: a région fills a phone from as far', () => {
    const at = (clientWidth: number, clientHeight: number): number =>
      countryZoom({ clientWidth, clientHeight } as HTMLElement)
    // Where all of France fits, and where Auvergne-Rhône-Alpes does: on a desk, on a phone upright and sideways.
    const screens = [
      [970, 800, 5.2, 6.4],
      [390, 740, 4.2, 5.2],
      [444, 390, 4.2, 5.5],
    ] as const
    for (const [width, height, country, region] of screens) {
      expect(at(width, height)).toBeGreaterThan(country)
      expect(at(width, height)).toBeLessThan(region)
    }
  })

  const ids = atlasLayers(MAP_COLOURS.light, NOT_DIMMED).map(({ id }) => id)
  for (const { before, layers } of groundLayers('light', [], COUNTRY))
    ids.splice(before ? ids.indexOf(before) : ids.length, 0, ...layers.map(({ id }) => id))
  // Later layers are placed first.
  const isPlacedBefore = (a: string, b: string): boolean => ids.indexOf(a) > ids.indexOf(b)

  it('puts what is selected before all others, then what one knows a place by, then CPTS by population', () => {
    const order = [
      'selected-territory-names',
      'selected-unit-names',
      'great-city-names',
      'departement-numbers',
      'city-names',
      'prefecture-names',
      'departement-names',
      'territory-names',
      'ville-names',
      'unit-names',
    ]
    expect(order.toSorted((a, b) => (isPlacedBefore(a, b) ? -1 : 1))).toEqual(order)
  })

  it('leaves to the CPTS the places of préfectures around Paris, until one comes near', () => {
    const layer = groundLayers('light', [], COUNTRY)
      .flatMap(({ layers }) => layers)
      .find(({ id }) => id === 'prefecture-names')
    const isNamed = (code: string, rank: number, zoom: number): unknown =>
      evaluated(layer && 'filter' in layer ? layer.filter : undefined, zoom, {
        kind: 'prefecture',
        code,
        rank,
      })
    // Créteil, Gap, Paris.
    expect([8, 9].map((zoom) => isNamed('94028', 93_000, zoom))).toEqual([false, true])
    expect(isNamed('05061', 41_000, 8)).toBe(true)
    expect(isNamed('75056', 2_100_000, 8)).toBe(true)
  })

  it('names every département once at any zoom, but one that has the name of its préfecture', () => {
    const { numbers, names } = departementNames('light', ['Paris'])
    const passes = (layer: typeof names, zoom: number, each: object): boolean =>
      evaluated('filter' in layer ? layer.filter : undefined, zoom, each) === true
    for (const zoom of [5, ...ZOOMS, 10])
      for (const each of departements) {
        const places = [numbers, names].filter((layer) => passes(layer, zoom, each)).length
        expect([each.nom, zoom, places]).toEqual([each.nom, zoom, each.nom === 'Paris' ? 0 : 1])
        expect(passes(names, zoom, each) && evaluated(DEPARTEMENT_WORDS, zoom, each)).not.toBe(
          each.code,
        )
      }
  })
})

/** A letter's height, also from afar, half its width, and half a line. Units: pixels. */
const LETTER = 12
const SMALL_LETTER = 9.5
const HALF_LETTER = 4
const HALF_LINE = 5
/** Where the middle of a name comes to stand at each of the places offered to it. */
type Area = Feature<Polygon | MultiPolygon>
const perDegree = (zoom: number): number => (512 * 2 ** zoom) / 360
const degreesOutside = (at: Position, area: Area): number =>
  booleanPointInPolygon(at, area) ? 0 : pointToPolygonDistance(at, area, { units: 'degrees' })

function middles(
  offered: Places,
  [lon = 0, lat = 0]: Position,
  zoom: number,
  letters: number,
): Position[] {
  const squeeze = Math.cos((lat * Math.PI) / 180)
  return offered.flatMap((anchor, rank) => {
    const offset = offered[rank + 1]
    if (typeof anchor !== 'string' || typeof offset !== 'object') return []
    const down = anchor.includes('top') ? 1 : anchor.includes('bottom') ? -1 : 0
    const across = anchor.includes('left') ? 1 : anchor.includes('right') ? -1 : 0
    const letter = zoom < 6 ? SMALL_LETTER : LETTER
    const x = offset[0] * letter + across * letters * HALF_LETTER
    const y = offset[1] * letter + down * HALF_LINE * (letters > 3 ? 2 : 1)
    return [[lon + x / perDegree(zoom), lat - (y / perDegree(zoom)) * squeeze]]
  })
}
