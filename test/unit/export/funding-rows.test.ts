import { describe, expect, it } from 'vitest'
import { registerCsv } from '../../../src/data/export/register-csv.ts'
import { columnsOf, valuesOf } from '../../../src/data/export/register-table.ts'
import { contractRows, sizeRows } from '../../../src/features/funding/funding-rows.ts'
import { readHabitants } from '../../../src/features/funding/use-subject.ts'

const TODAY = '2026-11-28'
const ALL = { optionnelles: ['M5', 'M6'], planYear: 1, crisisYears: [1] } as const

describe('the table of a contract', () => {
  const rows = contractRows(52_000, ALL, null, TODAY)
  const amountsIn = (year: number) =>
    rows
      .filter((row) => row.some(({ key, value }) => key === 'year' && value === year))
      .map((row) => row.find(({ key }) => key === 'amount')?.value)

  it('has a line an amount, which add up to the published total', () => {
    const sum = amountsIn(1).reduce<number>((all, value) => all + Number(value), 0)
    expect(sum).toBe(382_500)
    expect(amountsIn(1)).toHaveLength(13)
    expect(amountsIn(2)).toHaveLength(12)
  })

  it('says its source on each line', () => {
    expect(rows.every((row) => row.some(({ key, value }) => key === 'source' && value))).toBe(true)
  })

  it('leaves an amount that is not known empty, with the reason, and never zero', () => {
    const signed = contractRows(52_000, ALL, '2020-06-17', TODAY)
    const columns = columnsOf(signed)
    const lines = signed.map((row) =>
      Object.fromEntries(valuesOf(row, columns).map((value, at) => [columns[at]?.key, value])),
    )
    expect(lines[0]).toMatchObject({ year: 1, amount: 287_000, part: 'total, au plus' })
    expect(lines[2]).toMatchObject({
      year: 3,
      amount: null,
      remark: 'barème non documenté à cette date',
      from: { date: '2022-06-17' },
    })
    expect(registerCsv(signed)).not.toMatch(/;0;/)
  })
})

it('the table of the tailles gives both barèmes', () => {
  const options = { optionnelles: [], planCrise: 'mise-a-jour', crise: false } as const
  const amounts = sizeRows(options).map((row) => row.find(({ key }) => key === 'amount')?.value)
  expect(amounts).toEqual([212_500, 220_000, 277_500, 287_000, 347_500, 370_000, 410_000, 450_000])
})

it.each([
  ['52000', 52_000],
  ['52 000', 52_000],
  ['52\u202f000', 52_000],
  ['52.000', 52_000],
  ['1', 1],
  ['0', null],
  ['', null],
  ['-5', null],
  ['40 000,5', null],
  ['environ 40 000', null],
  ['99999999', null],
])('the population typed as «%s» is read as %s', (text, habitants) => {
  expect(readHabitants(text)).toBe(habitants)
})
