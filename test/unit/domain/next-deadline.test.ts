import { describe, expect, it } from 'vitest'
import { nextDeadline } from '../../../src/domain/contract/agenda.ts'
import { fact } from './facts.ts'
import { cpts } from './samples.ts'

const next = (aci: string, today: string) => {
  const found = nextDeadline(cpts('a', [], 'inconnu', { aci: fact(aci) }), today)
  return (
    found && {
      date: found.echeance.date,
      what: found.entries.map(({ kind, mission }) => `${mission ?? ''} ${kind}`.trim()),
      passees: found.passees,
    }
  )
}

describe('the next deadline of a contract', () => {
  it('is the soonest to come, with all that falls due that day and how much is past', () => {
    expect(next('2024-02-14', '2024-03-01')).toEqual({
      date: '2024-08-14',
      what: ['M1 premieres-actions', 'M4 premieres-actions'],
      passees: 0,
    })
    expect(next('2024-02-14', '2025-02-14')).toEqual({
      date: '2025-02-14',
      what: ['M2 premieres-actions', 'M3 premieres-actions', 'echange-annuel'],
      passees: 2,
    })
  })

  it('may be past, where the ACI is known to the year', () => {
    expect(next('2020', '2025-06-10')).toEqual({
      date: '2025',
      what: ['echange-annuel', 'fin-contrat'],
      passees: 9,
    })
  })

  it('is the end of a contract that is over, and none without a date', () => {
    expect(next('2019-03-01', '2025-06-10')).toEqual({
      date: '2024-03-01',
      what: ['fin-contrat'],
      passees: 1,
    })
    expect(nextDeadline(cpts('b', []), '2025-06-10')).toBeNull()
  })
})
