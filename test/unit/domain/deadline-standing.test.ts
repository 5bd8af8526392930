import { describe, expect, it } from 'vitest'
import {
  DEADLINE_STANDINGS,
  deadlineStandings,
  standingParts,
} from '../../../src/domain/contract/deadline-standing.ts'
import { fact } from './facts.ts'
import { cpts } from './samples.ts'

const signed = (date: string) => cpts('a', [], 'inconnu', { aci: fact(date) })

describe('where a contract stands towards its deadlines', () => {
  it('is told for any deadline, and kind by kind', () => {
    const standings = deadlineStandings(signed('2024-02-14'), '2025-06-10')
    expect(standings).toEqual([
      'en-retard',
      'sous-3-mois',
      'plus-tard',
      'premieres-actions-en-retard',
      'deploiement-complet-sous-3-mois',
      'deploiement-complet-plus-tard',
      'echange-annuel-en-retard',
      'echange-annuel-plus-tard',
      'fin-contrat-plus-tard',
    ])
  })

  it('is the end alone once the contract is over, and none known without a date', () => {
    expect(deadlineStandings(signed('2019-03-01'), '2025-06-10')).toEqual([
      'en-retard',
      'fin-contrat-en-retard',
    ])
    expect(deadlineStandings(cpts('b', []), '2025-06-10')).toEqual(['aucune'])
  })

  it('is read back as the kind and the part it was made of', () => {
    expect(standingParts('fin-contrat-en-retard')).toEqual({
      kind: 'fin-contrat',
      group: 'en-retard',
    })
    expect(standingParts('en-retard')).toEqual({ kind: null, group: 'en-retard' })
    const rebuilt = DEADLINE_STANDINGS.map((each) => {
      const { kind, group } = standingParts(each)
      return kind === null ? group : `${kind}-${group}`
    })
    expect(rebuilt).toEqual(DEADLINE_STANDINGS)
  })
})
