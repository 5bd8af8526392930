import { expect, test } from 'vitest'
import {
  categoricalSummary,
  compareIndicator,
  numericSummary,
  regionalSummaries,
} from '../../../src/domain/indicators/indicator-summary.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { categorical, numeric } from '../../support/indicators.ts'
import { codes, sketch, unit } from './samples.ts'

const units = indexUnits([
  unit('06001', 1000),
  unit('06002', 3000),
  unit('06003', null),
  unit('83001', 400),
])
const rate = numeric({ '06001': 10, '06002': 20, '06003': 90, '83001': 5 })
const zoning = categorical({ '06001': 'sous', '06002': 'sur', '06003': 'sous', '83001': 'sous' })

test('a mean weighs each commune by its inhabitants', () => {
  expect(numericSummary(rate, sketch('06001 06002'), units)).toEqual({
    kind: 'numeric',
    communes: 2,
    habitants: 4000,
    moyenne: 17.5,
    min: 10,
    max: 20,
    sansDonnee: [],
    sansPopulation: [],
  })
})

test('a commune that is cut weighs its share', () => {
  const cut = sketch('06001', { '06002': 0.5 })
  expect(numericSummary(rate, cut, units)).toMatchObject({ habitants: 2500, moyenne: 16 })
  expect(categoricalSummary(zoning, cut, units).categories.get('sur')).toEqual({
    categorie: 'sur',
    communes: 1,
    habitants: 1500,
    part: 0.6,
  })
})

test('a commune without a figure is told and leaves the mean as it was: it is no zero', () => {
  const partial = numeric({ '06001': 10 })
  expect(numericSummary(partial, sketch('06001 06002'), units)).toMatchObject({
    communes: 1,
    moyenne: 10,
    min: 10,
    sansDonnee: codes('06002'),
  })
})

test('a commune without a population is in the range and the counts, and weighs nothing', () => {
  const both = sketch('06001 06003')
  expect(numericSummary(rate, both, units)).toMatchObject({
    communes: 2,
    habitants: 1000,
    moyenne: 10,
    max: 90,
    sansPopulation: codes('06003'),
  })
  expect(categoricalSummary(zoning, both, units).categories.get('sous')).toMatchObject({
    communes: 2,
    habitants: 1000,
    part: 1,
  })
})

test('where nothing weighs there is no mean and no share', () => {
  const alone = sketch('06003')
  expect(numericSummary(rate, alone, units)).toMatchObject({ moyenne: null, min: 90 })
  expect(categoricalSummary(zoning, alone, units).categories.get('sous')).toMatchObject({
    communes: 1,
    part: null,
  })
  expect(numericSummary(rate, sketch(''), units)).toMatchObject({ moyenne: null, min: null })
})

test('a code outside the layer that has a figure is told among those nothing can weigh', () => {
  const elsewhere = numeric({ '75101': 3 })
  expect(numericSummary(elsewhere, sketch('75101'), units)).toMatchObject({
    communes: 1,
    moyenne: null,
    sansPopulation: codes('75101'),
  })
})

test('a territory stands beside the départements it touches, the one it holds most of first, and the région', () => {
  const compare = (...given: Parameters<typeof sketch>) =>
    compareIndicator(rate, sketch(...given), units, regionalSummaries(rate, units))
  const { territoire, departements, region } = compare('83001', { '06001': 0.1 })
  expect(territoire).toMatchObject({ moyenne: 3000 / 500 })
  expect(departements.map(({ code, summary }) => [code, summary])).toMatchObject([
    ['83', { moyenne: 5 }],
    ['06', { moyenne: 17.5, communes: 3 }],
  ])
  expect(region).toMatchObject({ moyenne: 72_000 / 4400, communes: 4 })
  expect(compare('06002').departements.map(({ code }) => code)).toEqual(['06'])
})
