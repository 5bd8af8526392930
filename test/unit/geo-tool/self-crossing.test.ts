import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { worstCrossing } from '../../../tools/geo/self-crossing.ts'

const polygon = (...coordinates: Position[][]) => ({ type: 'Polygon' as const, coordinates })

const box = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]

describe('an outline', () => {
  it('that is a bow-tie crosses itself, half its area in each loop', () => {
    const crossing = worstCrossing(
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
    )
    expect(crossing).toEqual({ ring: 1, at: [1, 1], share: 0.5 })
  })

  it('does not cross itself where it only touches: at a vertex, along a side, or on a side', () => {
    const touching = [
      [0, 0],
      [2, 0],
      [2, 2],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 0],
      [0, 0],
    ]
    expect(worstCrossing(polygon(touching))).toBeNull()
    const hole = [
      [0, 1],
      [1, 2],
      [1, 1],
      [0, 1],
    ]
    expect(worstCrossing(polygon(box, hole))).toBeNull()
  })

  it('with a minute loop holds that little of its area in it', () => {
    const crossing = worstCrossing(
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [0.1, 4],
        [0, 3.9],
        [0, 4],
        [0.1, 3.9],
        [0, 0],
      ]),
    )
    expect(crossing?.share).toBeLessThan(0.001)
    expect(crossing?.share).toBeGreaterThan(0)
  })

  it('crosses another of its rings', () => {
    const hole = [
      [3, 3],
      [5, 3],
      [3, 1],
      [3, 3],
    ]
    expect(worstCrossing(polygon(box, hole))?.share).toBe(1)
  })
})
