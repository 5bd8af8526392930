import { describe, expect, it, test } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { datasetReport } from '../../../src/data/dataset-report.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { ABSENT_KEYS, type Cpts, type CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { mergeDatasets } from '../../../src/domain/edits/dataset-merge.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { fact, file, type Json, record, signed } from '../../support/record-json.ts'

/** A record with all that files have to have, and nothing that came late. */
const {
  membres: _,
  structures: _2,
  archive: _3,
  echeances: _4,
  ...whole
} = record({
  alias: ['Pôle'],
  departements: ['75'],
  stade: signed,
  historique: [signed],
  contacts: {
    site: fact('https://exemple.fr'),
    email: fact('contact@exemple.fr'),
    telephone: null,
  },
  finess: fact('950047225'),
  doutes: ['À vérifier'],
  note: 'Une note.',
})
/** The record without a key, "contacts.site" for one of its contacts. */
function lacking(key: string): Json {
  const [name = '', inner] = key.split('.')
  if (inner === undefined) return without(whole, name)
  return { ...whole, [name]: without(whole[name] as Json, inner) }
}
const without = (all: Json, name: string): Json =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key !== name))
function read(...records: readonly Json[]): CptsDataset {
  const result = parseCptsDataset(file(...records))
  expect(result.problems).toEqual([])
  if (!result.ok) throw new Error('not read')
  return result.dataset
}
const only = (one: Json): Cpts => read(one).cpts[0]!

describe.each(ABSENT_KEYS)('a record that lacks "%s"', (key) => {
  it('is read: that alone is not known', () => {
    const [name = '', inner] = key.split('.')
    const [known, now] = [only(whole), only(lacking(key))] as unknown as Json[]
    const others = (all: Json | undefined): Json => without(without(all ?? {}, name), 'absent')
    expect(others(now)).toEqual(others(known))
    if (inner !== undefined) expect(now?.[name]).toMatchObject({ [inner]: null })
    expect(now?.['absent']).toEqual([key])
  })

  it('is written back as it was', () => {
    const text = datasetJson(read(lacking(key), record({ id: 'cpts-b', nom: 'B' })))
    expect(JSON.parse(text)).toMatchObject({ cpts: [lacking(key), {}] })
    expect((JSON.parse(text) as { cpts: Json[] }).cpts[0]).toEqual(lacking(key))
  })

  it('is told to whoever publishes, and stands in nobody’s way', () => {
    const report = datasetReport(read(lacking(key)), { units: new Map() })
    expect(report).toContainEqual({ kind: 'absent-key', blocking: false, id: 'cpts-a', key })
    expect(report.filter(({ kind }) => kind === 'missing-source' || kind === 'refused')).toEqual([])
  })
})

test('a key that a record lacked is written once something is known of it', () => {
  const start = read(lacking('note'))
  const change = { kind: 'note', note: 'Ici', cpts: 'cpts-a', quand: '', source: null } as const
  const { dataset } = replay(start, [{ kind: 'change', id: 'x', lot: 'x', change }])
  expect(JSON.parse(datasetJson(dataset))).toMatchObject({ cpts: [{ note: 'Ici' }] })
})

test('a merge takes what others stated of it, and keeps the rest as it is published', () => {
  const base = read(lacking('finess'))
  const theirs = read(whole)
  const mine = { ...base, cpts: [{ ...base.cpts[0]!, note: 'Ici' }] }
  const { dataset, conflicts } = mergeDatasets(base, mine, theirs)
  expect(conflicts).toEqual([])
  expect(dataset.cpts[0]).toEqual({ ...theirs.cpts[0], note: 'Ici' })
  expect(mergeDatasets(base, mine, base).dataset).toEqual(mine)
})
