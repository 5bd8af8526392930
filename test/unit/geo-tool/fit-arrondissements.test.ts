import { feature } from '@turf/turf'
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { asMultiPolygon } from '../../../src/geometry/geojson-layer.ts'
import { adjacency } from '../../../src/geometry/neighbours.ts'
import type { RegionTopology } from '../../../src/geometry/region-topology.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import type { UnitRecord } from '../../../tools/geo/attributes.ts'
import { buildRegion } from '../../../tools/geo/build-region.ts'
import { fitCities, fitToCommune } from '../../../tools/geo/fit-arrondissements.ts'
import type { AreaGeometry } from '../../../tools/geo/layer.ts'
import { area } from '../../../src/geometry/planar.ts'
import { loadAttributes } from './support.ts'

type Point = readonly [x: number, y: number]

/** Hundredths of a degree from an invented corner of France, so that rings read as small numbers. */
const at = ([x, y]: Point): Position => [2 + x / 100, 46 + y / 100]
const ring = (points: readonly Point[]): Position[] => [...points, points[0]!].map(at)
const polygon = (...points: readonly Point[]): Polygon => ({
  type: 'Polygon',
  coordinates: [ring(points)],
})

/** The corners of the invented commune, and the bend in the middle of each of its sides. */
const { sw, se, ne, nw } = { sw: [0, 0], se: [10, 0], ne: [10, 10], nw: [0, 10] } as const
const { s, e, n, w } = { s: [5, 0.4], e: [9.7, 5], n: [5, 9.6], w: [0.2, 5.2] } as const
const commune = polygon(sw, s, se, e, ne, n, nw, w)

/** Where arrondissements meet on the edge, never quite on the commune. */
const { south, east } = { south: [5.1, 0.2], east: [9.9, 5.1] } as const
const { north, west } = { north: [5.1, 9.8], west: [0, 5] } as const
const low: Point = [5, 3]
const high: Point = [4.8, 7]
const halves = {
  '01901': polygon([0.2, 0.1], south, low, high, north, [0.1, 9.9], [0.1, 6]),
  '01902': polygon(south, [9.9, 0.1], [9.8, 9.9], north, high, low),
}
const middle: Point = [5.2, 4.8]
const quarters = {
  '01901': polygon([0.2, 0.1], south, middle, west),
  '01902': polygon(south, [9.9, 0.2], east, middle),
  '01903': polygon(middle, east, [9.9, 9.8], north),
  '01904': polygon(west, middle, north, [0.1, 9.8]),
}

type City = Readonly<Record<string, AreaGeometry>>

function fit(city: City, outline: AreaGeometry = commune): City {
  const features = Object.entries(city).map(([code, shape]) => feature(shape, {}, { id: code }))
  return Object.fromEntries(fitToCommune(features, outline))
}

const pieces = (shape: AreaGeometry): Position[][][] => asMultiPolygon(shape).coordinates
const areaOf = (...shapes: readonly AreaGeometry[]): number =>
  shapes.flatMap(pieces).reduce((sum, [outer]) => sum + area(outer!), 0)

/** The sides of some lines, whichever way they are travelled, that are met so many times. */
function sides(times: number, ...lines: readonly Position[][]): string[] {
  const met = lines.flatMap((line) =>
    line.slice(1).map((to, i) => [line[i]!, to].map(String).toSorted().join(' – ')),
  )
  const counts = [...new Set(met)].map((side) => [side, met.filter((m) => m === side).length])
  return counts.flatMap(([side, count]) => (count === times ? [String(side)] : [])).toSorted()
}
const outerSides = (city: City): string[] => sides(1, ...Object.values(city).flatMap(pieces).flat())
const innerSides = (city: City): string[] => sides(2, ...Object.values(city).flatMap(pieces).flat())

describe('the arrondissements of a city', () => {
  it.each([
    ['two', halves],
    ['four', quarters],
  ])('take the outline of their commune, all of it and no more, when they are %s', (_, city) => {
    const fitted = fit(city)
    expect(outerSides(fitted)).toEqual(sides(1, ...commune.coordinates))
    expect(areaOf(...Object.values(fitted))).toBeCloseTo(areaOf(commune), 12)
  })

  it('meet on vertices of the commune, their inner borders keeping their course between', () => {
    expect(innerSides(fit(halves))).toEqual(sides(1, [s, low, high, n].map(at)))
    const spokes = [s, e, n, w].map((end) => [at(end), at(middle)])
    expect(innerSides(fit(quarters))).toEqual(sides(1, ...spokes))
  })

  it('take the same outline whichever way the commune turns', () => {
    const turned: Polygon = { ...commune, coordinates: [commune.coordinates[0]!.toReversed()] }
    expect(fit(halves, turned)).toEqual(fit(halves))
    expect(fit(quarters, turned)).toEqual(fit(quarters))
  })

  it('are fitted in spite of a segment travelled forth and back where two of them meet', () => {
    // As the 18th of Paris does along the edge of the 17th.
    const tip: Point = [4.6, 9.8]
    const spiked = polygon(south, [9.9, 0.1], [9.8, 9.9], north, tip, north, high, low)
    const beside = polygon(south, low, high, north, tip, [0.1, 9.9], [0.2, 0.1])
    const fitted = fit({ '01901': beside, '01902': spiked })
    expect(outerSides(fitted)).toEqual(sides(1, ...commune.coordinates))
    expect(innerSides(fitted)).toEqual(innerSides(fit(halves)))
  })

  it('have an island, where none meets another, take the commune’s if it has one', () => {
    const island = polygon([14, 4], [16, 4.1], [16, 6], [14, 6.1])
    const surveyed = polygon([14.1, 4], [16.1, 4], [15.9, 6.1], [15, 6], [14, 6])
    const both = (...parts: readonly Polygon[]): AreaGeometry => ({
      type: 'MultiPolygon',
      coordinates: parts.map(({ coordinates }) => coordinates),
    })
    const city = { ...halves, '01902': both(halves['01902'], island) }
    expect(outerSides(fit(city, both(commune, surveyed)))).toEqual(
      sides(1, ...commune.coordinates, ...surveyed.coordinates),
    )
    expect(outerSides(fit(city))).toEqual(sides(1, ...commune.coordinates, ...island.coordinates))
  })

  it.each([
    ['far larger', polygon([-20, -20], [30, -20], [30, 30], [-20, 30])],
    ['elsewhere', polygon([40, 0], [50, 0], [50, 10], [40, 10])],
    ['passed in another order', polygon(west, east, north, [-2, 9], [-2, 0], south)],
  ])('stay as they were when the outline given is %s', (_, outline) => {
    const fitted = fit(quarters, outline)
    expect(outerSides(fitted)).toEqual(outerSides(quarters))
    expect(innerSides(fitted)).toEqual(innerSides(quarters))
  })
})

describe('a région', () => {
  const around = {
    '01911': polygon(nw, n, ne, [14, 14], [-4, 14]),
    '01912': polygon(ne, e, se, [14, -4], [14, 14]),
    '01913': polygon(se, s, sw, [-4, -4], [14, -4]),
    '01914': polygon(sw, w, nw, [-4, 14], [-4, -4]),
  }
  const shapes = new Map(Object.entries({ ...halves, ...around }))
  const units = [...shapes.keys()].map((code) => record(code, code in halves ? '01900' : null))
  const codes = units.map(({ code }) => code as UnitCode)

  const contour = { rank: 1, code: '01900', nom: null, departement: null, geometry: commune }
  const known = new Map([['01900', [contour]]])

  const built = (contours: typeof known): RegionTopology =>
    buildRegion(units, fitCities(units, shapes, contours), loadAttributes())
  const neighboursOf = (region: RegionTopology, code: string): string[] =>
    adjacency(region)
      .graph.get(code as UnitCode)!
      .toSorted()

  it('has arrondissements that share arcs with the communes around, once fitted', () => {
    const region = built(known)
    expect(neighboursOf(region, '01901')).toEqual(['01902', '01911', '01913', '01914'])
    expect(neighboursOf(region, '01912')).toEqual(['01902', '01911', '01913'])
    const whole = topologyLayer(region).dissolve(codes)
    expect(whole.coordinates.map((rings) => rings.length)).toEqual([1])
  })

  it('keeps its arrondissements as they are where the contour of the commune is not known', () => {
    expect(neighboursOf(built(new Map()), '01901')).toEqual(['01902'])
  })

  it('leaves the communes around as they are', () => {
    const fitted = fitCities(units, shapes, known)
    for (const [code, shape] of Object.entries(around)) expect(fitted.get(code)).toBe(shape)
  })
})

function record(code: string, commune: string | null): UnitRecord {
  const nothing = { population: null, epci: null, ept: null, codesPostaux: [], anciensCodes: [] }
  return { code, nom: `Exemple ${code}`, departement: '01', region: '84', commune, ...nothing }
}
