import { expect, test } from 'vitest'
import { enclaves, type NeighbourGraph, pieces } from '../../../src/domain/units/contiguity.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { code, codes, territory } from './samples.ts'

/**
 * A layer of 25 units in a square, 01000 to 01024; neighbours share a side, and the outer ring is its edge.
 *
 *     00 01 02 03 04
 *     05 06 07 08 09
 *     10 11 12 13 14
 *     15 16 17 18 19
 *     20 21 22 23 24
 */
const SIDE = 5
const name = (row: number, column: number) =>
  code(`010${String(row * SIDE + column).padStart(2, '0')}`)
const graph = new Map<UnitCode, UnitCode[]>()
const edge = new Set<UnitCode>()
for (let row = 0; row < SIDE; row += 1) {
  for (let column = 0; column < SIDE; column += 1) {
    const around: (readonly [number, number])[] = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ]
    const inside = around.filter(([r, c]) => r >= 0 && c >= 0 && r < SIDE && c < SIDE)
    graph.set(
      name(row, column),
      inside.map(([r, c]) => name(r, c)),
    )
    if (inside.length < 4) edge.add(name(row, column))
  }
}

test('communes that touch are one piece', () => {
  expect(pieces(territory('01002 01000 01001'), graph)).toEqual([codes('01000 01001 01002')])
})

test('communes that lie apart are pieces, biggest first, then by code', () => {
  expect(pieces(territory('01024 01000 01012 01013'), graph)).toEqual([
    codes('01012 01013'),
    codes('01000'),
    codes('01024'),
  ])
})

test('communes that touch by a corner alone are two pieces', () => {
  expect(pieces(territory('01000 01006'), graph)).toHaveLength(2)
})

test('a commune absent from the graph is a piece of its own', () => {
  expect(pieces(territory('01000 29155'), graph)).toEqual([codes('01000'), codes('29155')])
})

test('an empty territory has no piece and no enclave', () => {
  expect(pieces(territory(''), graph)).toEqual([])
  expect(enclaves(territory(''), graph, edge)).toEqual([])
})

const ring = '01006 01007 01008 01011 01013 01016 01017 01018'

test('a commune that the territory surrounds is an enclave', () => {
  expect(enclaves(territory(ring), graph, edge)).toEqual([codes('01012')])
})

test('two communes that the territory surrounds together are one enclave', () => {
  const wide = '01006 01007 01008 01009 01011 01014 01016 01017 01018 01019'
  expect(enclaves(territory(wide), graph, edge)).toEqual([codes('01012 01013')])
})

test('a way out of one commune makes no enclave', () => {
  const open = ring.replace('01007 ', '')
  expect(enclaves(territory(open), graph, edge)).toEqual([])
})

test('a commune cut off against the edge of the layer is no enclave: what lies beyond is unknown', () => {
  expect(enclaves(territory('01001 01005'), graph, edge)).toEqual([])
})

test('a territory that stands on the edge can still surround a commune', () => {
  expect(enclaves(territory('01001 01005 01007 01011'), graph, edge)).toEqual([codes('01006')])
})

test('what does not touch the territory is no enclave of it', () => {
  const apart: NeighbourGraph = new Map([
    [code('01000'), [code('01001')]],
    [code('01001'), [code('01000')]],
    [code('01002'), []],
  ])
  expect(enclaves(territory('01000'), apart, territory(''))).toEqual([codes('01001')])
})
