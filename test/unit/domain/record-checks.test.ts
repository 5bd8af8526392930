import { describe, expect, it } from 'vitest'
import {
  completenessBand,
  recordChecks,
  recordScore,
} from '../../../src/domain/filters/record-score.ts'
import { fact } from './facts.ts'
import { codes, cpts } from './samples.ts'

const TODAY = '2025-06-10'

describe('how much of a record is known', () => {
  it('changes its words at each quarter, and at the last fact', () => {
    const bands = [0, 2 / 11, 1 / 4, 5 / 11, 1 / 2, 8 / 11, 3 / 4, 10 / 11, 1].map((score) =>
      completenessBand({ score }),
    )
    expect(bands).toEqual([
      'moins',
      'moins',
      'quart',
      'quart',
      'moitie',
      'moitie',
      'trois-quarts',
      'trois-quarts',
      'complete',
    ])
  })
})

describe('what there is to check in a record', () => {
  it('is each kind of warning once, and nothing where there is none', () => {
    const doubtful = cpts('a', codes('01001'), 'complet', {
      finess: fact('750000001', '2020'),
      populationAnnoncee: fact(9000, '2020-05-01'),
      contacts: {
        site: null,
        email: fact('jeanne.martin@gmail.com', '2025-06-01'),
        telephone: null,
      },
    })
    const score = recordScore(doubtful, TODAY)
    expect(recordChecks(score, null)).toEqual(['contact', 'ancien', 'sans-date'])
    expect(recordChecks(score, { traduits: [], partages: [] })).toContain('ancien-code')
    expect(recordChecks(recordScore(cpts('b', [], 'inconnu'), TODAY), null)).toEqual(['rien'])
  })
})
