import { expect, it, test } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { datasetReport, type ReportEntry } from '../../../src/data/dataset-report.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { manyCpts } from '../../support/many-cpts.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { fact, region } from '../domain/change-samples.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const units = indexUnits(['75105', '75113', '75114'].map((code) => unit(code, 100)))
const report = (...list: readonly Cpts[]): readonly ReportEntry[] =>
  datasetReport({ ...region(), cpts: list }, { units })
const one = (more: Partial<Cpts>, line = '75113'): readonly ReportEntry[] =>
  report(cpts('a', codes(line), 'complet', { departements: ['75'], ...more }))

test('of a dataset that is in order there is nothing to say', () => {
  expect(report(...region().cpts)).toEqual([])
})

it('names codes that are not in the région, and départements that are not those of the communes', () => {
  expect(one({ departements: ['93'] }, '75113 13055')).toEqual([
    { kind: 'unknown-code', blocking: true, id: 'a', code: '13055' },
    { kind: 'other-departements', blocking: false, id: 'a', departements: ['75'] },
  ])
})

it('takes the communes of another région where the record names their département', () => {
  expect(one({ departements: ['13', '75'] }, '75113 13055')).toEqual([])
  expect(one({ departements: ['75', '77'] }, '75113 77999')).toMatchObject([
    { kind: 'unknown-code', blocking: true, code: '77999' },
    { kind: 'other-departements' },
  ])
})

it('names the code of a commune that merged since, without refusing it', () => {
  const merged = indexUnits([unit('75113', 100, { anciensCodes: codes('75199') })])
  const old = {
    ...region(),
    cpts: [cpts('a', codes('75199'), 'complet', { departements: ['75'] })],
  }
  expect(datasetReport(old, { units: merged })).toEqual([
    { kind: 'former-code', blocking: false, id: 'a', code: '75199', to: '75113' },
  ])
})

it('names facts without a source, and why the file would lose the record', () => {
  const bare = { ...fact('contact@exemple.fr'), sources: [] }
  expect(one({ contacts: { site: null, email: bare, telephone: null } })).toEqual([
    {
      kind: 'refused',
      blocking: true,
      id: 'a',
      path: 'cpts[0] (CPTS a).contacts.email.sources',
      message: 'Au moins une source est attendue',
    },
    { kind: 'missing-source', blocking: true, id: 'a', fait: 'email' },
  ])
})

it('names stages without a date, and a signed ACI without one, once', () => {
  const stade = fact<'aci-signe'>('aci-signe', null)
  const before = fact<'pre-projet'>('pre-projet', null)
  expect(one({ stade, historique: [before, stade] })).toEqual([
    { kind: 'undated-stage', blocking: false, id: 'a', stade: 'pre-projet' },
    { kind: 'aci-without-date', blocking: false, id: 'a' },
  ])
  // Its day may be told by the contract alone, as tables have it.
  expect(one({ stade, aci: fact('2021-03-12'), historique: [stade] })).toEqual([])
})

it('names e-mails that seem to be a person’s, where it is told how to know', () => {
  const contacts = { site: null, email: fact('x.y@exemple.fr'), telephone: null }
  const dataset = { ...region(), cpts: [cpts('a', [], 'inconnu', { contacts })] }
  const isNominative = (email: string, { id }: Cpts) => id === 'a' && email.startsWith('x.')
  expect(datasetReport(dataset, { units })).toEqual([])
  expect(datasetReport(dataset, { units, isNominative })).toEqual([
    { kind: 'nominative-email', blocking: false, id: 'a', email: 'x.y@exemple.fr' },
  ])
})

it('names what in free words seems to be a person’s', () => {
  const note = 'Relancer Mme Martin, 06 12 34 56 78'
  expect(one({ note })).toContainEqual({
    kind: 'personal-text',
    blocking: false,
    id: 'a',
    hints: [
      { kind: 'nom', text: 'Mme Martin' },
      { kind: 'telephone', text: '06 12 34 56 78' },
    ],
  })
})

it('names what is there twice; an archived record may have the name of another', () => {
  const [a, b] = region().cpts as [Cpts, Cpts]
  const archived = { ...b, id: 'c', nom: 'CPTS A', archive: fact({ fusionneeDans: 'a' }) }
  expect(report(a, { ...b, nom: 'cpts à' }, archived)).toEqual([
    { kind: 'duplicate-name', blocking: false, ids: ['a', 'b'] },
  ])
  expect(report(a, b, b).map(({ kind }) => kind)).toEqual([
    'refused',
    'duplicate-id',
    'duplicate-name',
  ])
})

it('names a CPTS that merged into one that is not there', () => {
  expect(one({ archive: fact({ fusionneeDans: 'x' }) })).toEqual([
    { kind: 'merged-into-nothing', blocking: false, id: 'a', fusionneeDans: 'x' },
  ])
})

test.each(['11', '93'])('the published file of %s has nothing that blocks it', (code) => {
  const entries = datasetReport(publishedCpts(code), { units: builtRegion(code).units })
  expect(entries.filter(({ blocking }) => blocking)).toEqual([])
})

test('a thousand invented CPTS are in order, come back from their file, and are the same each time', () => {
  const { dataset, units: many } = manyCpts()
  expect([dataset.cpts.length, many.size]).toEqual([1000, 35_000])
  const blocking = datasetReport(dataset, { units: many }).filter(({ blocking }) => blocking)
  expect(blocking).toEqual([])
  const parsed = parseCptsDataset(JSON.parse(datasetJson(dataset)))
  expect(parsed).toEqual({ ok: true, dataset, problems: [] })
  expect(manyCpts()).toEqual({ dataset, units: many })
})
