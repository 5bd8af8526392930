import { describe, expect, it } from 'vitest'
import {
  DEADLINE_FACETS,
  deadlineFacets,
  deadlineFacetParts,
} from '../../../src/domain/contract/deadline-facet.ts'
import { fact } from './facts.ts'
import { cpts } from './samples.ts'

const signed = (date: string) => cpts('a', [], 'inconnu', { aci: fact(date) })

describe('where a contract stands towards its deadlines', () => {
  it('is told for any deadline, and kind by kind', () => {
    const facets = deadlineFacets(signed('2024-02-14'), '2025-06-10')
    expect(facets).toEqual([
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
    expect(deadlineFacets(signed('2019-03-01'), '2025-06-10')).toEqual([
      'en-retard',
      'fin-contrat-en-retard',
    ])
    expect(deadlineFacets(cpts('b', []), '2025-06-10')).toEqual(['aucune'])
  })

  it('is read back as the kind and the part it was made of', () => {
    expect(deadlineFacetParts('fin-contrat-en-retard')).toEqual({
      kind: 'fin-contrat',
      group: 'en-retard',
    })
    expect(deadlineFacetParts('en-retard')).toEqual({ kind: null, group: 'en-retard' })
    const rebuilt = DEADLINE_FACETS.map((each) => {
      const { kind, group } = deadlineFacetParts(each)
      return kind === null ? group : `${kind}-${group}`
    })
    expect(rebuilt).toEqual(DEADLINE_FACETS)
  })
})
