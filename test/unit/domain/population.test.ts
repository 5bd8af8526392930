import { expect, test } from 'vitest'
import { isWhole, sumPopulation } from '../../../src/domain/units/population.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { codes, territory, unit } from './samples.ts'

const units = indexUnits([unit('01001', 100), unit('01002', 0), unit('01003', null)])

test('known figures are added up', () => {
  const population = sumPopulation(territory('01001 01002'), units)
  expect(population).toEqual({ habitants: 100, sansDonnee: [], inconnues: [] })
  expect(isWhole(population)).toBe(true)
})

test('a commune with no inhabitant has a figure: zero is not a missing figure', () => {
  expect(isWhole(sumPopulation(territory('01002'), units))).toBe(true)
})

test('a missing figure and a code absent from the layer travel with the sum, in order', () => {
  const population = sumPopulation(territory('01009 01003 01001 01008'), units)
  expect(population).toEqual({
    habitants: 100,
    sansDonnee: codes('01003'),
    inconnues: codes('01008 01009'),
  })
  expect(isWhole(population)).toBe(false)
})

test('either kind of gap makes a population less than whole', () => {
  expect(isWhole(sumPopulation(territory('01003'), units))).toBe(false)
  expect(isWhole(sumPopulation(territory('01009'), units))).toBe(false)
})

test('an empty territory has no inhabitant and lacks nothing', () => {
  expect(sumPopulation(territory(''), units)).toEqual({
    habitants: 0,
    sansDonnee: [],
    inconnues: [],
  })
})
