import { area, feature, featureCollection, intersect } from '@turf/turf'
import type { Polygon, Position } from 'geojson'
import { feature as toFeature, merge } from 'topojson-client'
import { beforeAll, describe, expect, it } from 'vitest'
import type { UnitRecord } from '../../../tools/geo/attributes.ts'
import { buildRegion } from '../../../tools/geo/build-region.ts'
import type { AreaGeometry } from '../../../tools/geo/layer.ts'
import { signedArea } from '../../../src/geometry/planar.ts'
import { ARRONDISSEMENT_BOXES } from '../../../tools/geo/schematic/arrondissements.ts'
import {
  placeCommunes,
  readPlacePackages,
  type PlacedUnit,
} from '../../../tools/geo/schematic/boxes.ts'
import { schematicLayer } from '../../../tools/geo/schematic/schematic-layer.ts'
import { worstCrossing } from '../../../tools/geo/self-crossing.ts'
import { loadAttributes } from './support.ts'

const attributes = loadAttributes()
let communes: PlacedUnit[]
beforeAll(() => {
  communes = placeCommunes(readPlacePackages(), attributes)
})

const layers = new Map<string, ReturnType<typeof schematicLayer>>()
/** The layer of a région, computed once for all that is asked of it. */
function layerOf(region: string): ReturnType<typeof schematicLayer> {
  const layer = layers.get(region) ?? schematicLayer(region, communes, attributes)
  layers.set(region, layer)
  return layer
}

/** The units of a région that need a contour: its communes, or the arrondissements of Paris, Lyon and Marseille. */
function unitsOf(region: string): UnitRecord[] {
  return [...attributes.units.values()].filter(
    (unit) => unit.region === region && !attributes.arrondissements.has(unit.code),
  )
}

describe('the schematic contours of a région', () => {
  it.each(['11', '93'])('draw every unit of région %s, none crossing itself', (region) => {
    const { features } = layerOf(region)
    const codes = features.map(({ code }) => code)
    const expected = unitsOf(region).map(({ code }) => code)
    expect(codes.toSorted()).toEqual(expected.toSorted())
    const crossed = features.filter(({ geometry }) => worstCrossing(geometry) !== null)
    expect(crossed.map(({ code }) => code)).toEqual([])
    expect(features.filter(({ geometry }) => area(feature(geometry)) < 1000)).toEqual([])
    const pieces = features.map(({ geometry }) => outlinesOf(geometry).length)
    expect(pieces.every((count) => count === 1)).toBe(true)
  })

  it('share their borders: together they cover the sum of their areas, with no overlap', () => {
    const { features } = layerOf('11')
    const units = unitsOf('11').filter(({ departement }) => departement === '75')
    const shapes = new Map(features.map(({ code, geometry }) => [code ?? '', geometry]))
    const topology = buildRegion(units, shapes, attributes)
    const drawn = topology.objects.units.geometries.filter(
      (geometry) => geometry.type === 'Polygon',
    )
    expect(drawn).toHaveLength(20)
    const one = merge(topology, drawn)
    const paris = units.map(({ code }) => feature(shapes.get(code) as Polygon))
    const sum = drawn.reduce((total, each) => total + area(toFeature(topology, each)), 0)
    expect(area(feature(one)) / sum).toBeCloseTo(1, 9)
    for (const [rank, a] of paris.entries()) {
      for (const b of paris.slice(rank + 1)) {
        expect(intersect(featureCollection<AreaGeometry>([a, b]))).toBeNull()
      }
    }
  })

  it('are the same when computed again', () => {
    const [first, second] = [1, 2].map(() => schematicLayer('94', communes, attributes))
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  })

  it('place each arrondissement around its centre', () => {
    const shapes = new Map(
      ['11', '84', '93']
        .flatMap((region) => layerOf(region).features)
        .map(({ code, geometry }) => [code, geometry]),
    )
    const wanted = [...attributes.arrondissements.values()].flat().map(({ code }) => code)
    expect(Object.keys(ARRONDISSEMENT_BOXES).toSorted()).toEqual(wanted.toSorted())
    const misplaced = wanted.filter((code) => {
      const centre = ARRONDISSEMENT_BOXES[code]?.centre ?? [0, 0]
      const shape = shapes.get(code)
      return !shape || !holds(shape, centre)
    })
    expect(misplaced).toEqual([])
  })
})

describe('a commune of today', () => {
  it('takes the boxes of the former communes when none bears its code', () => {
    // Valserhône (01033) is known to older lists as three communes.
    const places = placeCommunes(
      {
        boxes: [
          { id: 'fr:commune:01091', bbox: [5.8, 46.1, 5.85, 46.15] },
          { id: 'fr:commune:01205', bbox: [5.84, 46.12, 5.9, 46.2] },
        ],
        centres: [],
      },
      attributes,
    )
    expect(places).toEqual([
      {
        code: '01033',
        box: [5.8, 46.1, 5.9, 46.2],
        centre: [expect.closeTo(5.85), expect.closeTo(46.15)],
      },
    ])
  })
})

/** The rings that turn anticlockwise: one for each piece. */
function outlinesOf(shape: AreaGeometry): Position[][] {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
  return rings.filter((ring) => signedArea(ring) > 0)
}

/** Even-odd rule, on the plane. */
function holds(shape: AreaGeometry, [x, y]: readonly [number, number]): boolean {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
  const crossings = rings.flatMap((ring) =>
    ring.slice(1).filter(([bx = 0, by = 0], index) => {
      const [ax = 0, ay = 0] = ring[index] ?? []
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)
    }),
  )
  return crossings.length % 2 === 1
}
