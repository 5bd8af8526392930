import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SheetAccount, summed, total } from '../../../src/domain/import/account.ts'
import { datasetAccount, NOT_UNDERSTOOD } from '../../../src/domain/import/dataset-account.ts'
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

/** A record that could not be read, whatever is wrong with it. */
const LOST = { id: 'cpts-z', nom: null, after: null, written: { id: 'cpts-z', extra: [1] } }
const unknownIn = ({ columns }: SheetAccount): number =>
  total(columns.find(({ entete }) => entete === NOT_UNDERSTOOD)?.cells ?? summed([]))

describe('the account of a dataset', () => {
  it('counts the keys and the values that a later version wrote, wherever they are', () => {
    const later = { key: 'nouveau', after: null, value: { a: [1, 2] } }
    const file = [
      record({
        extra: [later, later],
        finess: { ...fact('010000001'), extra: [later] },
        populationAnnoncee: { ...fact(12_000), written: '12 000 environ' },
        unknown: {
          missions: {},
          avancement: { stade: null, historique: [{ rank: 0, value: {} }] },
        },
      }),
    ]
    const dataset = { ...datasetOf(file), extra: [later], unreadable: [LOST] }
    const account = datasetAccount(planned(file, []), dataset)
    expect(account.columns.at(-1)).toMatchObject({
      entete: NOT_UNDERSTOOD,
      cells: { taken: 0, left: 7 },
      why: new Map([['not-understood', 7]]),
    })
    expect(unknownIn(datasetAccount(planned([record()], []), datasetOf([record()])))).toBe(0)
  })

  it('tells of each fact whether it is taken, asked or left, and why', () => {
    const file = [record({ finess: fact('010000001'), populationAnnoncee: fact(12_000) })]
    const account = (policy: Policy) =>
      datasetAccount(planned(file, [record({ finess: fact('010000002') })], policy), {
        ...datasetOf(file),
        unreadable: [LOST],
      }).columns.map(({ entete, cells, why }) => [
        entete,
        cells.taken,
        cells.asked,
        cells.left,
        [...why.keys()],
      ])
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
    const all = datasetAccount(planned(file, [], 'demander'), datasetOf(file))
    expect([all.cells.asked, total(all.cells)]).toEqual([5, 5])
  })

  it('adds up to all that its records state, whatever is known and decided', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 4 }),
        fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 4 }),
        fc.constantFrom<Policy>('completer', 'remplacer', 'demander'),
        (file, records, policy) => {
          const account = datasetAccount(planned(file, records, policy), {
            ...datasetOf(file),
            unreadable: [LOST, LOST],
          })
          const stated = file.flatMap((each, rank) => datasetIncoming(each, rank).statements)
          expect(total(account.cells) - unknownIn(account)).toBe(stated.length + 2)
          expect(account.lines).toBe(file.length + 2)
          expect(summed(account.columns.map(({ cells }) => cells))).toEqual(account.cells)
        },
      ),
    )
  })
})
