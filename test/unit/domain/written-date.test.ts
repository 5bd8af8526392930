import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPartialDate } from '../../../src/domain/cpts/partial-date.ts'
import { readWrittenDate } from '../../../src/domain/cpts/written-date.ts'
import { dateText, typedDate } from '../../../src/features/edit/form/typed-text.ts'
import { formatDate } from '../../../src/fr/words/format.ts'

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .chain((day) => {
    const iso = day.toISOString()
    return fc.constantFrom(iso.slice(0, 4), iso.slice(0, 7), iso.slice(0, 10))
  })

describe('a date as people write it', () => {
  it.each([
    ['14/02/2024', '2024-02-14'],
    ['1/2/2024', '2024-02-01'],
    ['02-2024', '2024-02'],
    ['2024', '2024'],
    ['14 février 2024', '2024-02-14'],
    ['1er août 2023', '2023-08-01'],
    [' juil. 2022 ', '2022-07'],
    ['29/02/2024', '2024-02-29'],
    ['14/2/24', '2024-02-14'],
    ['14-02-24', '2024-02-14'],
    ['14.2.24', '2024-02-14'],
    ['2/24', '2024-02'],
    ['14 fevrier 24', '2024-02-14'],
    ['févr. 24', '2024-02'],
  ])('reads %s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date)
  })

  it.each([
    '29/02/2023',
    '31/04/2024',
    '31/04/24',
    '12/11',
    '24',
    'hier',
    '',
    '2024/13',
    '12 2 1 2024',
    'mardi 2024',
  ])('refuses %s', (text) => {
    expect(readWrittenDate(text)).toBeNull()
  })

  it('is read back from every way the atlas writes it', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(readWrittenDate(dateText(date))).toBe(date)
        expect(readWrittenDate(formatDate(date))).toBe(date)
        expect(typedDate(date)).toBe(date)
      }),
    )
  })

  it('is never anything but a day, a month or a year of the calendar', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. mars') }), (text) => {
        const read = readWrittenDate(text)
        expect(read === null || isPartialDate(read)).toBe(true)
      }),
    )
  })
})
