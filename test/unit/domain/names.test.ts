import { describe, expect, it } from 'vitest'
import { otherNames, shortName } from '../../../src/domain/names/tidy-name.ts'

describe('the name of a CPTS on a map', () => {
  it.each([
    ['CPTS de Sénart', 'Sénart'],
    ['CPTS d’Issy-les-Moulineaux', 'Issy-les-Moulineaux'],
    ['CPTS de la Bièvre', 'Bièvre'],
    ['CPTS du Mantois', 'Mantois'],
    ['CPTS des villages de l’Arc', 'Villages de l’Arc'],
    ['CPTS Activ Santé (Marseille 4-5)', 'Activ Santé'],
    ['CPTS Paris 13', 'Paris 13'],
    ['Drôme Provençale Enclave des Papes', 'Drôme Provençale Enclave des Papes'],
    ['CPTS (exemple)', 'CPTS (exemple)'],
  ])('%s → %s', (nom, short) => expect(shortName(nom)).toBe(short))
})

it('another dash makes no other name', () => {
  const nom = 'CPTS d’exemple A – Est'
  expect(otherNames(nom, ['CPTS d’exemple A - Est', 'CPTS d’exemple'])).toEqual(['CPTS d’exemple'])
  expect(otherNames(nom, [])).toEqual([])
})
