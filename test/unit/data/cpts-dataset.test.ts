import { describe, expect, test } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { fact, file, record, signed, wrong } from '../../support/record-json.ts'

test('a record with nothing but a name, an id and a perimeter is accepted as it is', () => {
  expect(parseCptsDataset(file(record()))).toEqual({
    ok: true,
    dataset: file(record()),
    problems: [],
  })
})

test('a record with every fact is accepted', () => {
  const full = {
    alias: ['Pôle'],
    departements: ['75', '2A', '971'],
    stade: signed,
    historique: [fact('pre-projet', { date: '2021' }), signed],
    aci: fact('2024-02-14'),
    missions: fact([{ mission: null, libelle: 'accès aux soins', etat: 'en-cours' }]),
    perinatalite: fact({ etat: 'en-cours-ou-prevu', themes: ['endométriose'] }),
    contacts: {
      site: fact('https://exemple.fr/cpts'),
      email: fact('contact@exemple.fr'),
      telephone: fact('09 72 95 97 87'),
    },
    populationAnnoncee: fact(180_000),
    finess: fact('950047225'),
    doutes: ['Nom exact à vérifier.'],
    note: 'Créée en 2021.',
  }
  expect(wrong(full)).toEqual([])
})

describe('the file as a whole', () => {
  test.each([
    ['not an object', null],
    ['a list', []],
    ['another format', { ...file(), format: 2 }],
    ['no warning', { ...file(), avertissement: ' ' }],
    ['records that are no list', { ...file(), cpts: {} }],
  ])('is refused when it is %s', (_, json) => {
    const result = parseCptsDataset(json)
    expect(result.ok).toBe(false)
    expect(result.problems).toHaveLength(1)
  })

  test('states a share of the population between 0 and 1', () => {
    const figures = {
      cpts: 120,
      aciSignes: 91,
      partPopulationCouverte: 79,
      date: '2024-04-29',
      sources: ['Dossier'],
    }
    expect(parseCptsDataset({ ...file(), chiffresOfficiels: figures })).toEqual({
      ok: false,
      problems: [
        { path: 'chiffresOfficiels.partPopulationCouverte', message: 'Au plus 1 attendu' },
      ],
      newerFormat: null,
    })
  })
})

test('a wrong record is named and does not hide the others', () => {
  const result = parseCptsDataset(
    file(record({ id: 'cpts-b', nom: 'CPTS B' }), record({ finess: '12' }), 'texte', record()),
  )
  expect(result).toMatchObject({
    ok: true,
    dataset: { cpts: [{ id: 'cpts-b' }, { id: 'cpts-a' }] },
    problems: [
      { path: 'cpts[1] (CPTS cpts-a).finess', message: 'Un objet est attendu' },
      { path: 'cpts[2]', message: 'Un objet est attendu' },
    ],
  })
})

test('of two records with the same id the first is kept and the second named', () => {
  const result = parseCptsDataset(file(record({ nom: 'Une' }), record({ nom: 'Deux' })))
  expect(result).toMatchObject({
    ok: true,
    dataset: { cpts: [{ nom: 'Une' }] },
    problems: [
      {
        path: 'cpts[1] (Deux).id',
        message: 'L’identifiant "cpts-a" est déjà pris par Une',
      },
    ],
  })
})

test('a wrong record is carried along as it was written, after the one that it followed', () => {
  const wrong = { ...record(), id: 'cpts-b', finess: '12', plus: [1] }
  expect(parseCptsDataset(file('texte', record(), wrong))).toMatchObject({
    dataset: {
      cpts: [{ id: 'cpts-a' }],
      unreadable: [
        { id: null, nom: null, after: null, written: 'texte' },
        { id: 'cpts-b', nom: 'CPTS cpts-a', after: 'cpts-a', written: wrong },
      ],
    },
  })
})

test('a record without an id or a name is not read, and the key is named', () => {
  const { nom: _, ...rest } = record()
  expect(parseCptsDataset(file(rest)).problems).toEqual([
    {
      path: 'cpts[0].nom',
      message: 'Clé absente : l’ajouter, avec null si le fait n’est pas connu',
    },
  ])
})
