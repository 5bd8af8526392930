import { expect, it } from 'vitest'
import { latestOf, officialSeries } from '../../../src/domain/atlas/official-figures.ts'

const stated = {
  cpts: 120,
  aciSignes: 91,
  partPopulationCouverte: 0.79,
  date: '2024-04-29',
  sources: ['URPS'],
}

it('tells the newest first, those of the file among them, and those without a date last', () => {
  const dates = officialSeries('11', stated).map(({ date }) => date)
  expect(dates).toEqual([
    '2025-04',
    '2025-02-05',
    '2024-04-29',
    '2024-04-29',
    '2024-04-29',
    '2024-02-14',
  ])
  expect(officialSeries('france', null).at(-1)).toMatchObject({ date: null, valeur: 567 })
})

it('compares with the newest figure that counts the same thing, never with another', () => {
  const series = officialSeries('11', stated)
  expect(latestOf(series, '11', 'cpts-et-projets')?.valeur).toBe(120)
  expect(latestOf(series, '11', 'aci-signes')?.valeur).toBe(100)
  expect(latestOf(series, '11', 'population-cpts-et-projets')?.valeur).toBe(0.79)
  // An announcement of 71 CPTS is no count of them, and the ACI of a year that is not told are of no day.
  expect(latestOf(officialSeries('93', null), '93', 'cpts-et-projets')).toBeNull()
  expect(latestOf(officialSeries('france', null), 'france', 'aci-signes')?.valeur).toBe(530)
})

it('lists the figures of départements with their région, and sets none of them beside its records', () => {
  const occitanie = officialSeries('76', null)
  expect(occitanie.map(({ territoire }) => territoire)).toEqual(['dep-30', 'dep-30'])
  expect(latestOf(occitanie, '76', 'cpts-non-precise')).toBeNull()
})

it('knows no figure of a région of which no document tells', () => {
  expect(officialSeries('94', null)).toEqual([])
})
