import { expect, it } from 'vitest'
import { outliers } from '../../../src/domain/sketch/outliers.ts'
import type { NeighbourGraph } from '../../../src/domain/units/contiguity.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { unit } from './samples.ts'

const [a, b, c, near, far] = ['41001', '41002', '41003', '18001', '18002'] as UnitCode[] as [
  UnitCode,
  UnitCode,
  UnitCode,
  UnitCode,
  UnitCode,
]
const ALL = [a, b, c, near, far]
const UNITS = new Map(
  ALL.map((code) => [code, { ...unit(code, 1000), departement: code.slice(0, 2) }]),
)
const GRAPH: NeighbourGraph = new Map([
  [c, [near]],
  [near, [c]],
])

it('finds the namesake far away, and not the neighbour across the border of the département', () => {
  expect(outliers(ALL, UNITS, GRAPH)).toEqual([far])
})

it('finds none where the list is of one département, apart or not', () => {
  expect(outliers([a, b, c], UNITS, GRAPH)).toEqual([])
})

it('finds none where no département is most of the list, nor among two', () => {
  expect(outliers([a, b, near, far], UNITS, GRAPH)).toEqual([])
  expect(outliers([a, far], UNITS, GRAPH)).toEqual([])
})
