import { describe, expect, test } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { codes, cpts } from '../domain/samples.ts'

type Json = Record<string, unknown>

const fact = (valeur: unknown, more: Json = {}): Json => ({
  valeur,
  sources: ['Liste de test'],
  date: '2024',
  ...more,
})
const signed = fact('aci-signe', { date: '2024-02-14' })
const record = (more: Json = {}): Json => ({ ...cpts('cpts-a', codes('75113 75114')), ...more })
const file = (...records: readonly unknown[]): Json => ({
  format: 1,
  region: '11',
  nom: 'Île-de-France',
  avertissement: 'Une liste incomplète.',
  chiffresOfficiels: null,
  cpts: records,
})

/** Paths of what is wrong in one record. */
function wrong(more: Json): string[] {
  const result = parseCptsDataset(file(record(more)))
  return result.problems.map(({ path }) => path.replace('cpts[0] (CPTS cpts-a)', ''))
}

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

test('a format that this version does not know is told from damage', () => {
  expect(parseCptsDataset({ ...file(), format: 2 })).toMatchObject({ ok: false, newerFormat: 2 })
  expect(parseCptsDataset({ ...file(), format: 'deux' })).toMatchObject({ newerFormat: null })
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

test('a missing key is named: what is not known is written null', () => {
  const { note: _, ...rest } = record()
  expect(parseCptsDataset(file(rest)).problems).toEqual([
    {
      path: 'cpts[0] (CPTS cpts-a).note',
      message: 'Clé absente : l’ajouter, avec null si le fait n’est pas connu',
    },
  ])
})

describe('the form of a value', () => {
  test.each(['CPTS-A', 'cpts--a', '-cpts', 'cpts-', 'cpts_a', 'cpts é', ''])(
    '"%s" is no id',
    (id) => {
      expect(wrong({ id })).toEqual(['.id'])
    },
  )

  test.each(['2023-02-29', '2024-13', '24', '14/02/2024'])('"%s" is no date', (date) => {
    expect(wrong({ populationAnnoncee: fact(1, { date }) })).toEqual(['.populationAnnoncee.date'])
    expect(wrong({ aci: fact(date), stade: signed, historique: [signed] })).toEqual(['.aci.valeur'])
  })

  test.each([
    'javascript:alert(1)',
    'ftp://exemple.fr',
    'https://',
    'http://exemple.fr/a b',
    'exemple.fr',
  ])('"%s" is no site', (site) => {
    const contacts = { site: fact(site), email: null, telephone: null }
    expect(wrong({ contacts })).toEqual(['.contacts.site.valeur'])
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', ''])(
    '"%s" is no source',
    (source) => {
      expect(wrong({ finess: fact('950047225', { sources: [source] }) })).toEqual([
        '.finess.sources[0]',
      ])
    },
  )

  test('a fact without a source is no fact', () => {
    expect(wrong({ finess: fact('950047225', { sources: [] }) })).toEqual(['.finess.sources'])
  })

  test.each(['contact', 'contact@exemple', 'a b@exemple.fr', 'Nom <a@exemple.fr>'])(
    '"%s" is no e-mail',
    (email) => {
      const contacts = { site: null, email: fact(email), telephone: null }
      expect(wrong({ contacts })).toEqual(['.contacts.email.valeur'])
    },
  )

  test.each(['00 12 34 56 78', '01 23 45 67', '01-23-45-67-89', '36 46'])(
    '"%s" is no phone number',
    (telephone) => {
      const contacts = { site: null, email: null, telephone: fact(telephone) }
      expect(wrong({ contacts })).toEqual(['.contacts.telephone.valeur'])
    },
  )

  test.each([0, -1, 1.5, '1000'])('%s is no population', (population) => {
    expect(wrong({ populationAnnoncee: fact(population) })).toEqual(['.populationAnnoncee.valeur'])
  })

  test.each(['7', '00', '96', '750', '2C', '979'])('"%s" is no département', (departement) => {
    expect(wrong({ departements: [departement] })).toEqual(['.departements[0]'])
  })
})

const perimetre = (etat: string, list: readonly unknown[]): Json => ({
  perimetre: {
    etat,
    codes: list,
    deduit: false,
    communesAnnoncees: null,
    sources: ['Liste'],
    date: null,
  },
})

describe('the perimeter', () => {
  test('takes codes INSEE only, as text', () => {
    expect(wrong(perimetre('complet', ['75113', '7511', 75_114]))).toEqual([
      '.perimetre.codes[1]',
      '.perimetre.codes[2]',
    ])
  })

  test('names no code twice', () => {
    expect(wrong(perimetre('complet', ['75113', '75113']))).toEqual(['.perimetre.codes'])
  })

  test('names a commune at least, unless it is unknown', () => {
    expect(wrong(perimetre('complet', []))).toEqual(['.perimetre.codes'])
    expect(wrong(perimetre('partiel', []))).toEqual(['.perimetre.codes'])
    expect(wrong(perimetre('inconnu', []))).toEqual([])
  })
})

describe('the history of the stages', () => {
  const before = fact('pre-projet', { date: '2025' })

  test('runs from the oldest to the latest', () => {
    expect(wrong({ stade: signed, historique: [before, signed] })).toEqual(['.historique'])
  })

  test('ends with the current stage, at its date', () => {
    expect(wrong({ stade: signed, historique: [] })).toEqual(['.historique'])
    expect(wrong({ stade: null, historique: [signed] })).toEqual(['.historique'])
    const otherDay = { ...signed, date: '2024-02-15' }
    expect(wrong({ stade: signed, historique: [otherDay] })).toEqual(['.historique'])
    expect(wrong({ stade: signed, historique: [signed] })).toEqual([])
  })

  test('a date as vague as its source is out of order only if it cannot be in order', () => {
    const vague = fact('projet-valide', { date: '2024' })
    const undated = fact('lettre-intention', { date: null })
    expect(wrong({ stade: signed, historique: [vague, undated, signed] })).toEqual([])
  })
})

test('a date of the ACI goes with the stage "aci-signe"', () => {
  const stade = fact('projet-valide')
  expect(wrong({ aci: fact('2024'), stade, historique: [stade] })).toEqual(['.aci'])
  expect(wrong({ aci: fact('2024') })).toEqual(['.aci'])
})

describe('facts that came late', () => {
  test('may be left out, and are then not known', () => {
    const { membres: _m, structures: _s, archive: _a, ...before } = record()
    expect(parseCptsDataset(file(before))).toEqual(parseCptsDataset(file(record())))
  })

  test('count what the source counts, zero included, and nothing else', () => {
    expect(wrong({ membres: fact({ infirmier: 0 }), structures: fact({ msp: 2 }) })).toEqual([])
    expect(wrong({ membres: fact({ infirmier: -1 }) })).toEqual(['.membres.valeur.infirmier'])
    expect(wrong({ structures: fact({ msp: 1.5 }) })).toEqual(['.structures.valeur.msp'])
  })

  test('say into which CPTS one merged, by its id', () => {
    expect(wrong({ archive: fact({ fusionneeDans: null }) })).toEqual([])
    expect(wrong({ archive: fact({ fusionneeDans: 'CPTS B' }) })).toEqual([
      '.archive.valeur.fusionneeDans',
    ])
  })
})
