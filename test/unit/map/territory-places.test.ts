import { booleanPointInPolygon, feature } from '@turf/turf'
import type { MultiPolygon, Position } from 'geojson'
import {
  createExpression,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it, vi } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { labelPoint } from '../../../src/geometry/label-point.ts'
import { measured, outlineOf, type Outline } from '../../../src/geometry/outline.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import {
  letterAt,
  nameBox,
  PER_DEGREE,
  settingOf,
  TERRITORY_PLACES,
} from '../../../src/map/name-places.ts'
import { namesInSight } from '../../../src/map/names-in-sight.ts'
import { type DrawnUnits, sharedNames } from '../../../src/map/shared-names.ts'
import type { TerritoryView } from '../../../src/map/territory-features.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

const drawn = (code: string) => {
  const file = builtRegion(code)
  const atlas = buildAtlas(publishedCpts(code), file.units)
  const layer = topologyLayer(file.topology)
  const outlines = new Map(
    [...atlas.facts].flatMap(([id, { territory }]): [string, Outline][] => {
      const result = outlineOf(
        layer,
        [...territory].filter((unit) => layer.codes.has(unit)),
      )
      return result.ok ? [[id, result.outline]] : []
    }),
  )
  const view: TerritoryView = {
    atlas,
    outlines,
    mode: 'stade',
    theme: 'light',
    shown: new Set(atlas.facts.keys()),
    neighbourColours: new Map(),
  }
  return view
}
const paca = drawn('93')
const idf = drawn('11')
const regions = [paca, idf]

const NO_UNITS: DrawnUnits = []
const NOWHERE = { places: [], scale: 1 }
const NOBODY = (): MultiPolygon => ({ type: 'MultiPolygon', coordinates: [] })

/** Where a name may stand around the middle of its territory, on the earth. */
function placesAt(zoom: number, name: string, { shape, labelPoint }: Outline): Position[] {
  const [lon = 0, lat = 0] = labelPoint
  const squeeze = Math.cos((lat * Math.PI) / 180)
  const { places, scale } = settingOf(name, shape, labelPoint, zoom, NOBODY) ?? NOWHERE
  const letter = letterAt(zoom, labelPoint) * scale
  return places.flatMap((each) =>
    typeof each === 'object' ? [[lon + (each[0] * letter) / squeeze, lat - each[1] * letter]] : [],
  )
}

describe('names of CPTS', () => {
  it('stand in their own territory, wherever they make way', () => {
    const outside = regions
      .flatMap(({ outlines }) => [...outlines])
      .flatMap(([id, outline]) =>
        [6, 7, 8, 9, 10, 11, 12].flatMap((zoom) =>
          placesAt(zoom, 'Pays de Fayence', outline)
            .filter((at) => !booleanPointInPolygon(at, feature(outline.shape)))
            .map((at) => [id, zoom, at]),
        ),
      )
    expect(outside).toEqual([])
  })

  /** A territory of so many letters at zoom 9 in width and height. */
  const field = (width: number, height: number): MultiPolygon => {
    const up = letterAt(9, [3, 46])
    const [x, y] = [((width / 2) * up) / Math.cos((46 * Math.PI) / 180), (height / 2) * up]
    const ring = [
      [3 - x, 46 - y],
      [3 + x, 46 - y],
      [3 + x, 46 + y],
      [3 - x, 46 + y],
      [3 - x, 46 - y],
    ]
    return { type: 'MultiPolygon', coordinates: [[ring]] }
  }
  const set = (name: string, width: number, height: number) =>
    settingOf(name, measured(field(width, height)).shape, [3, 46], 9, NOBODY)

  it('have more places where they have more room, and none where hardly any of one would lie in it', () => {
    const counts = [1, 4, 6].map((side) => set('Narbonne', side, side / 2)?.places.length ?? 0)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(new Set(counts).size).toBe(counts.length)
    expect(set('Narbonne', 1, 1)).toBeNull()
  })

  it('reach beyond a small territory where the land around is nobody’s, and touch no neighbour', () => {
    const small = field(1.8, 2)
    const east = (from: number): MultiPolygon => ({
      type: 'MultiPolygon',
      coordinates: [
        field(12, 12).coordinates[0]!.map((ring) => ring.map(([x = 0, y = 0]) => [x + from, y])),
      ],
    })
    const beside = (others: () => MultiPolygon) =>
      settingOf('Narbonne', measured(small).shape, [3, 46], 9, others)?.places.length ?? 0
    expect(beside(NOBODY)).toBeGreaterThan(0)
    // A neighbour begins where the territory ends.
    const up = letterAt(9, [3, 46]) / Math.cos((46 * Math.PI) / 180)
    const alone = beside(NOBODY)
    expect(beside(() => east(6.9 * up))).toBeLessThan(alone)
    expect(beside(() => field(12, 12))).toBe(0)
  })

  it('leave enough of their territory to be seen to tell its colour, and else wait until it is larger', () => {
    const hidden = [1.3, 2, 3].flatMap((height) =>
      [2, 3, 4, 5, 7].flatMap((width) => {
        const setting = set('Narbonne', width, height)
        if (!setting) return []
        const box = nameBox('Narbonne', setting.line)
        const [across, down] = [box.width * setting.scale, box.height * setting.scale]
        const along = (at: number, text: number, side: number): number =>
          Math.max(0, Math.min(at + text / 2, side / 2) - Math.max(at - text / 2, -side / 2))
        return setting.places.flatMap((each) => {
          if (typeof each !== 'object') return []
          const [right, below] = each.map((at) => at * setting.scale)
          return [
            (along(right ?? 0, across, width) * along(below ?? 0, down, height)) / (width * height),
          ]
        })
      }),
    )
    expect(Math.max(...hidden)).toBeLessThan(0.8)
    const among = (width: number) =>
      settingOf('Narbonne', measured(field(width, 1.3)).shape, [3, 46], 9, () => field(12, 12))
    expect([among(4), among(6)?.scale]).toEqual([null, 1])
  })

  it('lie for the most part in their own among neighbours, and else are left out', () => {
    const among = (width: number, others: MultiPolygon) =>
      settingOf('Narbonne', measured(field(width, 2)).shape, [3, 46], 9, () => others)
    // Of a smaller name more than two thirds lie in the one, more than four fifths in the other.
    expect(among(2.8, NOBODY())).not.toBeNull()
    expect(among(2.8, field(12, 12))).toBeNull()
    expect(among(3.4, field(12, 12))).not.toBeNull()
  })

  it('are set in three lines or more where that keeps them in', () => {
    expect(set('Grand Lac Sud', 3.2, 4.2)?.line).toBeLessThan(5)
    expect(nameBox('Pays des Maures\u00a0– Littoral', 8).width).toBeGreaterThan(9)
  })

  it('are written smaller where most of one then lies in its territory', () => {
    expect(set('Grand Narbonne', 12, 3)?.scale).toBe(1)
    expect(set('Narbonne', 3.3, 1)?.scale).toBeLessThan(1)
  })

  it('may stand well apart from what takes the middle', () => {
    const far = (set('Narbonne', 16, 9)?.places ?? []).flatMap((each) =>
      typeof each === 'object' ? [Math.hypot(...each)] : [],
    )
    expect(Math.max(...far)).toBeGreaterThan(3)
  })

  it('warn of nothing where one asks what is written at a place, which has them as text', () => {
    const places = createExpression(
      TERRITORY_PLACES,
      'layout',
      latest.layout_symbol['text-variable-anchor-offset'] as unknown as StylePropertySpecification,
    )
    if (places.result !== 'success') throw new Error('the places are no expression')
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const placed = (own: unknown): unknown =>
      places.value.evaluate({ zoom: 9 }, { type: 1, properties: { places: own } })
    expect(placed('__$json__:["center",[1,1]]')).toMatchObject({ values: ['center', [0, 0]] })
    expect(placed(['center', [1, 1]])).toMatchObject({ values: ['center', [1, 1]] })
    expect(warn).not.toHaveBeenCalled()
  })

  it('are set in short lines where the territory is narrow', () => {
    expect(set('Grand Narbonne', 12, 3)?.line).toBe(8)
    expect(set('Grand Narbonne', 5, 4)?.line).toBe(5)
  })
})

describe('names in sight', () => {
  /** A map of 1000 × 800 pixels around a place, flat. */
  const mapAt = ([lon = 0, lat = 0]: readonly number[], zoom: number) => {
    const perDegree = PER_DEGREE * 2 ** zoom
    return {
      getZoom: () => zoom,
      unproject: ([x, y]: [number, number]) => ({
        lng: lon + (x - 500) / perDegree,
        lat: lat - (y - 400) / perDegree,
      }),
    } as never
  }
  const free = () => [0, 0, 1000, 800] as const
  const widthOf = ({ bounds: [west, , east] }: Outline): number => east - west
  const [id = '', outline] =
    [...paca.outlines].toSorted(([, a], [, b]) => widthOf(b) - widthOf(a))[0] ?? []
  if (!outline) throw new Error('no territory has an outline')
  const [x = 0, y = 0] = outline.labelPoint

  it('leave a territory whose middle is seen alone, and go with the part that is', () => {
    const names = namesInSight(free)
    const placeOf = (map: never) =>
      names(map, paca, NO_UNITS).features.find(({ properties }) => properties.id === id)?.geometry
        .coordinates
    expect(placeOf(mapAt([x, y], 9))).toEqual([x, y])
    // Close to the middle, which is then just out of sight.
    const moved = placeOf(mapAt([x + 0.04, y], 14)) ?? []
    expect(moved).not.toEqual([x, y])
    expect(booleanPointInPolygon(moved, feature(outline.shape))).toBe(true)
    expect(Math.abs((moved[0] ?? 0) - x - 0.04)).toBeLessThan(500 / (PER_DEGREE * 2 ** 14))
  })

  it('are placed as one comes near them, and only then', () => {
    const names = namesInSight(free)
    const placedAt = (map: never) =>
      names(map, paca, NO_UNITS).features.filter((name) => 'places' in name.properties).length
    expect(placedAt(mapAt([-3, 48], 9))).toBe(0)
    expect(placedAt(mapAt([x, y], 9))).toBeGreaterThan(0)
  })

  it('stand in the communes that a CPTS has whole, beside those of which nobody knows which part it has', () => {
    const lille = drawn('32')
    const { units } = regionShapes(builtRegion('32').topology)
    const placeOf = (drawnUnits: DrawnUnits): Position =>
      namesInSight(free)(mapAt([3.06, 50.63], 11), lille, drawnUnits).features.find(
        ({ properties }) => properties.nom === 'Fives-Hellemmes-Mons',
      )?.geometry.coordinates ?? []
    const codeAt = (at: Position) =>
      units.features.find(({ geometry }) => booleanPointInPolygon(at, geometry))?.properties.code
    expect([codeAt(placeOf(NO_UNITS)), codeAt(placeOf(units.features))]).toEqual(['59350', '59410'])
  })

  it('are the very same as long as none moves, so that nothing is drawn anew', () => {
    const names = namesInSight(free)
    expect(names(mapAt([6, 44], 6), paca, NO_UNITS)).toBe(
      names(mapAt([6.1, 44], 6.2), paca, NO_UNITS),
    )
  })
})

describe('a commune of several CPTS', () => {
  const unitsOf = (code: string) => regionShapes(builtRegion(code).topology).units.features
  const [units, around] = [unitsOf('93'), unitsOf('11')]
  const words = (nom: string, cpts: number): string => `${nom}\n${cpts} CPTS`
  const namesAt = (zoom: number) => sharedNames(paca, units, zoom, words)

  it('says of how many, as soon as there is room for it', () => {
    expect(namesAt(12)).toMatchObject({ '06088': 'Nice\n3 CPTS', '83137': 'Toulon\n2 CPTS' })
    expect(namesAt(8.9)).toEqual({})
    const shared = [...paca.atlas.membership].filter(([, ids]) => ids.length > 1)
    expect(new Set(Object.keys(namesAt(16)))).toEqual(new Set(shared.map(([code]) => code)))
  })

  it('says it in its own land, not of its neighbours', () => {
    const said = [9, 9.25, 9.5, 9.75, 10, 10.5, 11, 12].flatMap((zoom) =>
      Object.entries({ ...namesAt(zoom), ...sharedNames(idf, around, zoom, words) }).map((one) => [
        zoom,
        ...one,
      ]),
    )
    const astray = said.filter(([zoom, code, text]) => {
      const unit = [...units, ...around].find(({ properties }) => properties.code === code)
      if (!unit) return true
      const [lon = 0, lat = 0] = labelPoint(unit.geometry)
      const letter = letterAt(Number(zoom), [lon, lat])
      const half =
        (0.53 *
          Math.max(
            ...String(text)
              .split('\n')
              .map(({ length }) => length),
          )) /
        2
      const steps = [-0.9, -0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7, 0.9]
      const points = steps.flatMap((right) =>
        [-0.8, -0.3, 0.3, 0.8].map((up) => [
          lon + (right * half * letter) / Math.cos((lat * Math.PI) / 180),
          lat + up * letter,
        ]),
      )
      const inside = points.filter((at) => booleanPointInPolygon(at, unit.geometry))
      return inside.length < 0.8 * points.length
    })
    expect(said.length).toBeGreaterThan(5)
    expect(astray).toEqual([])
  })
})
