import { expect, test } from 'vitest'
import { FACT_KEYS, missingFacts } from '../../../src/domain/cpts/completeness.ts'
import type { Cpts, Fact } from '../../../src/domain/cpts/cpts.ts'
import { codes, cpts } from './samples.ts'

const fact = <T>(valeur: T): Fact<T> => ({ valeur, sources: ['Liste de test'], date: null })

test('of a CPTS known by its name alone everything is missing, in a fixed order', () => {
  expect(missingFacts(cpts('a', [], 'inconnu'))).toEqual(FACT_KEYS)
})

test('of a CPTS fully known nothing is missing', () => {
  const known = cpts('a', codes('75113'), 'complet', {
    departements: ['75'],
    stade: fact('aci-signe'),
    aci: fact('2024'),
    missions: fact([]),
    perinatalite: fact({ etat: 'aucun', themes: [] }),
    contacts: {
      site: fact('https://exemple.fr'),
      email: fact('contact@exemple.fr'),
      telephone: fact('01 23 45 67 89'),
    },
    populationAnnoncee: fact(1),
    finess: fact('750000000'),
  })
  expect(missingFacts(known)).toEqual([])
})

test('a partial perimeter is missing, a complete one is not', () => {
  expect(missingFacts(cpts('a', codes('75113'), 'partiel'))).toContain('perimetre')
  expect(missingFacts(cpts('a', codes('75113'), 'complet'))).not.toContain('perimetre')
})

const lacksAci = (stade: Cpts['stade']) =>
  missingFacts(cpts('a', [], 'inconnu', { stade })).includes('aci')

test('the date of the ACI is missing once it is signed or if the stage is unknown, not before', () => {
  expect(lacksAci(null)).toBe(true)
  expect(lacksAci(fact('aci-signe'))).toBe(true)
  expect(lacksAci(fact('projet-valide'))).toBe(false)
})

test('contacts are missing one by one', () => {
  const contacts = { site: fact('https://exemple.fr'), email: null, telephone: null }
  const missing = missingFacts(cpts('a', [], 'inconnu', { contacts }))
  expect(missing).not.toContain('site')
  expect(missing).toContain('email')
})
