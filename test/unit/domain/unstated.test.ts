import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACETS, facetValues, type Filters } from '../../../src/domain/filters/facet.ts'
import { facetIndex } from '../../../src/domain/filters/facet-index.ts'
import { unstated } from '../../../src/domain/filters/unstated.ts'
import { atlasOf } from '../../support/sketch-surroundings.ts'
import { fact } from './facts.ts'
import { codes, cpts, unit } from './samples.ts'

const silent = ['a', 'b', 'c'].map((id) =>
  cpts(id, codes('06088'), 'partiel', { departements: [id === 'c' ? '83' : '06'] }),
)
const says = cpts('d', [], 'inconnu', {
  departements: ['83'],
  perinatalite: fact({ etat: 'aucun' as const, themes: [] }),
})
const index = facetIndex(atlasOf([unit('06088', 340_000)], [...silent, says]), '2026-11-29')

describe('what filters leave out for not knowing', () => {
  it('is told of each fact that they ask for, so that nobody takes silence for a no', () => {
    expect(unstated(index, { perinatalite: ['en-cours'] })).toEqual([
      { facet: 'perinatalite', cpts: 3, total: 4 },
    ])
    expect(unstated(index, { perinatalite: ['en-cours'], taille: ['4'] })).toEqual([
      { facet: 'taille', cpts: 4, total: 4 },
      { facet: 'perinatalite', cpts: 3, total: 4 },
    ])
  })

  it('is counted among those of the place that was chosen', () => {
    expect(unstated(index, { departement: ['83'], perinatalite: ['en-cours'] })).toEqual([
      { facet: 'perinatalite', cpts: 1, total: 2 },
    ])
  })

  it('is nothing where one asks for what is not known, or for what always is', () => {
    expect(unstated(index, { perinatalite: ['en-cours', 'non-renseigne'] })).toEqual([])
    expect(unstated(index, { departement: ['75'], perimetre: ['complet'] })).toEqual([])
  })

  it('is never more than there is, and never changes the filters', () => {
    const kept = FACETS.map((facet) =>
      fc.shuffledSubarray([...(facetValues(facet) ?? ['06', '83'])], { minLength: 1 }),
    )
    fc.assert(
      fc.property(fc.tuple(...kept), fc.shuffledSubarray([...FACETS]), (values, chosen) => {
        const filters: Filters = Object.fromEntries(
          chosen.map((facet) => [facet, values[FACETS.indexOf(facet)]]),
        )
        const before = structuredClone(filters)
        for (const { facet, cpts: n, total } of unstated(index, filters)) {
          expect(n).toBeLessThanOrEqual(total)
          expect(chosen).toContain(facet)
        }
        expect(filters).toEqual(before)
      }),
    )
  })
})
