import { describe, expect, it } from 'vitest'
import { evolution } from '../../../src/domain/atlas/evolution.ts'
import { publishedCpts } from '../../support/region.ts'
import { fact } from './facts.ts'
import { cpts } from './samples.ts'

const progress = (id: string, ...steps: readonly ReturnType<typeof stage>[]) =>
  cpts(id, [], 'inconnu', { historique: steps, stade: steps.at(-1) ?? null })
const stage = (
  name: 'pre-projet' | 'lettre-intention' | 'projet-valide' | 'aci-signe',
  date: string | null,
) => fact(name, date)

describe('the evolution of a région', () => {
  it('counts by year those at a stage or beyond it, every year between the first and the last', () => {
    const { annees } = evolution([
      progress('a', stage('pre-projet', '2019-05'), stage('projet-valide', '2021-09-15')),
      progress('b', stage('lettre-intention', '2022')),
    ])
    expect(annees.map(({ annee, atteint }) => [annee, ...Object.values(atteint)])).toEqual([
      [2019, 1, 0, 0, 0],
      [2020, 1, 0, 0, 0],
      [2021, 1, 1, 1, 0],
      [2022, 2, 2, 1, 0],
    ])
  })

  it('takes the date of the ACI over that of the stage', () => {
    const one = progress('a', stage('aci-signe', '2021'))
    const { annees } = evolution([{ ...one, aci: fact('2022-12-31', '2024') }])
    expect(annees.map(({ annee }) => annee)).toEqual([2022])
  })

  it('counts apart what has no date, and what has no stage', () => {
    const { annees, sansDate, nonRenseigne } = evolution([
      progress('a', stage('pre-projet', '2020'), stage('projet-valide', null)),
      progress('b'),
    ])
    expect(annees).toEqual([
      {
        annee: 2020,
        atteint: { 'pre-projet': 1, 'lettre-intention': 0, 'projet-valide': 0, 'aci-signe': 0 },
      },
    ])
    expect(sansDate).toEqual({
      'pre-projet': 0,
      'lettre-intention': 1,
      'projet-valide': 1,
      'aci-signe': 0,
    })
    expect(nonRenseigne).toBe(1)
  })

  it('says nothing where no date is known', () => {
    expect(evolution([progress('a', stage('aci-signe', null))]).annees).toEqual([])
    expect(evolution([]).annees).toEqual([])
  })

  it('reads the real records of Île-de-France, from 2019 to 2025', () => {
    const { annees, nonRenseigne } = evolution(publishedCpts('11').cpts)
    expect(annees.at(0)?.annee).toBe(2019)
    expect(annees.at(-1)).toMatchObject({
      annee: 2025,
      atteint: { 'aci-signe': 5, 'pre-projet': 18 },
    })
    expect(nonRenseigne).toBe(29)
  })
})
