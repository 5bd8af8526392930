import { expect, it } from 'vitest'
import { personalHints, personalTexts } from '../../../src/domain/cpts/personal-text.ts'
import { fact } from './facts.ts'
import { codes, cpts } from './samples.ts'

const texts = (text: string) => personalHints(text).map((hint) => `${hint.kind} ${hint.text}`)

it('a name after a title, a mobile and somebody’s own e-mail are questioned', () => {
  expect(texts('Relancer Mme Martin, confidentiel')).toEqual(['nom Mme Martin'])
  expect(texts('Voir avec le Dr Jean D’Exemple et M. Durand.')).toEqual([
    'nom Dr Jean D’Exemple',
    'nom M. Durand.',
  ])
  expect(texts('06 12 34 56 78 ou +33 7 12 34 56 78')).toEqual([
    'telephone 06 12 34 56 78',
    'telephone +33 7 12 34 56 78',
  ])
  expect(texts('écrire à marie.exemple@exemple.test')).toEqual([
    'courriel marie.exemple@exemple.test',
  ])
})

it('what names a place, a structure or nobody is not', () => {
  for (const text of [
    'Réunion rue du Docteur Roux',
    'siège à l’hôpital Docteur Schaffner',
    'contact@cpts-exemple.fr, 01 45 59 00 00',
    'Le docteur a signé',
    'Première CPTS inaugurée en 2019',
    'ISBN 0612345678901',
  ])
    expect(texts(text), text).toEqual([])
})

it('a long text is read at once', () => {
  expect(texts('a.'.repeat(50_000) + 'a@'.repeat(50_000))).toEqual([])
})

it('all free words of a record are looked at, its contacts are not', () => {
  const record = cpts('a', codes('83001'), 'complet', {
    note: 'Mme Un',
    doutes: ['Dr Deux'],
    aci: { ...fact('2024-01-01'), sources: ['Appel de M. Trois'] },
    contacts: {
      site: null,
      email: fact('marie.exemple@exemple.test'),
      telephone: fact('0612345678'),
    },
  })
  expect(personalTexts(record).map(({ text }) => text)).toEqual(['Mme Un', 'Dr Deux', 'M. Trois'])
})
