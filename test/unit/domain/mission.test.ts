import { expect, test } from 'vitest'
import {
  isSocle,
  missionDelays,
  MISSIONS,
  MISSIONS_OPTIONNELLES,
  MISSIONS_SOCLE,
} from '../../../src/domain/cpts/mission.ts'

test('four missions are socle, two optionnelles, and there are no others', () => {
  expect([...MISSIONS_SOCLE, ...MISSIONS_OPTIONNELLES]).toEqual(MISSIONS)
  expect(MISSIONS.filter(isSocle)).toEqual(['M1', 'M2', 'M3', 'M4'])
})

test.each([
  ['M1', 6, 18],
  ['M2', 12, 24],
  ['M3', 12, 24],
  ['M4', 6, 18],
] as const)('%s starts within %d months and is deployed within %d', (mission, first, full) => {
  expect(missionDelays(mission)).toEqual({ premieresActions: first, deploiementComplet: full })
})

test.each(['M5', 'M6'] as const)('%s has no deadline', (mission) => {
  expect(missionDelays(mission)).toBeNull()
})
