import { expect, test } from 'vitest'
import { parseUnitNames } from '../../../src/data/unit-names.ts'
import { buildNamesFile, formerNames } from '../../../tools/geo/unit-names.ts'
import { readOlderNames } from '../../../tools/geo/schematic/boxes.ts'
import { sinceWhen } from '../../../tools/geo/commune-history.ts'
import { loadAttributes, loadFormer, loadHistory } from './support.ts'

test('the names of the units built are read as they were written, with what they are looked up by', () => {
  const { units } = loadAttributes()
  const two = ['2A004', '13201'].flatMap((code) => units.get(code) ?? [])
  const { text, entry } = buildNamesFile(two)
  expect(entry).toMatchObject({ path: 'names.json', units: 2, bytes: Buffer.byteLength(text) })
  expect(parseUnitNames(JSON.parse(text), entry.path).units).toEqual([
    {
      code: '13201',
      nom: 'Marseille 1er',
      codesPostaux: '13001',
      population: units.get('13201')?.population,
    },
    {
      code: '2A004',
      nom: 'Ajaccio',
      codesPostaux: expect.stringContaining('20000') as string,
      population: units.get('2A004')?.population,
    },
  ])
})

test('names of before lead to the unit that they are in now', () => {
  const attributes = loadAttributes()
  const all = [...attributes.units.values()]
  const former = formerNames(all, attributes, loadFormer(), readOlderNames())
  const { text, entry } = buildNamesFile(all, former, sinceWhen(loadHistory()))
  const read = parseUnitNames(JSON.parse(text), entry.path).former
  const called = (nom: string) => read.filter((each) => each.nom === nom)
  expect(called('Onzain')).toEqual([
    { nom: 'Onzain', kind: 'deleguee', code: '41167', since: 2017 },
  ])
  expect(called('Cordieux')).toEqual([
    { nom: 'Cordieux', kind: 'associee', code: '01262', since: 1973 },
  ])
  // Merged before the older package, and known by their name since.
  expect(called('Courcouronnes')).toEqual([
    { nom: 'Courcouronnes', kind: 'ancienne', code: '91228', since: 2019 },
  ])
  expect(called('Chauffayer').map(({ code }) => code)).toEqual(['05039'])
  // Its commune merged after the history ends.
  expect(called('Culoz').map(({ since }) => since)).toEqual([null])
  expect(read.filter(({ since }) => since !== null).length / read.length).toBeGreaterThan(0.89)
  // Merged since the older package, with no name of its own left.
  expect(read.some(({ kind }) => kind === 'ancienne')).toBe(true)
  for (const { nom, code } of read) {
    expect(attributes.units.has(code)).toBe(true)
    expect(attributes.units.get(code)?.nom).not.toBe(nom)
  }
  expect(new Set(read.map(({ nom, code }) => `${code} ${nom}`)).size).toBe(read.length)
})

test('the EPCI of the units are read with the communes that are in them', () => {
  const attributes = loadAttributes()
  const all = [...attributes.units.values()]
  const { text, entry } = buildNamesFile(all, [], () => null, attributes)
  const { groups } = parseUnitNames(JSON.parse(text), entry.path)
  const held = new Map(
    groups.flatMap(({ siren, units }) => units.map(({ code }) => [`${siren} ${code}`, true])),
  )
  for (const { code, epci, ept } of all)
    for (const siren of [epci, ept])
      if (siren !== null) expect(held.has(`${siren} ${code}`)).toBe(true)
  expect(held.size).toBe(all.flatMap(({ epci, ept }) => [epci, ept]).filter(Boolean).length)
  expect(groups.find(({ nom }) => nom === 'Métropole de Lyon')?.units.length).toBeGreaterThan(60)
})

test('a file of names that was written before it had those is read', () => {
  expect(parseUnitNames({ format: 1, units: [] }, 'geo/names.json')).toEqual({
    units: [],
    former: [],
    groups: [],
    byCode: new Map(),
  })
})

test('a file of names that is not what it should be is refused with the place of the fault', () => {
  const damaged = { format: 1, units: [['1001', 'Commune d’exemple', '', null]] }
  expect(() => parseUnitNames(damaged, 'geo/names.json')).toThrow(/geo\/names\.json.*units\.0/)
})
