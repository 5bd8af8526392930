import { expect, test } from 'vitest'
import { sharedOutcomes } from '../../../src/domain/sketch/thresholds.ts'

test('each side counts what is shared only where it keeps it', () => {
  const outcomes = sharedOutcomes(
    { habitants: 90_000, whole: true },
    { habitants: 42_000, whole: true },
    15_000,
  )
  expect(outcomes).toEqual([
    {
      keptBy: 'both',
      sketch: { habitants: 90_000, taille: 3 },
      other: { habitants: 42_000, taille: 2 },
    },
    {
      keptBy: 'sketch',
      sketch: { habitants: 90_000, taille: 3 },
      other: { habitants: 27_000, taille: 1 },
    },
    {
      keptBy: 'other',
      sketch: { habitants: 75_000, taille: 2 },
      other: { habitants: 42_000, taille: 2 },
    },
    {
      keptBy: 'neither',
      sketch: { habitants: 75_000, taille: 2 },
      other: { habitants: 27_000, taille: 1 },
    },
  ])
})

test('a side whose population is a minimum has no taille', () => {
  const outcomes = sharedOutcomes(
    { habitants: 50_000, whole: true },
    { habitants: 30_000, whole: false },
    10_000,
  )
  expect(outcomes.map(({ other }) => other.taille)).toEqual([null, null, null, null])
})
