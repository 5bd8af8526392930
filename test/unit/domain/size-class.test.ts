import { expect, test } from 'vitest'
import { distanceToThresholds, tailleAci, TAILLES } from '../../../src/domain/cpts/size-class.ts'

test.each([
  [0, 1],
  [39_999, 1],
  [40_000, 2],
  [40_001, 2],
  [79_999, 2],
  [80_000, 3],
  [80_001, 3],
  [174_999, 3],
  [175_000, 3],
  [175_001, 4],
  [2_000_000, 4],
])('%d habitants make a taille %d', (habitants, taille) => {
  expect(tailleAci(habitants)).toBe(taille)
  expect(distanceToThresholds(habitants).taille).toBe(taille)
})

test('there are four tailles', () => {
  expect(TAILLES).toEqual([1, 2, 3, 4])
})

test.each([
  [0, { taille: 2, habitants: 40_000 }, null],
  [39_999, { taille: 2, habitants: 1 }, null],
  [40_000, { taille: 3, habitants: 40_000 }, { taille: 1, habitants: 1 }],
  [79_999, { taille: 3, habitants: 1 }, { taille: 1, habitants: 40_000 }],
  [80_000, { taille: 4, habitants: 95_001 }, { taille: 2, habitants: 1 }],
  [170_828, { taille: 4, habitants: 4_173 }, { taille: 2, habitants: 90_829 }],
  [175_000, { taille: 4, habitants: 1 }, { taille: 2, habitants: 95_001 }],
  [175_001, null, { taille: 3, habitants: 1 }],
])('%d habitants: to gain %o, to lose %o', (habitants, avantSuivante, depuisPrecedente) => {
  expect(distanceToThresholds(habitants)).toMatchObject({ avantSuivante, depuisPrecedente })
})
