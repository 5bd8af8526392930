import { describe, expect, test } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { fact, file, type Json, perimetre, record, signed } from '../../support/record-json.ts'

test('a format that this version does not know is told from damage', () => {
  expect(parseCptsDataset({ ...file(), format: 2 })).toMatchObject({ ok: false, newerFormat: 2 })
  expect(parseCptsDataset({ ...file(), format: 'deux' })).toMatchObject({ newerFormat: null })
})

describe('what a later version of the application wrote', () => {
  /** The one record of a file, all of which is read. */
  function only(more: Json) {
    const result = parseCptsDataset(file(record(more)))
    expect(result.problems).toEqual([])
    return result.ok ? result.dataset.cpts[0] : undefined
  }
  const later = fact('label-obtenu', { date: '2025' })

  test('keys are carried along, each with the one that it followed', () => {
    const finess = fact('950047225', { confiance: 'haute' })
    expect(only({ responsable: 'x', finess })).toMatchObject({
      extra: [{ key: 'responsable', after: 'archive', value: 'x' }],
      finess: { valeur: '950047225', extra: [{ key: 'confiance', after: 'date', value: 'haute' }] },
    })
  })

  test('a stage is no stage that is known, and the history keeps the others', () => {
    expect(only({ stade: later, historique: [signed, later], aci: fact('2024') })).toMatchObject({
      stade: null,
      historique: [signed],
      aci: { valeur: '2024' },
      unknown: { avancement: { stade: later, historique: [{ rank: 1, value: later }] } },
    })
  })

  test('a stage in the middle of the history leaves the current one as it is', () => {
    const stages = [later, fact('aci-signe', { date: '2026' })]
    expect(only({ stade: stages[1], historique: stages })).toMatchObject({
      stade: { valeur: 'aci-signe' },
      historique: [{ valeur: 'aci-signe' }],
      unknown: { avancement: { stade: null, historique: [{ rank: 0, value: later }] } },
    })
  })

  test.each([
    ['missions', fact([{ mission: 'nouvelle', libelle: 'x', etat: null }])],
    ['perinatalite', fact({ etat: 'en-pause', themes: [] })],
    ['membres', fact({ voyante: 1, infirmier: 2 })],
    ['structures', fact({ cabine: 1 })],
  ])(
    'a value of %s that is not known makes the fact unknown, and the record stays',
    (name, value) => {
      expect(only({ [name]: value })).toMatchObject({ [name]: null, unknown: { [name]: value } })
    },
  )

  test('a perimeter in a state that is not known counts for nothing', () => {
    const said = { ...(perimetre('en-revision', ['75113'])['perimetre'] as Json) }
    expect(only({ perimetre: said })).toMatchObject({
      perimetre: { etat: 'inconnu', codes: [], sources: ['Liste'] },
      unknown: { perimetre: said },
    })
  })

  test('a key inside a value leaves what is known of it, and the value as it was written', () => {
    const action = { mission: null, libelle: 'accès', etat: null, public: 'tous' }
    expect(only({ missions: fact([action]) })?.missions).toMatchObject({
      valeur: [{ mission: null, libelle: 'accès', etat: null }],
      written: [action],
    })
  })
})
