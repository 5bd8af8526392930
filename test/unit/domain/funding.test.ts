import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BAREME_2019, BAREME_AVENANT_2 } from '../../../src/domain/contract/funding-scale.ts'
import { fundingFor } from '../../../src/domain/contract/funding.ts'
import { MAXIMUM } from '../../../src/domain/contract/funding-options.ts'
import { TAILLES } from '../../../src/domain/cpts/size-class.ts'

const SOCLE = { optionnelles: [], planCrise: 'premiere-redaction', crise: false } as const

test.each([
  [1, 287_500],
  [2, 382_500],
  [3, 487_500],
  [4, 580_000],
] as const)('the lines of taille %d add up to the published total, %d €', (taille, total) => {
  expect(fundingFor(taille, MAXIMUM).total).toBe(total)
  expect(BAREME_AVENANT_2.totalPossible[taille]).toBe(total)
})

/** Rows "Total" of the published table, by volet. */
test.each([
  ['fonctionnement', [50_000, 60_000, 75_000, 90_000]],
  ['M1', [80_000, 100_000, 125_000, 155_000]],
  ['M2', [50_000, 70_000, 90_000, 100_000]],
  ['M3', [20_000, 30_000, 35_000, 40_000]],
  ['M4', [62_500, 87_500, 112_500, 125_000]],
  ['M5', [15_000, 20_000, 30_000, 40_000]],
  ['M6', [10_000, 15_000, 20_000, 30_000]],
] as const)('the parts of %s add up to the totals the table gives for it', (volet, totals) => {
  const sums = TAILLES.map((taille) =>
    fundingFor(taille, MAXIMUM)
      .lines.filter((line) => line.volet === volet)
      .reduce((sum, line) => sum + line.montant, 0),
  )
  expect(sums).toEqual(totals)
})

/** The rows of the table in docs/domain.md, fixed and variable parts of a mission apart: what each pays for by taille. */
function documentedAmounts(): readonly (readonly number[])[] {
  const text = readFileSync('docs/domain.md', 'utf8')
  const lines = text.match(/^\| (?:Fonctionnement|M[1-6], .+?) +\|.+\|$/gm) ?? []
  return lines.flatMap((line) => {
    const cells = line.split('|').slice(2, -1)
    const parts = cells.map((cell) =>
      cell.split('/').map((each) => Number(each.replaceAll(' ', ''))),
    )
    return (parts[0] ?? []).map((_, part) => parts.map((each) => each[part] ?? Number.NaN))
  })
}

test('each amount, fixed or variable, is that of the documented table in every taille', () => {
  const amounts = BAREME_AVENANT_2.lines.map(({ montants }) =>
    TAILLES.map((taille) => montants[taille]),
  )
  expect(amounts).toHaveLength(14)
  expect(amounts).toEqual(documentedAmounts())
})

test('the variable part of M4 is due only when a crisis happens', () => {
  const calm = fundingFor(1, { ...MAXIMUM, crise: false })
  expect(calm.total).toBe(287_500 - 37_500)
  expect(calm.lines.some(({ volet, part }) => volet === 'M4' && part === 'variable')).toBe(false)
})

test('the crisis plan is paid for once: first written, or updated for half as much', () => {
  const update = fundingFor(4, { ...MAXIMUM, planCrise: 'mise-a-jour' })
  expect(update.total).toBe(580_000 - 25_000)
  expect(update.lines.filter(({ volet, part }) => volet === 'M4' && part === 'fixe')).toEqual([
    { volet: 'M4', part: 'fixe', plan: 'mise-a-jour', montant: 25_000 },
  ])
})

test('a mission optionnelle is paid for only if chosen', () => {
  const none = fundingFor(2, SOCLE)
  const m5 = fundingFor(2, { ...SOCLE, optionnelles: ['M5'] })
  const m6 = fundingFor(2, { ...SOCLE, optionnelles: ['M6'] })
  expect(m5.total - none.total).toBe(20_000)
  expect(m6.total - none.total).toBe(15_000)
})

test('the missions socle and the fonctionnement are always paid for', () => {
  const volets = new Set(fundingFor(3, SOCLE).lines.map(({ volet }) => volet))
  expect(volets).toEqual(new Set(['fonctionnement', 'M1', 'M2', 'M3', 'M4']))
})

test('the barème of 2019 gave less to every taille', () => {
  expect(TAILLES.map((taille) => BAREME_2019.totalPossible[taille])).toEqual([
    220_000, 287_000, 370_000, 450_000,
  ])
  for (const taille of TAILLES)
    expect(BAREME_2019.totalPossible[taille]).toBeLessThan(BAREME_AVENANT_2.totalPossible[taille])
})
