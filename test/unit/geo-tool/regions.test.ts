import { describe, expect, it } from 'vitest'
import { REGIONS } from '../../../src/domain/units/regions.ts'
import { loadAttributes } from './support.ts'

describe('the régions that the application knows', () => {
  const { regions, departements } = loadAttributes()

  it('are those of the official register, under their names', () => {
    const known = REGIONS.map(({ code, nom }) => [code, nom] as const)
    expect(new Map(known)).toEqual(regions)
    expect(known).toHaveLength(regions.size)
  })

  it('have the départements of the register, each in one région', () => {
    const known = REGIONS.flatMap((region) =>
      region.departements.map((code) => [code, region.code] as const),
    )
    expect(new Map(known)).toEqual(
      new Map([...departements].map(([code, { region }]) => [code, region])),
    )
    expect(known).toHaveLength(departements.size)
  })
})
