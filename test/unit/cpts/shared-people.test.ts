import { describe, expect, it } from 'vitest'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { notCompared, sharedPeople } from '../../../src/features/cpts/shared-people.ts'
import { codes } from '../domain/samples.ts'

const [NICE, SAINT_LAURENT] = ['06088', '06123'] as UnitCode[] as [UnitCode, UnitCode]
const population = { habitants: 0, sansDonnee: [], inconnues: [] }

describe('what two CPTS share', () => {
  it('is no number of people where they share a commune by quartiers: nobody knows how many', () => {
    const { whole, inPart } = sharedPeople(
      { known: new Map() },
      { codes: [NICE], population: { ...population, enPartie: [NICE] } },
    )
    expect(whole).toBeNull()
    expect(inPart).toContain('par quartiers')
  })

  it('counts the people of whole communes, and names those that are shared by quartiers', () => {
    const { whole, inPart } = sharedPeople(
      { known: new Map() },
      {
        codes: [NICE, SAINT_LAURENT],
        population: { ...population, habitants: 1200, enPartie: [NICE] },
      },
    )
    expect(whole).toMatch(/^1 commune partagée\s: 1\s200 habitants comptés deux fois$/)
    expect(inPart).toContain('06088')
  })
})

it('a CPTS across régions says which CPTS it was not compared with, as long as these have not come', () => {
  const across = new Set(codes('32001 40001'))
  expect(notCompared({ uncompared: ['76'] }, across)).toContain('Occitanie')
  expect(notCompared({ uncompared: [] }, across)).toBeNull()
  expect(notCompared({ uncompared: ['76'] }, new Set(codes('40001 40002')))).toBeNull()
})
