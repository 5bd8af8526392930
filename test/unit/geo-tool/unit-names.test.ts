import { expect, test } from 'vitest'
import { parseUnitNames } from '../../../src/data/unit-names.ts'
import { buildNamesFile } from '../../../tools/geo/unit-names.ts'
import { loadAttributes } from './support.ts'

test('the names of the units built are read as they were written, with what they are looked up by', () => {
  const { units } = loadAttributes()
  const two = ['2A004', '13201'].flatMap((code) => units.get(code) ?? [])
  const { text, entry } = buildNamesFile(two)
  expect(entry).toMatchObject({ path: 'names.json', units: 2, bytes: Buffer.byteLength(text) })
  expect(parseUnitNames(JSON.parse(text), entry.path)).toEqual([
    {
      code: '13201',
      nom: 'Marseille 1er Arrondissement',
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

test('a file of names that is not what it should be is refused with the place of the fault', () => {
  const damaged = { format: 1, units: [['1001', 'Commune d’exemple', '', null]] }
  expect(() => parseUnitNames(damaged, 'geo/names.json')).toThrow(/geo\/names\.json.*units\.0/)
})
