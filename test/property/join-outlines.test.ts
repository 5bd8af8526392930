import { area, length, polygonToLine } from '@turf/turf'
import fc from 'fast-check'
import type { MultiPolygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { APART, joinOutlines, joinShapes } from '../../src/geometry/join-outlines.ts'
import { outlineOf } from '../../src/geometry/outline.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { builtRegion, publishedCpts } from '../support/region.ts'

/** Points on a grid of a file’s own. */
const onGrid = (step: number, from: number) => (ring: readonly Position[]) =>
  ring.map((point) => point.map((value) => Math.round((value - from) / step) * step + from))

const shapeOf = (ring: readonly Position[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [[[...ring, ring[0]!]]],
})

const borders = fc.array(fc.double({ min: -0.02, max: 0.02, noNaN: true }), {
  minLength: 1,
  maxLength: 20,
})
const steps = fc.tuple(
  fc.double({ min: 0.8e-5, max: 2e-5, noNaN: true }),
  fc.double({ min: 0.8e-5, max: 2e-5, noNaN: true }),
)

describe('the parts of a territory in several régions', () => {
  it('are one without the border between them, whatever grid each is rounded to', () => {
    fc.assert(
      fc.property(borders, steps, (bends, [westStep, eastStep]) => {
        const border = bends.map((bend, rank): Position => [
          2 + bend,
          48 + (rank + 1) / (bends.length + 1),
        ])
        const line = [[2, 48], ...border, [2, 49]]
        const west = onGrid(westStep, 1.7)([[1, 48], ...line, [1, 49]])
        const east = onGrid(eastStep, -0.3)([[3, 49], ...line.toReversed(), [3, 48]])
        const joined = joinShapes([shapeOf(west), shapeOf(east)], APART.near)
        expect(joined.coordinates).toHaveLength(1)
        expect(joined.coordinates[0]).toHaveLength(1)
        const sum = area(shapeOf(west)) + area(shapeOf(east))
        expect(Math.abs(area(joined) / sum - 1)).toBeLessThan(1e-4)
      }),
    )
  })

  it('stay apart where they do not meet, and keep what they enclose', () => {
    const square = (x: number, y: number, size: number): Position[] => [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ]
    const ring: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 1), square(0.4, 0.4, 0.2).toReversed()]],
    }
    const away: MultiPolygon = { type: 'MultiPolygon', coordinates: [[square(3, 0, 1)]] }
    const joined = joinShapes([ring, away], APART.afar)
    expect(joined.coordinates.map((rings) => rings.length).toSorted()).toEqual([1, 2])
    expect(area(joined)).toBeCloseTo(area(ring) + area(away), 0)
  })

  it('are so of the Adour, of which Landes and Gers have each their own', () => {
    const adour = publishedCpts('75').cpts.find(({ id }) => id === 'cpts-de-l-adour')!
    const parts = ['75', '76'].map((region) => {
      const layer = topologyLayer(builtRegion(region).topology)
      const own = adour.perimetre.codes.filter((code) => layer.codes.has(code))
      const drawn = outlineOf(layer, own)
      if (!drawn.ok) throw new Error(`nothing drawn in ${region}`)
      return drawn.outline
    })
    const joined = joinOutlines(parts)!
    const around = (shape: MultiPolygon): number => length(polygonToLine(shape) as never)
    const apart = parts.map(({ shape }) => around(shape)).reduce((sum, each) => sum + each)
    const within = parts.map(({ shape }) => area(shape)).reduce((sum, each) => sum + each)
    expect(Math.abs(area(joined.shape) / within - 1)).toBeLessThan(1e-4)
    expect(around(joined.shape)).toBeLessThan(apart * 0.9)
  })
})
