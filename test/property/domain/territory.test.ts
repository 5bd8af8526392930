import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumPopulation } from '../../../src/domain/units/population.ts'
import {
  difference,
  intersection,
  type Territory,
  union,
} from '../../../src/domain/units/territory.ts'
import { layers, territories } from './arbitraries.ts'

const pairs = [territories, territories] as const
const triples = [territories, territories, territories] as const
const EMPTY: Territory = new Set()

test('union and intersection do not depend on order', () => {
  fc.assert(
    fc.property(...pairs, (a, b) => {
      expect(union(a, b)).toEqual(union(b, a))
      expect(intersection(a, b)).toEqual(intersection(b, a))
    }),
  )
})

test('union and intersection do not depend on grouping', () => {
  fc.assert(
    fc.property(...triples, (a, b, c) => {
      expect(union(union(a, b), c)).toEqual(union(a, union(b, c)))
      expect(intersection(intersection(a, b), c)).toEqual(intersection(a, intersection(b, c)))
    }),
  )
})

test('a territory absorbs what it shares, and is unchanged by itself or by nothing', () => {
  fc.assert(
    fc.property(...pairs, (a, b) => {
      expect(union(a, intersection(a, b))).toEqual(a)
      expect(intersection(a, union(a, b))).toEqual(a)
      expect(union(a, a)).toEqual(a)
      expect(union(a, EMPTY)).toEqual(a)
      expect(difference(a, EMPTY)).toEqual(a)
      expect(intersection(a, EMPTY)).toEqual(EMPTY)
    }),
  )
})

test('what is shared and what is not make up the whole, and are apart', () => {
  fc.assert(
    fc.property(...pairs, (a, b) => {
      expect(union(difference(a, b), intersection(a, b))).toEqual(a)
      expect(intersection(difference(a, b), b)).toEqual(EMPTY)
    }),
  )
})

test('intersection distributes over union', () => {
  fc.assert(
    fc.property(...triples, (a, b, c) => {
      expect(intersection(a, union(b, c))).toEqual(union(intersection(a, b), intersection(a, c)))
    }),
  )
})

test('P(A∪B) = P(A) + P(B) − P(A∩B)', () => {
  fc.assert(
    fc.property(...pairs, layers, (a, b, units) => {
      const p = (territory: Territory) => sumPopulation(territory, units).habitants
      expect(p(union(a, b))).toBe(p(a) + p(b) - p(intersection(a, b)))
    }),
  )
})

test('every unit of a territory is counted, without a figure, or unknown', () => {
  fc.assert(
    fc.property(territories, layers, (territory, units) => {
      const { sansDonnee, inconnues } = sumPopulation(territory, units)
      const counted = [...territory].filter(
        (code) => (units.get(code)?.population ?? null) !== null,
      )
      expect(new Set([...counted, ...sansDonnee, ...inconnues])).toEqual(territory)
      expect(counted.length + sansDonnee.length + inconnues.length).toBe(territory.size)
    }),
  )
})
