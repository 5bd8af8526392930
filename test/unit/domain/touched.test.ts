import { expect, test } from 'vitest'
import { touched } from '../../../src/domain/sketch/touched.ts'
import { EPCI_ACROSS } from '../../../src/domain/units/epci-across.ts'
import { regionOfUnit } from '../../../src/domain/units/regions.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { builtNames, builtRegion } from '../../support/region.ts'
import { sketch, territory, unit } from './samples.ts'

const units = indexUnits([
  unit('01001', 100, { epci: 'nord' }),
  unit('01002', 300, { epci: 'nord' }),
  unit('01003', 50, { epci: 'sud' }),
  unit('01004', null, { epci: 'vide' }),
  unit('01005', 70),
  unit('01006', 50, { epci: 'est' }),
])
const epci = (line: string) =>
  touched({ units: territory(line), parts: new Map() }, units, (one) => one.epci)

test('a group that is held in part tells how many of its units and which share of its inhabitants', () => {
  expect(epci('01001')).toEqual([
    { code: 'nord', tenues: 1, coupees: 0, total: 2, beyond: 0, part: 0.25 },
  ])
  expect(epci('01001 01002')).toEqual([
    { code: 'nord', tenues: 2, coupees: 0, total: 2, beyond: 0, part: 1 },
  ])
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
  expect(epci('01004')).toEqual([
    { code: 'vide', tenues: 1, coupees: 0, total: 1, beyond: 0, part: null },
  ])
})

test('units without group and codes of another layer count in none', () => {
  expect(epci('01005 2A004')).toEqual([])
  expect(epci('')).toEqual([])
})

test('Paris is a département held whole by its twenty arrondissements', () => {
  const idf = builtRegion('11').units
  const paris = [...idf.keys()].filter((one) => one.startsWith('75'))
  expect(
    touched({ units: new Set(paris), parts: new Map() }, idf, (one) => one.departement),
  ).toEqual([{ code: '75', tenues: 20, coupees: 0, total: 20, beyond: 0, part: 1 }])
  const without = touched(
    { units: new Set(paris.slice(1)), parts: new Map() },
    idf,
    (one) => one.departement,
  )
  expect(without).toMatchObject([{ tenues: 19, total: 20 }])
  expect(without[0]?.part).toBeLessThan(1)
})

test('a unit that is cut is no unit held whole, and its inhabitants are estimated', () => {
  const cut = sketch('01002', { '01001': 0.5 })
  expect(touched(cut, units, (one) => one.epci)).toEqual([
    { code: 'nord', tenues: 1, coupees: 1, total: 2, beyond: 0, part: 350 / 400 },
  ])
})

test('an EPCI of two régions is whole only with what it has in both', () => {
  const redon = (region: string) =>
    [...builtRegion(region).units.values()].filter(({ epci }) => epci === '243500741')
  const [here, there] = [redon('53'), redon('52')]
  const held = (held: typeof here, layer: typeof here) =>
    touched(
      { units: new Set(held.map(({ code }) => code)), parts: new Map() },
      indexUnits(layer),
      (one) => one.epci,
    )
  expect(held(here, here)).toMatchObject([{ tenues: 23, total: 31, beyond: 8, part: null }])
  const all = [...here, ...there]
  expect(held(all, all)).toMatchObject([{ tenues: 31, total: 31, beyond: 0, part: 1 }])
})

test('every EPCI that lies in several régions is known to, with all its communes', () => {
  const across = builtNames().groups.flatMap(({ siren, units }) => {
    const regions = new Set(units.map(({ code }) => regionOfUnit(code)?.code))
    return regions.size > 1 ? [[siren, units.length] as const] : []
  })
  expect([...EPCI_ACROSS]).toEqual(across)
})
