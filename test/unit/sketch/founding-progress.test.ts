import { describe, expect, it } from 'vitest'
import { stepState, toMeet, unwrittenParts } from '../../../src/domain/sketch/founding-progress.ts'

const notes = (...entries: [string, string][]) => new Map(entries)

describe('a step', () => {
  it.each([
    ['besoins', 'vide', notes()],
    ['besoins', 'commence', notes(['besoin/prevention', 'Vacciner'])],
    ['besoins', 'commence', notes(['date/besoins', '2027-01-01'])],
    ['besoins', 'pret', notes(['fait/besoins', 'oui'])],
    ['projet', 'commence', notes(['partie/actions', 'Agir'])],
    ['statut', 'commence', notes(['critere/adhesion', 'oui'])],
    ['partenaires', 'commence', notes(['vu/ars', 'oui'])],
    ['financement', 'vide', notes(['vu/ars', 'oui'], ['besoin/crises', 'Un plan'])],
    ['contrat', 'commence', notes(['note/contrat', 'En mars'])],
  ] as const)('«%s» is %s', (step, state, noted) => {
    expect(stepState(noted, step)).toBe(state)
  })
})

it('what is not written of the projet de santé is told, needs of any theme being some', () => {
  expect(unwrittenParts(notes())).toEqual([
    'besoins',
    'actions',
    'territoire',
    'acteurs',
    'fonctionnement',
    'evaluation',
  ])
  expect(unwrittenParts(notes(['besoin/autres', 'Un besoin'], ['partie/acteurs', 'Nous']))).toEqual(
    ['actions', 'territoire', 'fonctionnement', 'evaluation'],
  )
})

it('one meets who goes along first, then the CPTS around, then what exists', () => {
  const ids = (...entries: [string, string][]) =>
    toMeet(notes(...entries), ['a', 'b']).map(({ id }) => id)
  expect(ids()).toEqual(['urps', 'ars', 'cpam', 'a', 'b', 'cls', 'dac', 'msp', 'esp'])
  expect(ids(['vu/urps', 'oui'], ['vu/b', 'oui'])[0]).toBe('ars')
  expect(ids(['vu/urps', 'oui'], ['vu/b', 'oui'])).not.toContain('b')
})
