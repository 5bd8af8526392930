import { describe, expect, it } from 'vitest'
import { answersTo, recordText } from '../../../src/domain/cpts/record-text.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { fact } from './facts.ts'
import { codes, cpts, unit } from './samples.ts'

const units = indexUnits([
  unit('75113', 180_000, { nom: 'Paris 13e', codesPostaux: ['75013'] }),
  unit('93066', 110_000, { nom: 'Saint-Denis', codesPostaux: ['93200', '93210'] }),
])
const line = recordText(
  cpts('a', codes('75113 93066 99999'), 'complet', {
    nom: 'CPTS d’exemple A',
    alias: ['Pôle santé du Château'],
    finess: fact('750001234'),
    missions: fact([{ mission: 'M2', libelle: 'Parcours endométriose', etat: null }]),
    perinatalite: fact({ etat: 'en-cours', themes: ['sortie de maternité'] }),
    doutes: ['Le périmètre est à confirmer'],
    note: 'Issue d’une fusion',
  }),
  units,
)
const answers = (text: string) => answersTo(text)(line)

describe('a record that is looked for by its words', () => {
  it.each([
    'exemple',
    'pole sante chateau',
    '750001234',
    'ENDOMÉTRIOSE',
    'maternite',
    'confirmer',
    'fusion',
    'St-Denis',
    '93066',
    '93210',
    '99999',
    'paris 13e',
    'CPTS',
  ])('answers to “%s”', (text) => {
    expect(answers(text)).toBe(true)
  })

  it('answers to words on their way, in any order, but to no end or middle of a word', () => {
    expect(answers('chat pol')).toBe(true)
    expect(answers('750')).toBe(true)
    expect(answers('teau')).toBe(false)
  })

  it('must hold every word', () => {
    expect(answers('exemple marseille')).toBe(false)
  })

  it('takes the number of an arrondissement whole, once it is one', () => {
    expect(answers('paris 1')).toBe(false)
    expect(answers('7')).toBe(true)
  })

  it('answers to a text without a word', () => {
    expect(answers('  …')).toBe(true)
  })
})
