import { describe, expect, it } from 'vitest'
import { cleanRings } from '../../../tools/geo/clean-rings.ts'
import { withAreas, type Area } from '../../../tools/geo/shared-arcs.ts'

/**
 * Arcs of an invented topology:
 *
 *     c───d        0: a→b→d  1: d→c→a  2: d→e  3: a minute loop at e  4: a large loop at e
 *     │   │   e    5: out from d and straight back
 *     a───b
 */
const arcs = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  [
    [1, 1],
    [0, 1],
    [0, 0],
  ],
  [
    [1, 1],
    [2, 1],
  ],
  [
    [2, 1],
    [2.001, 1],
    [2.001, 1.001],
    [2, 1],
  ],
  [
    [2, 1],
    [2.5, 1],
    [2.5, 1.5],
    [2, 1],
  ],
  [
    [1, 1],
    [1.5, 1.5],
    [1, 1],
  ],
]

function cleaned(...rings: readonly number[][]): number[][][] {
  const areas = rings.map((ring, id): Area => ({ type: 'Polygon', id, arcs: [ring] }))
  const topology = withAreas({ type: 'Topology', arcs }, areas)
  return cleanRings({ topology, areas }).areas.map(({ arcs: kept }) => kept as number[][])
}

describe('a ring', () => {
  it('loses an arc travelled forth and straight back, be it at its start', () => {
    expect(cleaned([0, 2, ~2, 1])).toEqual([[[0, 1]]])
    expect(cleaned([~2, 1, 0, 2])[0]?.[0]).toHaveLength(2)
  })

  it('loses an arc that comes back on itself', () => {
    expect(cleaned([0, 5, 1])).toEqual([[[0, 1]]])
  })

  it('loses a minute loop with the spike that leads to it, and keeps a large one', () => {
    expect(cleaned([0, 2, 3, ~2, 1])).toEqual([[[0, 1]]])
    expect(cleaned([0, 2, 4, ~2, 1])[0]?.[0]).toHaveLength(5)
  })

  it('that is all a unit has is kept, even flat', () => {
    expect(cleaned([0, 1], [2, ~2])).toHaveLength(2)
  })
})
