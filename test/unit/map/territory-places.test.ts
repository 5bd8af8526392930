import { createPropertyExpression, latest } from '@maplibre/maplibre-gl-style-spec'
import { booleanPointInPolygon, feature } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { roomAround } from '../../../src/geometry/label-point.ts'
import { outlineOf, type Outline } from '../../../src/geometry/outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { PER_DEGREE, TERRITORY_PLACES } from '../../../src/map/name-places.ts'
import { namesInSight } from '../../../src/map/names-in-sight.ts'
import { sharedNames } from '../../../src/map/shared-names.ts'
import type { TerritoryView } from '../../../src/map/territory-features.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

type Places = readonly (string | readonly [number, number])[]
const made = createPropertyExpression(
  TERRITORY_PLACES,
  'layers[0].layout',
  latest.layout_symbol['text-variable-anchor-offset'] as never,
)
/** The places offered to a name, in letters from the middle of its territory. */
function placesAt(zoom: number, room: number): (readonly [number, number])[] {
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join())
  const feature = { type: 1, properties: { room } }
  const { values } = made.value.evaluate({ zoom }, feature as never) as { values: Places }
  return values.filter((each) => typeof each === 'object')
}

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
const regions = [paca, drawn('11')]

describe('names of CPTS', () => {
  it('stand in their own territory, wherever they make way', () => {
    const outside = regions
      .flatMap(({ outlines }) => [...outlines])
      .flatMap(
        ([
          id,
          {
            shape,
            labelPoint: [lon = 0, lat = 0],
          },
        ]) => {
          const room = roomAround([lon, lat], shape)
          return [6, 7, 8, 9, 10, 11, 12].flatMap((zoom) => {
            // As large as letters are before the next zoom has places of its own.
            const letter = (zoom < 8 ? 12 : 14) / (PER_DEGREE * 2 ** zoom)
            const squeeze = Math.cos((lat * Math.PI) / 180)
            return placesAt(zoom, room)
              .map(([x, y]) => [lon + (x * letter) / squeeze, lat - y * letter])
              .filter((at) => !booleanPointInPolygon(at, feature(shape)))
              .map((at) => [id, zoom, at])
          })
        },
      )
    expect(outside).toEqual([])
  })

  it('have more places where they have more room', () => {
    const counts = [0.01, 0.03, 0.05, 0.2].map((room) => placesAt(9, room).length)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(new Set(counts).size).toBe(counts.length)
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
      names(map, paca).features.find(({ properties }) => properties.id === id)?.geometry.coordinates
    expect(placeOf(mapAt([x, y], 9))).toEqual([x, y])
    // Close to the middle, which is then just out of sight.
    const moved = placeOf(mapAt([x + 0.04, y], 14)) ?? []
    expect(moved).not.toEqual([x, y])
    expect(booleanPointInPolygon(moved, feature(outline.shape))).toBe(true)
    const half = 500 / (PER_DEGREE * 2 ** 14)
    expect(Math.abs((moved[0] ?? 0) - x - 0.04)).toBeLessThan(half)
  })

  it('are the very same as long as none moves, so that nothing is drawn anew', () => {
    const names = namesInSight(free)
    expect(names(mapAt([6, 44], 6), paca)).toBe(names(mapAt([6.1, 44], 6.2), paca))
  })
})

describe('a commune of several CPTS', () => {
  it('says of how many', () => {
    const names = sharedNames(paca, (nom, cpts) => `${nom} × ${cpts}`)
    expect(names).toMatchObject({ '06088': 'Nice × 3' })
    expect(Object.keys(names)).toEqual(
      [...paca.atlas.membership].flatMap(([code, ids]) => (ids.length > 1 ? [code] : [])),
    )
  })
})
