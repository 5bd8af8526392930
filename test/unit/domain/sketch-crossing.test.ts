import { expect, test } from 'vitest'
import { sketchCrossing, sketchFacts } from '../../../src/domain/sketch/sketch-facts.ts'
import type { Sketch } from '../../../src/domain/sketch/sketch.ts'
import type { VintageComparison } from '../../../src/domain/units/former-populations.ts'
import { atlasOf } from './facts.ts'
import { code, sketch, unit } from './samples.ts'

const atlas = atlasOf(
  [],
  [unit('83001', 41_000), unit('83002', 1000), unit('83003', null), unit('83004', 3)],
)
const surroundings = { atlas, neighbours: null, border: new Set<never>(), areas: null }

function compared(of: Sketch, figures: Readonly<Record<string, number>>) {
  const former: VintageComparison = {
    avant: 2019,
    apres: 2023,
    habitants: new Map(Object.entries(figures).map(([text, n]) => [code(text), n])),
  }
  return sketchCrossing(of, sketchFacts(of, surroundings, null), former)
}

test('a sketch passes a threshold as a CPTS does, with the year of both figures', () => {
  expect(compared(sketch('83001 83002'), { '83001': 38_000, '83002': 900 })).toEqual({
    ok: true,
    passage: {
      avant: { annee: 2019, habitants: 38_900, taille: 1 },
      apres: { annee: 2023, habitants: 42_000, taille: 2 },
    },
  })
  expect(compared(sketch('83001 83002'), { '83001': 39_100, '83002': 900 })).toEqual({
    ok: true,
    passage: null,
  })
})

test('a cut unit has the same share of its inhabitants of then, rounded as those of today', () => {
  const result = compared(sketch('83001', { '83004': 0.5 }), { '83001': 39_997, '83004': 3 })
  expect(result).toMatchObject({ passage: { avant: { habitants: 39_999 } } })
})

test('what has no figure then or today is not compared', () => {
  expect(compared(sketch('83001 83002'), { '83001': 1 })).toEqual({
    ok: false,
    reason: 'ancienne-inconnue',
  })
  expect(compared(sketch('83001 83003'), { '83001': 1, '83003': 1 })).toEqual({
    ok: false,
    reason: 'taille-inconnue',
  })
})
