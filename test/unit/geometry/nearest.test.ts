import type { MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/geometry/nearest.ts'

const square = (west: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, 48],
        [west + 1, 48],
        [west + 1, 49],
        [west, 49],
        [west, 48],
      ],
    ],
  ],
})
const shapes = [
  ['far', square(10)],
  ['here', square(2)],
  ['next', square(4)],
] as const

describe('the shapes nearest to a point', () => {
  it('come by distance, 0 where the point is inside, as many as asked', () => {
    const [first, second, ...others] = nearest([2.5, 48.5], shapes, 2)
    expect(first).toEqual({ id: 'here', km: 0 })
    expect(second?.id).toBe('next')
    expect(second?.km).toBeCloseTo(110.5, 0)
    expect(others).toEqual([])
  })

  it('are none of none', () => {
    expect(nearest([2, 48], [], 3)).toEqual([])
  })
})
