import { expect, test } from 'vitest'
import { ownProfession, USUAL_PROFESSIONS } from '../../../src/features/unit/own-profession.ts'

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
