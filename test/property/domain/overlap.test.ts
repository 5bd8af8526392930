import { territoryOf } from '../../../src/domain/cpts/cpts.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  findOverlaps,
  membership,
  overlapSides,
  sharedUnits,
} from '../../../src/domain/atlas/overlap.ts'
import { sumPopulation } from '../../../src/domain/units/population.ts'
import { intersection } from '../../../src/domain/units/territory.ts'
import { cptsLists, layers } from './arbitraries.ts'

test('overlaps are those that comparing every pair would find', () => {
  fc.assert(
    fc.property(cptsLists, layers, (list, units) => {
      const expected = list.flatMap((a, rank) =>
        list.slice(rank + 1).flatMap((b) => {
          const shared = intersection(territoryOf(a), territoryOf(b))
          return shared.size > 0 ? [{ a: a.id, b: b.id, codes: [...shared].toSorted() }] : []
        }),
      )
      const found = findOverlaps(list, units)
      expect(found.map(({ a, b, codes }) => ({ a, b, codes }))).toEqual(expected)
    }),
  )
})

test('overlaps do not depend on the order of the list', () => {
  const shuffled = cptsLists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, layers, ([list, other], units) => {
      expect(findOverlaps(other, units)).toEqual(findOverlaps(list, units))
    }),
  )
})

test('an overlap is the same from both sides, each with its own share', () => {
  fc.assert(
    fc.property(cptsLists, layers, (list, units) => {
      const overlaps = findOverlaps(list, units)
      for (const { id } of list) {
        for (const side of overlapSides(overlaps).get(id) ?? []) {
          const back = (overlapSides(overlaps).get(side.autre) ?? []).find(
            ({ autre }) => autre === id,
          )
          expect(back).toEqual({ ...side, autre: id, part: side.partAutre, partAutre: side.part })
        }
      }
    }),
  )
})

test('a share times its CPTS gives back the shared population, lies between 0 and 1, and is known of whole perimeters only', () => {
  fc.assert(
    fc.property(cptsLists, layers, (list, units) => {
      const own = new Map(
        list.map((one) => [one.id, sumPopulation(territoryOf(one), units).habitants]),
      )
      const partial = new Set(
        list.flatMap(({ id, perimetre }) => (perimetre.etat === 'partiel' ? [id] : [])),
      )
      for (const { a, b, population, partA, partB } of findOverlaps(list, units)) {
        for (const [id, part] of [
          [a, partA],
          [b, partB],
        ] as const) {
          const habitants = own.get(id) ?? Number.NaN
          expect(part === null).toBe(habitants === 0 || partial.has(id))
          if (part === null) continue
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(1)
          expect(part * habitants).toBeCloseTo(population.habitants)
        }
      }
    }),
  )
})

test('membership is the perimeters read the other way round', () => {
  fc.assert(
    fc.property(cptsLists, (list) => {
      const idsByCode = membership(list)
      for (const one of list) {
        const codes = [...idsByCode].filter(([, ids]) => ids.includes(one.id)).map(([c]) => c)
        expect(new Set(codes)).toEqual(territoryOf(one))
      }
      for (const ids of sharedUnits(membership(list)).values())
        expect(new Set(ids).size).toBeGreaterThan(1)
    }),
  )
})
