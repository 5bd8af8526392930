import { expect, test } from 'vitest'
import { freshness, oldestFact } from '../../../src/domain/filters/freshness.ts'
import { fact } from './facts.ts'
import { codes, cpts } from './samples.ts'

const TODAY = '2026-03-15'
const site = (date: string | null) =>
  cpts('a', [], 'inconnu', {
    contacts: { site: fact('https://exemple-cpts.fr', date), email: null, telephone: null },
  })
const where = (date: string | null, today = TODAY) => {
  const { recents, peutEtreAnciens, anciens, sansDate } = freshness(site(date), today)
  return Object.entries({ recents, peutEtreAnciens, anciens, sansDate })
    .filter(([, list]) => list.length > 0)
    .map(([name]) => name)
    .join()
}

test.each<readonly (string | null)[]>([
  ['2025-03-15', 'recents', 'a year old to the day'],
  ['2025-03-14', 'anciens', 'a day more'],
  ['2025-03', 'peutEtreAnciens', 'some day of that month'],
  ['2025-02', 'anciens', 'the month before'],
  ['2025', 'peutEtreAnciens', 'some day of last year'],
  ['2024', 'anciens', 'the year before'],
  ['2026-06', 'recents', 'to come'],
  [null, 'sansDate', 'no date'],
])('a fact of %s is among the %s (%s)', (date, list) => {
  expect(where(date)).toBe(list)
})

test('a fact of a leap day is a year old on 28 February', () => {
  expect(where('2024-02-29', '2025-02-28')).toBe('recents')
  expect(where('2024-02-29', '2025-03-01')).toBe('anciens')
})

test('a stage that lasts grows old, a signed ACI does not; an unknown perimeter is no fact', () => {
  const stale = (stade: 'pre-projet' | 'aci-signe') =>
    freshness(cpts('a', codes('75113'), 'inconnu', { stade: fact(stade, '2021') }), TODAY)
  expect(stale('pre-projet').anciens).toEqual([{ fait: 'stade', date: '2021' }])
  expect(stale('aci-signe')).toEqual({
    recents: [],
    peutEtreAnciens: [],
    anciens: [],
    sansDate: [],
  })
})

test('every fact of a record is dated by its own source', () => {
  const known = cpts('a', codes('75113'), 'complet', {
    aci: fact('2019-01-01', '2026-01'),
    finess: fact('750000000', '2020'),
  })
  const { recents, anciens, sansDate } = freshness(known, TODAY)
  expect(recents).toEqual([{ fait: 'aci', date: '2026-01' }])
  expect(anciens).toEqual([{ fait: 'finess', date: '2020' }])
  expect(sansDate).toEqual(['perimetre'])
})

test('the oldest fact is that of the earliest day, a year counting from its first; without a date there is none', () => {
  const record = cpts('a', codes('01001'), 'complet', {
    finess: fact('010000001', '2023-01-02'),
    populationAnnoncee: fact(9000, '2023'),
    aci: fact('2019-01-01'),
  })
  expect(oldestFact(record)).toEqual({ fait: 'populationAnnoncee', date: '2023' })
  expect(oldestFact(site(null))).toBeNull()
})
