import { describe, expect, it } from 'vitest'
import { checkValue } from '../../../src/domain/edits/check-value.ts'
import { tidyValue } from '../../../src/domain/edits/record-change.ts'
import { typedCount, typedSite } from '../../../src/features/edit/form/typed-text.ts'

describe('a number as people type it', () => {
  it.each([
    ['55 208 habitants', 55_208],
    ['environ 180000', 180_000],
    ['Env. 180\u202f000 hab.', 180_000],
    ['181.000', 181_000],
    ['0', 0],
  ])('is read: %s', (text, number) => {
    expect(typedCount(text)).toBe(number)
  })

  it.each(['beaucoup', '1.5', '12,5', '-3', '1.0000', 'habitants', '180 000 et quelques'])(
    'is refused: %s',
    (text) => {
      expect(typedCount(text)).toBeNaN()
    },
  )
})

describe('a site as people type it', () => {
  it.each([
    ['cpts13.fr', 'https://cpts13.fr'],
    ['www.cpts13.fr/contact', 'https://www.cpts13.fr/contact'],
    ['http://cpts13.fr', 'http://cpts13.fr'],
    ['pas un site', 'pas un site'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('is given what a browser needs before it: %s', (text, site) => {
    expect(typedSite(text)).toBe(site)
  })
})

describe('a value that cannot be meant', () => {
  const today = '2026-11-26'
  const reasons = (stated: Parameters<typeof checkValue>[0]) =>
    checkValue(stated, today).map(({ reason }) => reason)

  it('is a population larger than any CPTS', () => {
    expect(reasons({ fait: 'populationAnnoncee', valeur: 99_999_999_999 })).toEqual(['too-large'])
    expect(reasons({ fait: 'populationAnnoncee', valeur: 180_000 })).toEqual([])
  })

  it('is a numéro FINESS of zeros; spaces are no fault', () => {
    expect(reasons({ fait: 'finess', valeur: '000000000' })).toEqual(['not-a-finess'])
    expect(reasons({ fait: 'finess', valeur: '94 000 123 4' })).toEqual([])
    expect(tidyValue({ fait: 'finess', valeur: '94 000 123 4' })).toBe('940001234')
  })
})
