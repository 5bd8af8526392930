import { expect, test } from 'vitest'
import { touched } from '../../../src/domain/touched.ts'
import { indexUnits } from '../../../src/domain/unit-index.ts'
import { builtRegion } from '../../support/region.ts'
import { territory, unit } from './samples.ts'

const units = indexUnits([
  unit('01001', 100, { epci: 'nord' }),
  unit('01002', 300, { epci: 'nord' }),
  unit('01003', 50, { epci: 'sud' }),
  unit('01004', null, { epci: 'vide' }),
  unit('01005', 70),
  unit('01006', 50, { epci: 'est' }),
])
const epci = (line: string) => touched(territory(line), units, (one) => one.epci)

test('a group that is held in part tells how many of its units and which share of its inhabitants', () => {
  expect(epci('01001')).toEqual([{ code: 'nord', tenues: 1, total: 2, part: 0.25 }])
  expect(epci('01001 01002')).toEqual([{ code: 'nord', tenues: 2, total: 2, part: 1 }])
})

test('groups come by inhabitants held, then by code, those it does not touch not at all', () => {
  expect(epci('01003 01006 01001 01004').map(({ code }) => code)).toEqual([
    'nord',
    'est',
    'sud',
    'vide',
  ])
})

test('a group without any known inhabitant has no share, not zero', () => {
  expect(epci('01004')).toEqual([{ code: 'vide', tenues: 1, total: 1, part: null }])
})

test('units without group and codes of another layer count in none', () => {
  expect(epci('01005 2A004')).toEqual([])
  expect(epci('')).toEqual([])
})

test('Paris is a département held whole by its twenty arrondissements', () => {
  const idf = builtRegion('11').units
  const paris = [...idf.keys()].filter((one) => one.startsWith('75'))
  expect(touched(new Set(paris), idf, (one) => one.departement)).toEqual([
    { code: '75', tenues: 20, total: 20, part: 1 },
  ])
  const without = touched(new Set(paris.slice(1)), idf, (one) => one.departement)
  expect(without).toMatchObject([{ tenues: 19, total: 20 }])
  expect(without[0]?.part).toBeLessThan(1)
})
