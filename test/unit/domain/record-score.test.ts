import { expect, test } from 'vitest'
import { FACT_KEYS } from '../../../src/domain/cpts/completeness.ts'
import { recordScore } from '../../../src/domain/filters/record-score.ts'
import { publishedCpts } from '../../support/region.ts'
import { fact } from './facts.ts'
import { codes, cpts } from './samples.ts'

const TODAY = '2026-03-15'

test('a CPTS known by its name alone scores nothing, and lacks everything', () => {
  expect(recordScore(cpts('a', [], 'inconnu'), TODAY)).toEqual({
    score: 0,
    connus: 0,
    attendus: FACT_KEYS.length,
    manquants: FACT_KEYS,
    avertissements: [],
  })
})

test('the date of an ACI that is not signed yet is neither known nor expected', () => {
  const { connus, attendus, manquants } = recordScore(
    cpts('a', codes('75113'), 'complet', { stade: fact('pre-projet', '2026') }),
    TODAY,
  )
  expect([connus, attendus]).toEqual([2, FACT_KEYS.length - 1])
  expect(manquants).not.toContain('aci')
})

test('warnings tell of age, of dates that lack, of contacts', () => {
  const one = cpts('a', codes('75113'), 'complet', {
    stade: fact('pre-projet', '2025'),
    finess: fact('750000000', '2020'),
    contacts: { site: fact('https://cpts', '2026'), email: null, telephone: null },
  })
  expect(recordScore(one, TODAY).avertissements).toEqual([
    { kind: 'ancien', fait: 'finess', date: '2020' },
    { kind: 'peut-etre-ancien', fait: 'stade', date: '2025' },
    { kind: 'sans-date', fait: 'perimetre' },
    { kind: 'contact-mal-forme', voie: 'site', faute: 'sans-domaine' },
  ])
})

test.each(['11', '93'])('the records of région %s score between 0 and 1, lacks added', (region) => {
  for (const one of publishedCpts(region).cpts) {
    const { score, connus, attendus, manquants } = recordScore(one, TODAY)
    expect(score).toBeGreaterThanOrEqual(0)
    expect(score).toBeLessThanOrEqual(1)
    expect(connus + manquants.length).toBe(attendus)
  }
})
