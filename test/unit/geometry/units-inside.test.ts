import { area } from '@turf/turf'
import type { Position } from 'geojson'
import { expect, it } from 'vitest'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { unitAreas } from '../../../src/geometry/unit-areas.ts'
import { unitsInside } from '../../../src/geometry/units-inside.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { codeOf, lettersRegion } from '../../support/squares.ts'

const topology = lettersRegion(['ab', 'cd'])
const { unitNames } = regionShapes(topology)

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

it('takes in the communes whose middle is inside the ring, and no others', () => {
  expect(unitsInside(unitNames, box(-0.01, 0.12, 0.12, 0.3))).toEqual([codeOf('a')])
  expect(unitsInside(unitNames, box(-1, -1, 1, 1))).toHaveLength(4)
  expect(unitsInside(unitNames, box(2, 2, 3, 3))).toEqual([])
})

it('takes in nothing while there is no ring yet', () => {
  expect(unitsInside(unitNames, [])).toEqual([])
  expect(
    unitsInside(unitNames, [
      [0, 0],
      [1, 1],
      [0, 0],
    ]),
  ).toEqual([])
})

it('measures each commune so that a territory is the sum of its communes', () => {
  const layer = topologyLayer(topology)
  const areas = new Map(unitAreas(layer))
  const whole = outlineOf(layer, [...layer.codes])
  const sum = [...areas.values()].reduce((total, km2) => total + km2, 0)
  expect(whole.ok && area(whole.outline.shape) / 1e6).toBeCloseTo(sum, 4)
})
