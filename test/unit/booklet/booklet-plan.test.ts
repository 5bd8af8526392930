import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bookletPlan } from '../../../src/features/paper/booklet/booklet-plan.ts'

describe('the pages of a booklet', () => {
  it('follow each other without a gap, every CPTS and every commune on one of them', () => {
    const loads = fc.record({
      plates: fc.constantFrom(1, 2),
      sheets: fc.array(fc.constantFrom(1, 2), { maxLength: 260 }),
      communes: fc.nat(2500),
    })
    fc.assert(
      fc.property(loads, (load) => {
        const plan = bookletPlan(load)
        const ranks = (runs: readonly (readonly [number, number])[]): number[] =>
          runs.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at))
        expect(ranks(plan.tables)).toEqual(load.sheets.map((_, rank) => rank))
        expect(ranks(plan.indexes)).toEqual(Array.from({ length: load.communes }, (_, at) => at))
        const pages = [
          1,
          ...Array.from({ length: load.plates }, (_, at) => plan.plate + at),
          ...plan.tables.map((_, at) => plan.table + at),
          ...plan.sheets.flatMap((start, rank) =>
            Array.from({ length: load.sheets[rank] ?? 0 }, (_, at) => start + at),
          ),
          ...plan.indexes.map((_, at) => plan.index + at),
        ]
        expect(pages).toEqual(Array.from({ length: plan.total }, (_, at) => at + 1))
      }),
    )
  })
})
