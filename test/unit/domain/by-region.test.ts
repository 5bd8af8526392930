import { describe, expect, it } from 'vitest'
import { byRegion } from '../../../src/domain/atlas/by-region.ts'
import {
  figuresByDepartement,
  regionalFigures,
} from '../../../src/domain/atlas/regional-figures.ts'
import { atlasOf } from './facts.ts'
import { codes, cpts, unit } from './samples.ts'

const UNITS = [unit('75101', 100), unit('91001', 50), unit('83001', 200), unit('2A004', 30)]

describe('the figures by région', () => {
  const list = [
    cpts('a', codes('75101 91001'), 'complet', { departements: ['75', '91'] }),
    cpts('b', codes('83001'), 'complet', { departements: ['83'] }),
    cpts('c', [], 'inconnu', { departements: ['83', '26'] }),
    cpts('d', [], 'inconnu', { departements: [] }),
  ]
  const atlas = atlasOf(list, UNITS)
  const { departements, partages, sansDepartement } = figuresByDepartement(byRegion(atlas))

  it('count a CPTS of two départements of a région once there, one astride two régions in both', () => {
    expect(departements.map(({ code, cpts: n }) => [code, n])).toEqual([
      ['11', 1],
      ['84', 1],
      ['93', 2],
      ['94', 0],
    ])
    expect(partages).toEqual(['c'])
    expect(sansDepartement).toEqual(['d'])
  })

  it('count the population where the commune is', () => {
    const covered = departements.map(({ code, couverture }) => [
      code,
      couverture.avecProjets.population.habitants,
    ])
    expect(new Map(covered as [string, number][])).toEqual(
      new Map([
        ['11', 150],
        ['84', 0],
        ['93', 200],
        ['94', 0],
      ]),
    )
  })

  it('cover together what the whole does', () => {
    const covered = departements.map(({ couverture }) => couverture.avecProjets.unites)
    expect(covered.reduce((sum, unites) => sum + unites)).toBe(
      regionalFigures(atlas).couverture.avecProjets.unites,
    )
  })
})
