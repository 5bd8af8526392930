import { describe, expect, it, test } from 'vitest'
import { applyChange, createdCpts } from '../../../src/domain/edits/record-edit.ts'
import { change, fact, region, signed } from './change-samples.ts'
import { codes, cpts } from './samples.ts'

const [a] = region().cpts as [ReturnType<typeof cpts>]

test('a record that is created knows nothing but its name', () => {
  const created = createdCpts({
    kind: 'create',
    cpts: 'cpts-new',
    quand: '',
    source: 'Appel inventé',
    nom: '  CPTS\nNeuve ',
    departements: ['93', '75'],
  })
  expect(created).toEqual({
    ...cpts('cpts-new', [], 'inconnu'),
    nom: 'CPTS Neuve',
    departements: ['75', '93'],
    perimetre: { ...cpts('x', [], 'inconnu').perimetre, sources: ['Appel inventé'] },
  })
})

describe('a stage', () => {
  const after = (...edits: Parameters<typeof change>[0][]) =>
    edits.reduce((so, edit) => applyChange(so, change(edit)), a)
  const stages = (one: typeof a) => one.historique.map(({ valeur, date }) => `${valeur} ${date}`)

  it('is added to those that were, and is the current one', () => {
    const next = applyChange(
      cpts('a', []),
      change({ kind: 'stage', stade: 'lettre-intention', date: '2022-03' }),
    )
    expect(next.stade).toEqual({
      valeur: 'lettre-intention',
      sources: ['Appel inventé'],
      date: '2022-03',
    })
    expect(next.historique).toEqual([next.stade])
  })

  it('of before goes to its place, and the current one stays', () => {
    const next = after({ kind: 'stage', stade: 'pre-projet', date: '2019' })
    expect(stages(next)).toEqual(['pre-projet 2019', 'projet-valide 2020', 'aci-signe 2021-06'])
    expect(next.stade).toBe(signed)
    const between = after({ kind: 'stage', stade: 'lettre-intention', date: '2021-01' })
    expect(stages(between)[1]).toBe('lettre-intention 2021-01')
  })

  it('without a date comes last', () => {
    expect(after({ kind: 'stage', stade: 'projet-valide', date: null }).stade?.date).toBeNull()
  })

  it('that was known gains a source', () => {
    const next = after({ kind: 'stage', stade: 'aci-signe', date: '2021-06' })
    expect(next.historique).toHaveLength(2)
    expect(next.stade?.sources).toEqual(['Liste inventée', 'Appel inventé'])
  })

  it('is withdrawn by name and date only', () => {
    expect(stages(after({ kind: 'stage-withdrawn', stade: 'aci-signe', date: '2021-06' }))).toEqual(
      ['projet-valide 2020'],
    )
    expect(after({ kind: 'stage-withdrawn', stade: 'aci-signe', date: '2021' })).toEqual(a)
  })
})

describe('a fact', () => {
  it('takes the place of another, with its own source and date', () => {
    const next = applyChange(a, change({ kind: 'fact', fait: 'aci', valeur: '2022', date: '2023' }))
    expect(next.aci).toEqual({ valeur: '2022', sources: ['Appel inventé'], date: '2023' })
  })

  it('that is said again gains a source, and keeps its date where none is given', () => {
    const again = { kind: 'fact', fait: 'aci', valeur: '2021-06-14', date: null } as const
    const next = applyChange(a, change(again))
    expect(next.aci).toEqual({
      valeur: '2021-06-14',
      sources: ['Liste inventée', 'Appel inventé'],
      date: '2024',
    })
    expect(applyChange(next, change(again))).toEqual(next)
  })

  it('without a source has none, to be asked for', () => {
    const edit = { kind: 'fact', fait: 'finess', valeur: '950047225', date: null } as const
    expect(applyChange(a, change(edit, { source: null })).finess?.sources).toEqual([])
  })

  it('is no longer known where its value is null', () => {
    const edit = { kind: 'fact', fait: 'aci', valeur: null, date: null } as const
    expect(applyChange(a, change(edit)).aci).toBeNull()
  })

  it('that is a contact stands with the contacts, in its plain form', () => {
    const next = applyChange(
      a,
      change({ kind: 'fact', fait: 'telephone', valeur: 'tel:+33123456789', date: null }),
    )
    expect(next.contacts.telephone?.valeur).toBe('01 23 45 67 89')
    expect(next.contacts.site).toBeNull()
  })

  it('that is only claimed leaves the record as it is', () => {
    expect(applyChange(a, change({ kind: 'claim', fait: 'aci', valeur: '2022', date: null }))).toBe(
      a,
    )
  })
})

test('sources are replaced, in the history too', () => {
  const sources = ['https://exemple.fr']
  const edit = (fait: 'stade' | 'perimetre' | 'aci' | 'site') =>
    applyChange(a, change({ kind: 'sources', fait, sources }))
  expect(edit('stade').stade?.sources).toEqual(sources)
  expect(edit('stade').historique.at(-1)?.sources).toEqual(sources)
  expect(edit('perimetre').perimetre.sources).toEqual(sources)
  expect(edit('aci').aci?.sources).toEqual(sources)
  expect(edit('site')).toBe(a)
})

test('a perimeter has its codes in order and its own source', () => {
  const next = applyChange(
    a,
    change({
      kind: 'perimetre',
      etat: 'partiel',
      codes: codes('75114 75105'),
      deduit: true,
      communesAnnoncees: 4,
      date: '2024',
    }),
  )
  expect(next.perimetre).toEqual({
    etat: 'partiel',
    codes: ['75105', '75114'],
    deduit: true,
    communesAnnoncees: 4,
    sources: ['Appel inventé'],
    date: '2024',
  })
})

test('texts lose the spaces around; a note without words is none', () => {
  expect(applyChange(a, change({ kind: 'nom', nom: ' CPTS  Sud ' })).nom).toBe('CPTS  Sud')
  expect(applyChange(a, change({ kind: 'alias', alias: [' Bis '] })).alias).toEqual(['Bis'])
  expect(applyChange(a, change({ kind: 'doutes', doutes: ['? '] })).doutes).toEqual(['?'])
  expect(applyChange(a, change({ kind: 'note', note: ' ' })).note).toBeNull()
  expect(applyChange(a, change({ kind: 'note', note: 'Vue. ' })).note).toBe('Vue.')
  const list = applyChange(a, change({ kind: 'departements', departements: ['93', '75'] }))
  expect(list.departements).toEqual(['75', '93'])
})

test('an archived record says into what it merged, until it is restored', () => {
  const archived = applyChange(a, change({ kind: 'archive', fusionneeDans: 'b', date: '2025' }))
  expect(archived.archive).toEqual({
    ...fact({ fusionneeDans: 'b' }, '2025'),
    sources: ['Appel inventé'],
  })
  expect(applyChange(archived, change({ kind: 'restore' }))).toEqual(a)
})

test('what exists is not created again', () => {
  expect(applyChange(a, change({ kind: 'create', nom: 'Autre', departements: [] }))).toBe(a)
})
