import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENDA_GROUPS, agendaGroup } from '../../src/domain/contract/contract-deadlines.ts'
import { agenda } from '../../src/domain/contract/agenda.ts'
import { CONTRACT_KINDS } from '../../src/domain/contract/deadline-facet.ts'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import { facetIndex } from '../../src/domain/filters/facet-index.ts'
import type { FacetFilters } from '../../src/domain/filters/facet.ts'
import { ACI_FILTERS, COMPLETE_RECORDS, withDeadline } from '../../src/features/progress/links.tsx'
import { rankRecords } from '../../src/features/progress/records/record-ranking.ts'
import { atlasOf, fact } from '../unit/domain/facts.ts'
import { codes, cpts } from '../unit/domain/samples.ts'
import { atlases, days } from './domain/followed.ts'

function fullRecord(id: string, date: string): Cpts {
  const { perimetre } = cpts(id, codes('83001'))
  return cpts(id, [], 'complet', {
    perimetre: { ...perimetre, date },
    departements: ['83'],
    stade: fact('aci-signe', date),
    aci: fact(date, date),
    missions: fact([], date),
    perinatalite: fact({ etat: 'aucun', themes: [] }, date),
    contacts: {
      site: fact('https://cpts-a.fr', date),
      email: fact('contact@cpts-a.fr', date),
      telephone: fact('04 94 00 12 34', date),
    },
    populationAnnoncee: fact(9000, date),
    finess: fact('830001234', date),
  })
}

describe('the lists behind the numbers of the follow-up', () => {
  it('hold the CPTS of each part of the agenda, and those that have none', () => {
    fc.assert(
      fc.property(atlases, days, (atlas, today) => {
        const index = facetIndex(atlas, today)
        const listed = (filters: FacetFilters) => index.passing(filters).map(({ cpts }) => cpts.id)
        const { entries, sansDate, sansAci, aciInconnu } = agenda([...atlas.facts.values()], today)
        const inOrder = [...atlas.facts.keys()]
        for (const group of AGENDA_GROUPS) {
          for (const kind of [null, ...CONTRACT_KINDS]) {
            const own = entries.filter(
              (entry) => agendaGroup(entry) === group && (kind === null || entry.kind === kind),
            )
            const ids = new Set(own.map((entry) => entry.cpts))
            expect(listed(withDeadline(group, kind))).toEqual(inOrder.filter((id) => ids.has(id)))
          }
        }
        expect(listed(ACI_FILTERS.undated)).toEqual(sansDate)
        expect(listed(ACI_FILTERS.unsigned)).toEqual(sansAci)
        expect(listed(ACI_FILTERS.unknown)).toEqual(aciInconnu)
        const without = new Set([...sansDate, ...sansAci, ...aciInconnu])
        expect(listed(ACI_FILTERS.dated)).toEqual(inOrder.filter((id) => !without.has(id)))
      }),
    )
  })

  it('take a date of signature for one where no stage is stated', () => {
    const signed = cpts('a', [], 'inconnu', { aci: fact('2024-02-14') })
    const index = facetIndex(atlasOf([signed], []), '2025-06-10')
    expect(index.passing(ACI_FILTERS.unknown)).toEqual([])
    expect(index.passing(ACI_FILTERS.dated)).toHaveLength(1)
  })

  it('hold as many records as are said to be complete, and to lack each fact', () => {
    fc.assert(
      fc.property(atlases, days, (atlas, today) => {
        const index = facetIndex(atlas, today)
        const { complets, manques } = rankRecords([...atlas.facts.values()], today)
        expect(index.passing(COMPLETE_RECORDS)).toHaveLength(complets)
        for (const { fait, n } of manques) expect(index.passing({ manque: [fait] })).toHaveLength(n)
      }),
    )
  })

  it('tell a record in which all is known and fresh from one to check', () => {
    const fresh = fullRecord('a', '2025-01')
    const atlas = atlasOf([fresh, fullRecord('b', '2020'), { ...fresh, id: 'c', finess: null }], [])
    const index = facetIndex(atlas, '2025-06-10')
    const listed = (filters: FacetFilters) => index.passing(filters).map(({ cpts: { id } }) => id)
    expect(listed(COMPLETE_RECORDS)).toEqual(['a'])
    expect(listed({ manque: ['rien'] })).toEqual(['a', 'b'])
    expect(rankRecords([...atlas.facts.values()], '2025-06-10').complets).toBe(1)
  })
})
