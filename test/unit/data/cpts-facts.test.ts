import { describe, expect, test } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { fact, file, perimetre, record, signed, wrong } from '../../support/record-json.ts'

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
