import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summed, total } from '../../../src/domain/import/account.ts'
import { datasetAccount } from '../../../src/domain/import/dataset-account.ts'
import { NO_CHOICES, type Policy } from '../../../src/domain/import/import-choices.ts'
import { datasetIncoming } from '../../../src/domain/import/incoming.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { contextOf, datasetOf, LETTERS } from '../../support/import-files.ts'
import { anyRecord } from '../../support/import-records.ts'
import { codes, cpts } from '../domain/samples.ts'

const planned = (file: readonly Cpts[], records: readonly Cpts[], policy: Policy = 'remplacer') =>
  planImport({ kind: 'dataset', dataset: datasetOf(file) }, contextOf(LETTERS, { records }), {
    ...NO_CHOICES,
    policy,
  })
const fact = <const T>(valeur: T) => ({ valeur, sources: ['Liste de test'], date: '2024' })
const record = (more: Partial<Cpts> = {}): Cpts =>
  cpts('cpts-a', codes('01001'), 'complet', { nom: 'CPTS d’exemple A', ...more })

describe('the account of a dataset', () => {
  it('tells of each fact whether it is taken, asked or left, and why', () => {
    const file = [record({ finess: fact('010000001'), populationAnnoncee: fact(12_000) })]
    const account = (policy: Policy) =>
      datasetAccount(planned(file, [record({ finess: fact('010000002') })], policy), 1).columns.map(
        ({ entete, cells, why }) => [entete, cells.taken, cells.asked, cells.left, [...why.keys()]],
      )
    expect(account('completer')).toEqual([
      ['', 0, 0, 1, ['unread']],
      ['nom', 1, 0, 0, []],
      ['departements', 1, 0, 0, []],
      ['perimetre', 1, 0, 0, []],
      ['populationAnnoncee', 1, 0, 0, []],
      ['finess', 0, 0, 1, ['kept']],
    ])
    expect(account('demander').slice(4)).toEqual([
      ['populationAnnoncee', 0, 1, 0, ['offered']],
      ['finess', 0, 1, 0, ['offered']],
    ])
    const all = datasetAccount(planned(file, [], 'demander'), 0)
    expect([all.cells.asked, total(all.cells)]).toEqual([5, 5])
  })

  it('adds up to all that its records state, whatever is known and decided', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 4 }),
        fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 4 }),
        fc.constantFrom<Policy>('completer', 'remplacer', 'demander'),
        (file, records, policy) => {
          const account = datasetAccount(planned(file, records, policy), 2)
          const stated = file.flatMap((each, rank) => datasetIncoming(each, rank).statements)
          expect(total(account.cells)).toBe(stated.length + 2)
          expect(account.lines).toBe(file.length + 2)
          expect(summed(account.columns.map(({ cells }) => cells))).toEqual(account.cells)
        },
      ),
    )
  })
})
