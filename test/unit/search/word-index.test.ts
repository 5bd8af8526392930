import { expect, it } from 'vitest'
import { wordIndex } from '../../../src/features/search/word-index.ts'

const found = (text: string, places: Readonly<Record<string, number>>) =>
  wordIndex(
    Object.entries(places).map(([nom, weight]) => ({ id: nom, nom, autres: '', weight })),
  ).find(text, 'typed', 9)

it('a town that is known by the beginning of its name comes before a hamlet of that name', () => {
  expect(found('evry', { Évry: 360, 'Évry-Courcouronnes': 66_000 })[0]).toBe('Évry-Courcouronnes')
  expect(found('salon', { Salon: 280, 'Salon-de-Provence': 45_000 })[0]).toBe('Salon-de-Provence')
})

it('a whole name comes before longer ones of places that are not much larger', () => {
  expect(found('valence', { 'Bourg-lès-Valence': 20_000, Valence: 5000 })[0]).toBe('Valence')
  expect(found('bourg', { 'Bourg-en-Bresse': 42_000, Bourg: 10_000 })[0]).toBe('Bourg')
})
