import { territoryOf } from '../../../src/domain/cpts/cpts.ts'
import { expect, test } from 'vitest'
import { difference, intersection, union } from '../../../src/domain/units/territory.ts'
import { codes, cpts, territory } from './samples.ts'

const a = territory('01001 01002')
const b = territory('01002 01003')

test('union, intersection and difference of two territories that share a commune', () => {
  expect(union(a, b)).toEqual(territory('01001 01002 01003'))
  expect(intersection(a, b)).toEqual(territory('01002'))
  expect(difference(a, b)).toEqual(territory('01001'))
  expect(difference(b, a)).toEqual(territory('01003'))
})

test('the territories combined are left as they were', () => {
  union(a, b)
  intersection(a, b)
  difference(a, b)
  expect(a).toEqual(territory('01001 01002'))
  expect(b).toEqual(territory('01002 01003'))
})

test('a complete and a partial perimeter count, an unknown one counts for nothing', () => {
  const list = codes('01001 01002')
  expect(territoryOf(cpts('a', list, 'complet'))).toEqual(new Set(list))
  expect(territoryOf(cpts('a', list, 'partiel'))).toEqual(new Set(list))
  expect(territoryOf(cpts('a', list, 'inconnu'))).toEqual(new Set())
})
