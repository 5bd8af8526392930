import { expect, test } from 'vitest'
import {
  ownProfession,
  professionsLike,
  USUAL_PROFESSIONS,
} from '../../../src/features/unit/own-profession.ts'

test.each([
  ['physiothérapeute', 'masseur-kinesitherapeute'],
  ['kine', 'masseur-kinesitherapeute'],
  ['Infirmière', 'infirmier'],
  ['infirmière libérale', 'infirmier'],
  ['sage femme libérale', 'sage-femme'],
  ['médecin généraliste remplaçant', 'medecin-generaliste'],
  ['orthophoniste', 'orthophoniste'],
  ['pharmacienne', 'pharmacien'],
  ['dentiste', 'chirurgien-dentiste'],
  ['psychologue', 'autre'],
])('« %s » is found as people write it, and stays so in their letter', (typed, profession) => {
  expect(ownProfession(` ${typed} `)).toMatchObject({ said: typed, known: { profession } })
})

test('a usual word is told by the name that CPTS are counted by, one’s own form stays', () => {
  expect(ownProfession('kiné')?.known?.named).toBe('masseur-kinésithérapeute')
  expect(ownProfession('infirmière libérale')?.known?.named).toBe('infirmière')
})

test('nothing is guessed of a word that is begun, of another or of none', () => {
  expect(ownProfession('   ')).toBeNull()
  expect(ownProfession('infirm')?.known).toBeNull()
  expect(ownProfession('médecin du travail')?.known).toBeNull()
  expect(ownProfession('!!')).toEqual({ said: '!!', known: null })
})

test('each word to choose from is there once and is understood', () => {
  expect(new Set(USUAL_PROFESSIONS).size).toBe(USUAL_PROFESSIONS.length)
  for (const word of USUAL_PROFESSIONS) expect(ownProfession(word)?.known, word).not.toBeNull()
})

test('words are offered without their accents, from the beginning of any of their parts', () => {
  expect(professionsLike('kine')).toEqual([
    'kiné',
    'kinésithérapeute',
    'masseur-kinésithérapeute',
    'masseuse-kinésithérapeute',
  ])
  expect(professionsLike('sage f')).toEqual(['sage-femme'])
  expect(professionsLike('')).toEqual(USUAL_PROFESSIONS)
})

test('nothing is offered to whoever has written it, or writes something else', () => {
  expect(professionsLike('sage-femme')).toEqual([])
  expect(professionsLike('physicien médical')).toEqual([])
})
