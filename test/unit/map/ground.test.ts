import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { booleanPointInPolygon } from '@turf/turf'
import type { Point } from 'geojson'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { groundQuery } from '../../../src/data/ground.ts'
import {
  type GroundNames,
  type LandsTopology,
  unfoldGround,
  type WatersTopology,
} from '../../../src/geometry/ground.ts'
import { besideTowns, groundLayers } from '../../../src/map/ground-layers.ts'
import { GROUND_COLOURS } from '../../../src/map/ground-palette.ts'
import { atlasLayers } from '../../../src/map/layers.ts'
import { NOT_DIMMED } from '../../../src/map/dimming.ts'
import { CATEGORIES, COLOUR_MODES } from '../../../src/domain/filters/colour-mode.ts'
import { categoryPaint, MAP_COLOURS, NEIGHBOUR_FILLS } from '../../../src/map/palette.ts'
import { difference, GREY, luminance, VISIONS } from '../../support/colour-vision.ts'

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
const text = (name: string): string => readFileSync(`src/data/ground/${name}.json`, 'utf8')
const read = (name: string): unknown => JSON.parse(text(name))
const ground = unfoldGround(
  read('lands') as LandsTopology,
  read('waters') as WatersTopology,
  read('names') as GroundNames,
)
const named = (kind: string) =>
  ground.names.features.filter(({ properties }) => properties.kind === kind)
const isOnLand = (at: Point): boolean =>
  ground.lands.features.some((land) => booleanPointInPolygon(at, land))

describe('the committed ground', () => {
  it('weighs no more than 250 kB', () => {
    const sizes = ['lands', 'waters', 'names'].map((name) => gzipSync(text(name)).length)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(250_000)
  })

  it('names every préfecture once, and Marseille where its port is', () => {
    const prefectures = named('prefecture').map(({ properties }) => properties.nom)
    expect(prefectures).toHaveLength(101)
    expect(new Set(prefectures).size).toBe(101)
    const marseille = ground.names.features.find(({ properties }) => properties.nom === 'Marseille')
    expect(marseille?.geometry.coordinates).toEqual([5.3698, 43.2965])
  })

  it('writes countries on land that is not a région, and seas on none', () => {
    const abroad = {
      ...ground.lands,
      features: ground.lands.features.filter(({ properties }) => properties.kind === 'abroad'),
    }
    const astray = named('pays').filter(
      ({ geometry }) => !abroad.features.some((land) => booleanPointInPolygon(geometry, land)),
    )
    expect(
      astray.map(({ properties, geometry }) => [properties.nom, geometry.coordinates]),
    ).toEqual([])
    const stranded = named('mer').filter(({ geometry }) => isOnLand(geometry))
    expect(
      stranded.map(({ properties, geometry }) => [properties.nom, geometry.coordinates]),
    ).toEqual([])
  })

  it('names Monaco however close, as nothing else tells it from a commune', () => {
    const closest = named('pays').filter(
      ({ properties }) => 'until' in properties && properties.until > 18,
    )
    expect(new Set(closest.map(({ properties }) => properties.nom))).toEqual(new Set(['Monaco']))
  })

  it('lies under the middle of France, and not along its coasts', () => {
    const point = (lon: number, lat: number): Point => ({ type: 'Point', coordinates: [lon, lat] })
    expect([point(2.4, 47.1), point(6.9, 44.9), point(-53, 3.9)].map(isOnLand)).toEqual([
      true,
      true,
      true,
    ])
    // Nice, Brest, Saint-Denis de La Réunion: what lies there is drawn from the contours of the atlas.
    expect([point(7.27, 43.69), point(-4.49, 48.38), point(55.45, -20.88)].map(isOnLand)).toEqual([
      false,
      false,
      false,
    ])
  })

  it('goes on abroad under the borders of France, so that nothing shows between two surveys of one', () => {
    const isAbroad = (lon: number, lat: number): boolean =>
      ground.lands.features.some(
        (land) => land.properties.kind === 'abroad' && booleanPointInPolygon([lon, lat], land),
      )
    // Beside Étrembières, Halluin and Biriatou; and Monaco.
    const beside = [
      [6.156, 46.158],
      [3.0816, 50.777],
      [-1.747, 43.319],
      [7.42, 43.737],
    ] as const
    expect(beside.map(([lon, lat]) => isAbroad(lon, lat))).toEqual([true, true, true, true])
    // The sea of Cap-d’Ail is not Monaco’s, nor Lyon Switzerland’s.
    expect([isAbroad(7.3956, 43.7192), isAbroad(4.84, 45.76)]).toEqual([false, false])
  })
})

describe.each(['light', 'dark'] as const)('tones of the ground, %s', (theme) => {
  const { outside, otherLand, unit } = MAP_COLOURS[theme]
  const { abroad, seaText, abroadText, town } = GROUND_COLOURS[theme]

  const tones = [outside, abroad, otherLand, unit]
  const readers: typeof VISIONS = { ...VISIONS, grey: GREY }
  const classes = COLOUR_MODES.flatMap((mode) =>
    mode === 'voisines'
      ? NEIGHBOUR_FILLS[theme]
      : CATEGORIES[mode].map((value) => categoryPaint(mode, value, theme).fill),
  )
  const nearest = (tone: string, others: readonly string[], reader: string) =>
    Math.min(...others.map((other) => difference(tone, other, readers[reader] ?? GREY)))

  it('tells sea, abroad, other régions and the région apart, to each reader and in grey', () => {
    const besides = (one: string) => tones.filter((other) => other !== one)
    const alike = Object.keys(readers).flatMap((reader) =>
      tones.filter((one) => nearest(one, besides(one), reader) < 0.025).map((one) => [reader, one]),
    )
    expect(alike).toEqual([])
  })

  it('goes from the dark of the sea over other countries and other régions to the land looked at', () => {
    const lights = tones.map(luminance)
    expect(lights).toEqual(lights.toSorted((a, b) => a - b))
  })

  it('passes for no class, the sea not even in grey', () => {
    expect(tones.filter((tone) => nearest(tone, classes, 'usual') < 0.025)).toEqual([])
    expect(nearest(outside, classes, 'usual')).toBeGreaterThan(0.045)
    expect(nearest(outside, classes, 'grey')).toBeGreaterThan(0.015)
    const taken = Object.keys(VISIONS).flatMap((reader) =>
      tones.filter((tone) => nearest(tone, classes, reader) < 0.015).map((tone) => [reader, tone]),
    )
    expect(taken).toEqual([])
  })

  it('has names that can be read on it', () => {
    expect(contrast(seaText, outside)).toBeGreaterThan(4.5)
    expect(contrast(abroadText, abroad)).toBeGreaterThan(4.5)
    for (const land of [otherLand, unit]) expect(contrast(town, land)).toBeGreaterThan(4.5)
  })

  it('goes under what the atlas draws, before layers that are there', () => {
    const ids = atlasLayers(MAP_COLOURS[theme], NOT_DIMMED).map(({ id }) => id)
    const places = groundLayers(theme, [], 6).map(({ before }) =>
      before ? ids.indexOf(before) : ids.length,
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

describe('naming a commune once', () => {
  it('leaves to the towns those that are named as towns', () => {
    expect(besideTowns(['13055'])).toContainEqual([
      '!',
      ['in', ['get', 'code'], ['literal', ['13055']]],
    ])
  })
})

describe('loading the ground', () => {
  afterEach(() => vi.unstubAllGlobals())
  const load = () => new QueryClient().fetchQuery(groundQuery)

  it('draws nothing of files that are missing, damaged or out of reach, and fails with none', async () => {
    const answers = [new Response('', { status: 404 }), new Response('<!doctype html>')]
    vi.stubGlobal('fetch', () => {
      const next = answers.pop()
      return next ? Promise.resolve(next) : Promise.reject(new TypeError('offline'))
    })
    const { lands, landLines, lakes, rivers, names } = await load()
    expect([lands, lakes, rivers, names].map(({ features }) => features.length)).toEqual([
      0, 0, 0, 0,
    ])
    expect(landLines.coordinates).toEqual([])
  })
})
