import { describe, expect, it, test } from 'vitest'
import { checkChange } from '../../../src/domain/edits/check-change.ts'
import type { RecordChange, RecordEdit } from '../../../src/domain/edits/record-change.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { change, fact, region } from './change-samples.ts'
import { codes, cpts, territory } from './samples.ts'

const archived = cpts('c', [], 'inconnu', { archive: fact({ fusionneeDans: 'b' }) })
const { cpts: list } = region()
const context = {
  today: '2025-03-15',
  records: byId({ cpts: [...list, archived] }),
  units: territory('75105 75113 75114'),
}

/** What is wrong, in short: "field reason", with the rank in a list. */
function wrong(edit: RecordEdit, more: Partial<RecordChange> = {}): string[] {
  return checkChange(change(edit, more), context).map(({ field, rank, reason }) =>
    [field, ...(rank === null ? [] : [rank]), reason].join(' '),
  )
}

const perimetre = (line: string, more: object = {}) =>
  ({
    kind: 'perimetre',
    etat: 'complet',
    codes: codes(line),
    deduit: false,
    communesAnnoncees: null,
    date: null,
    ...more,
  }) as const
const stated = (fait: string, valeur: unknown) =>
  ({ kind: 'fact', fait, valeur, date: null }) as RecordEdit

describe('a change that may be made', () => {
  test.each<[string, RecordEdit, Partial<RecordChange>?]>([
    ['a record', { kind: 'create', nom: 'CPTS Neuve', departements: ['75'] }, { cpts: 'cpts-x' }],
    ['a name of 120 characters', { kind: 'nom', nom: 'é'.repeat(120) }],
    ['a name without a source', { kind: 'nom', nom: 'CPTS' }, { source: null }],
    ['a source that is a title', { kind: 'note', note: null }, { source: 'ARS : liste' }],
    ['a perimeter', perimetre('75105 75114')],
    ['no perimeter', perimetre('', { etat: 'inconnu' })],
    ['a stage of before', { kind: 'stage', stade: 'pre-projet', date: '2019' }],
    ['a stage of this month', { kind: 'stage', stade: 'aci-signe', date: '2025-03' }],
    ['a stage of today', { kind: 'stage', stade: 'aci-signe', date: '2025-03-15' }],
    ['a date of the ACI', stated('aci', '2021')],
    ['members', stated('membres', { infirmier: 0 })],
    ['no value', stated('email', null)],
    ['an e-mail with its scheme', stated('email', 'mailto:contact@exemple.fr')],
    ['a phone with its scheme', stated('telephone', 'tel:+33 1 23 45 67 89')],
    ['what another source says', { ...stated('aci', '2022'), kind: 'claim' } as RecordEdit],
    ['a merge', { kind: 'archive', fusionneeDans: 'b', date: null }],
    ['the restoring of a record', { kind: 'restore' }, { cpts: 'c' }],
    ['no source any more', { kind: 'sources', fait: 'aci', sources: [] }],
  ])('is %s', (_, edit, more) => {
    expect(wrong(edit, more)).toEqual([])
  })
})

describe('what is wrong stands beside its field', () => {
  test.each<[string, RecordEdit, Partial<RecordChange>?]>([
    ['id unknown-record', { kind: 'note', note: null }, { cpts: 'x' }],
    ['id archived', { kind: 'note', note: null }, { cpts: 'c' }],
    ['id not-archived', { kind: 'restore' }],
    ['id not-a-slug', { kind: 'create', nom: 'X', departements: [] }, { cpts: 'CPTS X' }],
    ['id taken', { kind: 'create', nom: 'X', departements: [] }, { cpts: 'b' }],
    ['id taken', { kind: 'create', nom: 'X', departements: [] }, { cpts: 'c' }],
    ['nom empty', { kind: 'nom', nom: ' \n' }],
    ['nom too-long', { kind: 'nom', nom: 'x'.repeat(121) }],
    ['alias 1 empty', { kind: 'alias', alias: ['Bis', ' '] }],
    ['alias 1 duplicate', { kind: 'alias', alias: ['Bis', 'Bis'] }],
    ['departements 0 not-a-departement', { kind: 'departements', departements: ['96'] }],
    ['quand not-an-instant', { kind: 'restore' }, { quand: '2025-13-01T00:00:00.000Z', cpts: 'c' }],
    ['quand not-an-instant', { kind: 'restore' }, { quand: 'hier', cpts: 'c' }],
    ['source not-a-source', { kind: 'note', note: null }, { source: 'javascript:alert(1)' }],
    ['source not-a-source', { kind: 'note', note: null }, { source: ' ' }],
    ['codes empty', perimetre('')],
    ['codes 1 unknown-code', perimetre('75105 13055')],
    ['codes 1 duplicate', perimetre('75105 75105')],
    ['codes 0 not-a-code', { ...perimetre(''), codes: ['75' as UnitCode] }],
    ['communesAnnoncees not-a-count', perimetre('75105', { communesAnnoncees: 0 })],
    ['date not-a-date', { kind: 'stage', stade: 'aci-signe', date: '2023-02-29' }],
    ['date in-future', { kind: 'stage', stade: 'aci-signe', date: '2025-03-16' }],
    ['date in-future', { kind: 'archive', fusionneeDans: null, date: '2026' }],
    ['stade aci-stands', { kind: 'stage', stade: 'projet-valide', date: '2024' }],
    ['stade aci-stands', { kind: 'stage-withdrawn', stade: 'aci-signe', date: '2021-06' }],
    ['stade no-fact', { kind: 'stage-withdrawn', stade: 'aci-signe', date: '2021' }],
    ['valeur stage-not-signed', stated('aci', '2021'), { cpts: 'b' }],
    ['valeur not-a-date', stated('aci', '14/06/2021')],
    ['valeur in-future', stated('aci', '2025-04')],
    ['valeur not-a-site', stated('site', 'javascript:alert(1)')],
    ['valeur not-a-site', stated('site', 'mailto:a@exemple.fr')],
    ['valeur not-an-email', stated('email', 'Nom <a@exemple.fr>')],
    ['valeur not-a-telephone', stated('telephone', '36 46')],
    ['valeur not-a-finess', stated('finess', '12')],
    ['valeur not-a-count', stated('populationAnnoncee', 0)],
    ['valeur not-a-count', stated('membres', { infirmier: -1 })],
    ['valeur not-a-count', stated('structures', { msp: 1.5 })],
    ['valeur 0 empty', stated('missions', [{ mission: 'M1', libelle: ' ', etat: null }])],
    ['valeur 1 duplicate', stated('perinatalite', { etat: 'prevu', themes: ['a', 'a'] })],
    ['sources no-fact', { kind: 'sources', fait: 'email', sources: [] }],
    ['sources 0 not-a-source', { kind: 'sources', fait: 'perimetre', sources: ['data:text/html'] }],
    ['fusionneeDans same-record', { kind: 'archive', fusionneeDans: 'a', date: null }],
    ['fusionneeDans unknown-record', { kind: 'archive', fusionneeDans: 'x', date: null }],
    ['fusionneeDans unknown-record', { kind: 'archive', fusionneeDans: 'c', date: null }],
  ])('%s', (expected, edit, more) => {
    expect(wrong(edit, more)).toEqual([expected])
  })

  it('all at once', () => {
    const edit = { kind: 'create', nom: '', departements: ['0', '0'] } as const
    expect(wrong(edit, { cpts: '-', quand: '', source: '' })).toEqual([
      'quand not-an-instant',
      'source not-a-source',
      'id not-a-slug',
      'nom empty',
      'departements 0 not-a-departement',
      'departements 1 duplicate',
    ])
  })

  it('and what was wrong before does not stand in the way of another fact', () => {
    const odd = { ...list[1]!, aci: fact('2020') }
    const records = byId({ cpts: [odd] })
    const edit = stated('email', 'contact@exemple.fr')
    expect(checkChange(change(edit, { cpts: 'b' }), { ...context, records })).toEqual([])
  })
})
