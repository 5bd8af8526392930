import { expect, test } from 'vitest'
import {
  contractEnd,
  deadlineAfter,
  missionDeadlines,
} from '../../../src/domain/contract/mission-calendar.ts'

const TODAY = '2024-06-15'

test('the four missions socle have two deadlines each, counted from the ACI', () => {
  const dates = missionDeadlines('2024-02-14', TODAY).map(
    ({ mission, premieresActions, deploiementComplet }) => [
      mission,
      premieresActions.date,
      deploiementComplet.date,
    ],
  )
  expect(dates).toEqual([
    ['M1', '2024-08-14', '2025-08-14'],
    ['M2', '2025-02-14', '2026-02-14'],
    ['M3', '2025-02-14', '2026-02-14'],
    ['M4', '2024-08-14', '2025-08-14'],
  ])
})

test('an ACI signed on 31 August 2023 has its first deadline on 29 February 2024', () => {
  const [m1] = missionDeadlines('2023-08-31', TODAY)
  expect(m1?.premieresActions.date).toBe('2024-02-29')
  expect(m1?.deploiementComplet.date).toBe('2025-02-28')
})

test('an ACI signed on a leap day runs to 28 February five years later', () => {
  expect(contractEnd('2024-02-29', TODAY).date).toBe('2029-02-28')
  expect(contractEnd('2024-02-14', TODAY).date).toBe('2029-02-14')
})

test('a date known to the month gives deadlines to the month, with the days it may stand for', () => {
  expect(deadlineAfter('2024-02', 6, TODAY)).toEqual({
    date: '2024-08',
    precision: 'mois',
    auPlusTot: '2024-08-01',
    auPlusTard: '2024-08-29',
    statut: 'sous-3-mois',
  })
  expect(deadlineAfter('2023-08', 6, TODAY)).toMatchObject({
    date: '2024-02',
    auPlusTard: '2024-02-29',
  })
})

test('a year alone gives a year where the delay is whole years, else a range over two', () => {
  expect(deadlineAfter('2021', 24, TODAY)).toMatchObject({ date: '2023', precision: 'annee' })
  expect(deadlineAfter('2021', 6, TODAY)).toMatchObject({
    date: null,
    precision: 'annee',
    auPlusTot: '2021-07-01',
    auPlusTard: '2022-06-30',
  })
})

test.each([
  ['2023-12-14', 'echu', 'the eve is past'],
  ['2023-12-15', 'sous-3-mois', 'the day itself is not yet past'],
  ['2023-12-16', 'sous-3-mois', 'the morrow is soon'],
  ['2024-03-15', 'sous-3-mois', 'three months ahead is soon'],
  ['2024-03-16', 'a-venir', 'three months and a day is later'],
])('an ACI of %s is at six months: %s (%s)', (aci, statut) => {
  expect(deadlineAfter(aci, 6, TODAY).statut).toBe(statut)
})

test('three months ahead of 30 November ends with February', () => {
  expect(deadlineAfter('2024-02-29', 12, '2024-11-30').statut).toBe('sous-3-mois')
  expect(deadlineAfter('2024-03-01', 12, '2024-11-30').statut).toBe('a-venir')
})

test('a month or a year that has begun may be past; it is past once it is over', () => {
  expect(deadlineAfter('2023-12', 6, TODAY).statut).toBe('peut-etre-echu')
  expect(deadlineAfter('2023-11', 6, TODAY).statut).toBe('echu')
  expect(deadlineAfter('2022', 24, TODAY).statut).toBe('peut-etre-echu')
  expect(deadlineAfter('2021', 24, TODAY).statut).toBe('echu')
})

test('a text that is no date is a bug in the caller', () => {
  expect(() => missionDeadlines('2023-02-29', TODAY)).toThrow(RangeError)
})
