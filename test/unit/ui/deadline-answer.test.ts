import { expect, it } from 'vitest'
import { missionDeadlines } from '../../../src/domain/contract/mission-calendar.ts'
import type { DeadlineAnswer } from '../../../src/domain/cpts/deadline-answer.ts'
import { dueAsTold } from '../../../src/ui/words/deadline-answer.ts'
import { cpts } from '../domain/samples.ts'

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const [first] = missionDeadlines('2020-01-15', '2026-11-29')
const told = (answer: Partial<DeadlineAnswer> | null) => {
  if (!first) throw new Error('a contract has deadlines')
  const echeances = answer && {
    valeur: {
      echeance: `premieres-actions.${first.mission}`,
      prevue: first.premieresActions.auPlusTot,
      etat: 'tenue' as const,
      au: null,
      ...answer,
    },
    sources: ['Document d’exemple'],
    date: '2020-08-01',
  }
  const one = { ...cpts('a', [], 'inconnu'), echeances: echeances ? [echeances] : [] }
  const { text, isTold } = dueAsTold(
    one,
    'premieres-actions',
    first.mission,
    first.premieresActions,
  )
  return { text: plain(text), isTold }
}

it('a deadline is past until the record says that it was kept, and then for everyone', () => {
  expect(told(null)).toEqual({ text: expect.stringContaining('(passée)') as string, isTold: false })
  const kept = told({})
  expect(kept.isTold).toBe(true)
  expect(kept.text).toContain('(tenue, 1er août 2020)')
})

it('one that was put off says to when, and another deadline is none of it', () => {
  expect(told({ etat: 'reportee', au: '2021-03' }).text).toContain('reportée à mars 2021')
  expect(told({ etat: 'reportee', au: '2021-03-02' }).text).toContain('reportée au 2 mars 2021')
  expect(told({ echeance: 'fin-contrat' }).isTold).toBe(false)
})
