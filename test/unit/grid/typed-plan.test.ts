import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { GRID_KEYS, type TypedCells } from '../../../src/features/grid/typed-cells.ts'
import { gridRow, planTyped } from '../../../src/features/grid/typed-plan.ts'
import { contextOf, datasetOf, LETTERS, TODAY } from '../../support/import-files.ts'
import { fact } from '../domain/facts.ts'
import { cpts } from '../domain/samples.ts'

const REGISTER = { regionOf: () => 'Région d’exemple', today: TODAY }
const RECORDS: readonly Cpts[] = [
  cpts('a', [], 'inconnu', {
    contacts: { site: null, email: null, telephone: fact('01 00 00 00 01') },
  }),
  cpts('b', [], 'inconnu'),
]

function planned(typed: TypedCells, records = RECORDS) {
  const facts = [...buildAtlas(datasetOf(records), LETTERS.units).facts.values()]
  return planTyped(facts, typed, REGISTER, contextOf(LETTERS, { records }))
}
const edits = (typed: TypedCells) =>
  planned(typed).changes.map((each) => {
    const { quand: _, ...change } = each
    return change
  })

describe('what is typed in the list', () => {
  it('is read and dated as in a file, and bears its source', () => {
    const source = 'Liste d’exemple'
    expect(
      edits({
        a: {
          avancement: 'lettre d’intention',
          avancementDate: '03/04/2024',
          telephone: '0100000002',
        },
        b: { email: 'contact@exemple.fr', populationAnnoncee: '55 208 hab.' },
      }),
    ).toEqual(
      expect.arrayContaining([
        { cpts: 'a', source, kind: 'stage', stade: 'lettre-intention', date: '2024-04-03' },
        expect.objectContaining({ cpts: 'a', source, fait: 'telephone', valeur: '01 00 00 00 02' }),
        expect.objectContaining({ cpts: 'b', fait: 'email', valeur: 'contact@exemple.fr' }),
        expect.objectContaining({ cpts: 'b', fait: 'populationAnnoncee', valeur: 55_208 }),
      ]),
    )
  })

  it('changes nothing where it is not understood, and says why, cell by cell', () => {
    const { changes, records } = planned({
      a: { avancement: 'on verra', telephone: '' },
      b: { aci: '32/13/2024', finess: 'x', email: 'contact@exemple.fr' },
    })
    expect(changes.map(({ cpts, kind }) => [cpts, kind])).toEqual([['b', 'fact']])
    const left = records.flatMap((each) =>
      each.left.map(({ key, notes }) => [key, notes.map(({ reason }) => reason)]),
    )
    expect(left).toEqual([
      ['avancement', ['unknown-stage']],
      ['telephone', ['emptied']],
      ['aci', ['not-a-date']],
      ['finess', ['not-a-finess']],
    ])
  })

  it('says nothing of the records in which nothing is typed, nor of other cells', () => {
    expect(planned({})).toEqual({ changes: [], records: [] })
    expect(edits({ b: { site: 'https://exemple.fr' } })).toHaveLength(1)
  })

  it('is never a title, a total or a remark, whatever it says', () => {
    const one = edits({ b: { alias: 'Total' } })
    expect(one).toEqual([expect.objectContaining({ kind: 'alias', alias: ['Total'] })])
  })
})

it('a row of the grid has what the record says as one types it', () => {
  const stade = fact('aci-signe' as const, '2024-02-14')
  const record = cpts('a', [], 'inconnu', { stade, historique: [stade], aci: fact('2024-02') })
  const facts = buildAtlas(datasetOf([record]), LETTERS.units).facts.get('a')!
  const { texts } = gridRow(facts, REGISTER)
  expect(GRID_KEYS.map((key) => texts[key]).slice(0, 3)).toEqual([
    'ACI signé',
    '14/02/2024',
    '02/2024',
  ])
})
