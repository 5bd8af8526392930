import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { officialPerinatalite } from '../../../src/domain/cpts/perinatalite.ts'
import {
  figuresByDepartement,
  regionalFigures,
} from '../../../src/domain/atlas/regional-figures.ts'
import { FRANCE, REGIONS } from '../../../src/domain/units/regions.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { atlasOf, fact } from './facts.ts'
import { codes, cpts, unit } from './samples.ts'

const UNITS = [
  unit('83001', 100),
  unit('83002', 200),
  unit('84001', 300),
  unit('84002', null),
  unit('84003', 400),
]
const validated = { stade: fact('projet-valide' as const) }
const project = { stade: fact('lettre-intention' as const) }

describe('the figures of a région', () => {
  it('counts stages beside those that state none', () => {
    const list = [
      cpts('a', [], 'inconnu', { stade: fact('aci-signe') }),
      cpts('b', [], 'inconnu', validated),
      cpts('c', []),
    ]
    const { stades, aci, cpts: count } = regionalFigures(atlasOf(list, UNITS))
    expect(count).toBe(3)
    expect(stades).toEqual({
      valeurs: { 'pre-projet': 0, 'lettre-intention': 0, 'projet-valide': 1, 'aci-signe': 1 },
      renseigne: 2,
      nonRenseigne: 1,
    })
    expect(aci).toEqual({ valeurs: { signe: 1, 'non-signe': 1 }, renseigne: 2, nonRenseigne: 1 })
  })

  it('counts périnatalité by state, "aucun" being one and silence none', () => {
    const list = [
      cpts('a', [], 'inconnu', { perinatalite: fact({ etat: 'aucun', themes: [] }) }),
      cpts('b', [], 'inconnu'),
    ]
    const { perinatalite } = regionalFigures(atlasOf(list, UNITS))
    expect(perinatalite.valeurs.aucun).toBe(1)
    expect(perinatalite).toMatchObject({ renseigne: 1, nonRenseigne: 1 })
  })

  it('covers with and without mere projects, each commune once, unknown stages apart', () => {
    const list = [
      cpts('a', codes('83001 83002'), 'complet', validated),
      cpts('b', codes('83002 84001'), 'complet', project),
      cpts('c', codes('84001 84003'), 'partiel'),
    ]
    const { couverture } = regionalFigures(atlasOf(list, UNITS))
    expect(couverture.avecProjets.population.habitants).toBe(1000)
    expect(couverture.sansProjets.population.habitants).toBe(300)
    expect(couverture.stadeInconnu.population.habitants).toBe(700)
    expect(couverture.projetsSeuls.population.habitants).toBe(0)
    expect(couverture.sansProjets.part).toBe(0.3)
    expect(couverture.total.population.sansDonnee).toEqual(codes('84002'))
  })

  it('counts a CPTS of two départements in each and says so; population by the units', () => {
    const both = cpts('both', codes('83001 84001'), 'complet', {
      ...validated,
      departements: ['83', '84'],
    })
    const atlas = atlasOf([both], UNITS)
    const { departements, partages } = figuresByDepartement(atlas)
    expect(regionalFigures(atlas).cpts).toBe(1)
    expect(partages).toEqual(['both'])
    expect(
      departements.map(({ code, cpts: own, partages: shared, couverture }) => [
        code,
        own,
        shared,
        couverture.avecProjets.population.habitants,
        couverture.total.population.habitants,
      ]),
    ).toEqual([
      ['83', 1, ['both'], 100, 300],
      ['84', 1, ['both'], 300, 700],
    ])
  })

  it('keeps a département that only a record names, without a unit, and CPTS that name none', () => {
    const list = [cpts('a', codes('26001'), 'complet', { departements: ['26'] }), cpts('b', [])]
    const { departements, sansDepartement } = figuresByDepartement(atlasOf(list, UNITS))
    const drome = departements.find(({ code }) => code === '26')
    expect(drome?.cpts).toBe(1)
    expect(drome?.couverture.avecProjets.part).toBeNull()
    expect(sansDepartement).toEqual(['b'])
  })

  it('sets the official figures beside those known, and no zero for what is not', () => {
    const official = {
      cpts: 120,
      aciSignes: 91,
      partPopulationCouverte: 0.79,
      date: '2024-04-29',
      sources: ['URPS'],
    }
    const atlas = atlasOf([cpts('a', [], 'inconnu')], UNITS, official)
    const { region } = atlas.dataset
    const { officiels, comparables } = regionalFigures(atlas)
    expect(officiels.length).toBeGreaterThanOrEqual(3)
    expect(comparables).toMatchObject({
      cpts: { territoire: region, valeur: 120, date: '2024-04-29', sources: ['URPS'] },
      population: { valeur: 0.79 },
    })
  })
})

it('sets no share of the whole country beside that of the régions at hand', () => {
  const atlas = atlasOf([cpts('a', [])], UNITS)
  const { comparables } = regionalFigures({
    ...atlas,
    dataset: { ...atlas.dataset, region: FRANCE },
  })
  expect(comparables.cpts?.valeur).toBe(738)
  expect(comparables.population).toBeNull()
  const everywhere = REGIONS.flatMap(({ departements }) =>
    departements.map((code) => ({ ...unit(`${code}01`.padEnd(5, '0'), 100), departement: code })),
  )
  const whole = atlasOf([cpts('a', [])], everywhere)
  const all = regionalFigures({ ...whole, dataset: { ...whole.dataset, region: FRANCE } })
  expect(all.comparables.population?.valeur).toBe(0.84)
})

describe('the figures of the real records', () => {
  it.each(['11', '93'])('add up in région %s', (region) => {
    const atlas = buildAtlas(publishedCpts(region), builtRegion(region).units)
    const all = regionalFigures(atlas)
    expect(all.cpts).toBe(atlas.dataset.cpts.length)
    expect(all.stades.renseigne + all.stades.nonRenseigne).toBe(all.cpts)
    expect(all.couverture.avecProjets.part).toBe(atlas.coverage.part)
    const byDepartement = figuresByDepartement(atlas).departements.reduce(
      (sum, { couverture }) => sum + couverture.avecProjets.population.habitants,
      0,
    )
    expect(byDepartement).toBe(all.couverture.avecProjets.population.habitants)
  })

  it('knows the official périnatalité of Île-de-France, and of no other région', () => {
    expect(officialPerinatalite('11').map(({ annee, cpts: count }) => [annee, count])).toEqual([
      [2022, 58],
      [2023, 84],
    ])
    expect(officialPerinatalite('93')).toEqual([])
  })
})
