import { describe, expect, it } from 'vitest'
import { isRegionCode, regionFileName, regionNamed } from '../../../src/domain/names/region-name.ts'
import { FRANCE, REGIONS } from '../../../src/domain/units/regions.ts'

describe('the région that a text means', () => {
  it('is found by its code and by its name, however it is written', () => {
    for (const { code, nom } of REGIONS) {
      const slug = nom
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z]+/g, '-')
      for (const text of [code, nom, nom.toUpperCase(), slug.toLowerCase()])
        expect(regionNamed(text), text).toBe(code)
    }
  })

  it.each([
    ['idf', '11'],
    ['PACA', '93'],
    ['Sud', '93'],
    ['aura', '84'],
    ['Réunion', '04'],
    ['Bourgogne', '27'],
    ['france', FRANCE],
    ['France entière', FRANCE],
  ])('%s is %s', (text, code) => expect(regionNamed(text)).toBe(code))

  it.each(['', '99', 'xyz', '../xx', 'ile'])('“%s” is none', (text) => {
    expect(regionNamed(text)).toBeNull()
    expect(isRegionCode(text)).toBe(false)
  })
})

it('calls the files of a région by its name, never by a code that is that of a département elsewhere', () => {
  expect(['93', '11', '04', 'france'].map(regionFileName)).toEqual([
    'paca',
    'ile-de-france',
    'la-reunion',
    'france',
  ])
  for (const { code } of REGIONS) expect(regionNamed(regionFileName(code))).toBe(code)
})
