import { expect, test } from 'vitest'
import {
  addMonths,
  datePrecision,
  dayRange,
  isPartialDate,
  mayPrecede,
} from '../../../src/domain/cpts/partial-date.ts'

test.each(['2021', '2021-09', '2021-09-15', '2024-02-29', '2000-02-29', '2021-12-31'])(
  '%s is a date',
  (text) => {
    expect(isPartialDate(text)).toBe(true)
  },
)

test.each([
  '',
  '21',
  '0000',
  '2021-00',
  '2021-13',
  '2021-9',
  '2021-09-00',
  '2021-09-31',
  '2023-02-29',
  '1900-02-29',
  '2021-09-15T00:00',
  'hier',
])('"%s" is no date', (text) => {
  expect(isPartialDate(text)).toBe(false)
})

test('a date stands for the days of its year or month', () => {
  expect(dayRange('2023')).toEqual({ auPlusTot: '2023-01-01', auPlusTard: '2023-12-31' })
  expect(dayRange('2024-02')).toEqual({ auPlusTot: '2024-02-01', auPlusTard: '2024-02-29' })
  expect(dayRange('2023-02')).toEqual({ auPlusTot: '2023-02-01', auPlusTard: '2023-02-28' })
  expect(dayRange('2023-04')).toEqual({ auPlusTot: '2023-04-01', auPlusTard: '2023-04-30' })
  expect(dayRange('2023-02-05')).toEqual({ auPlusTot: '2023-02-05', auPlusTard: '2023-02-05' })
})

test('a date is as precise as it is written', () => {
  expect(['2023', '2023-02', '2023-02-05'].map(datePrecision)).toEqual(['annee', 'mois', 'jour'])
})

test.each([
  ['2024-02-14', 6, '2024-08-14'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2022-08-31', 6, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2096-02-29', 48, '2100-02-28'],
  ['2024-12-31', 6, '2025-06-30'],
  ['2024-06-30', 6, '2024-12-30'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-05-15', 0, '2024-05-15'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to)
})

test.each(['2024-02', '2023-02-29', 'x'])(
  'months are added to a real day only, not to "%s"',
  (text) => {
    expect(() => addMonths(text, 1)).toThrow(RangeError)
  },
)

test('a date may precede another unless all its days come after', () => {
  expect(mayPrecede('2021', '2021-03')).toBe(true)
  expect(mayPrecede('2021-03', '2021')).toBe(true)
  expect(mayPrecede('2021-03-01', '2021-03-01')).toBe(true)
  expect(mayPrecede('2022', '2021-12-31')).toBe(false)
  expect(mayPrecede('2021-04', '2021-03-31')).toBe(false)
  expect(mayPrecede('hier', '2021')).toBe(false)
  expect(mayPrecede('2021', 'demain')).toBe(false)
})
