import { expect, test } from 'vitest'
import {
  estimatedPopulation,
  sketchPopulation,
} from '../../../src/domain/sketch/sketch-population.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { code, codes, sketch, unit } from './samples.ts'

const units = indexUnits([
  unit('06001', 1000),
  unit('06002', 333),
  unit('06003', null),
  unit('06004', 1),
])

test('an empty sketch has no inhabitant, and nothing is missing from it', () => {
  const nobody = { habitants: 0, estimation: 0, sansDonnee: [], inconnues: [] }
  expect(sketchPopulation(sketch(''), units)).toEqual(nobody)
})

test('whole units are counted exactly, and none of them is estimated', () => {
  expect(sketchPopulation(sketch('06001 06002'), units)).toMatchObject({
    habitants: 1333,
    estimation: 0,
  })
})

test('a unit that is cut counts by its share of area, and is told apart as an estimate', () => {
  expect(sketchPopulation(sketch('06001', { '06002': 0.25 }), units)).toMatchObject({
    habitants: 1083,
    estimation: 83,
  })
})

test('what is estimated unit by unit adds up to the estimate of all', () => {
  const cut = { '06002': 0.5, '06004': 0.5 }
  const each = Object.entries(cut).map(([text, share]) =>
    estimatedPopulation(share, units.get(code(text)) ?? { population: null }),
  )
  expect(each).toEqual([167, 1])
  expect(sketchPopulation(sketch('', cut), units).habitants).toBe(168)
})

test('a missing figure is never zero: the unit is named, cut or whole', () => {
  expect(estimatedPopulation(0.5, { population: null })).toBeNull()
  expect(estimatedPopulation(0.5, { population: 0 })).toBe(0)
  expect(sketchPopulation(sketch('06001 06003'), units)).toEqual({
    habitants: 1000,
    estimation: 0,
    sansDonnee: codes('06003'),
    inconnues: [],
  })
  expect(sketchPopulation(sketch('06001', { '06003': 0.5 }), units).sansDonnee).toEqual(
    codes('06003'),
  )
})

test('codes that the layer does not know are named in order, cut or whole', () => {
  expect(sketchPopulation(sketch('2A005 2A001', { '2A004': 0.5 }), units)).toEqual({
    habitants: 0,
    estimation: 0,
    sansDonnee: [],
    inconnues: codes('2A001 2A004 2A005'),
  })
})
