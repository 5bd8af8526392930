import { describe, expect, it } from 'vitest'
import { agenda } from '../../src/domain/contract/agenda.ts'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { sizeCrossing } from '../../src/domain/contract/size-crossing.ts'
import { builtComparison, builtRegion, publishedCpts } from '../support/region.ts'
import { code } from '../unit/domain/samples.ts'

/** Every CPTS of a région whose taille was another in the older vintage, and those that cannot be compared for want of it. */
function crossingsOf(region: string) {
  const former = builtComparison(region)
  const atlas = buildAtlas(publishedCpts(region), builtRegion(region).units)
  const facts = [...atlas.facts.values()]
  const results = facts.map((each) => ({ id: each.cpts.id, result: sizeCrossing(each, former) }))
  return {
    former,
    atlas,
    facts,
    passages: Object.fromEntries(
      results.flatMap(({ id, result }) =>
        result.ok && result.passage
          ? [
              [
                id,
                Object.values(result.passage).flatMap(({ habitants, taille }) => [
                  habitants,
                  taille,
                ]),
              ],
            ]
          : [],
      ),
    ),
    sansAncienne: results.filter(
      ({ result }) => !result.ok && result.reason === 'ancienne-inconnue',
    ),
  }
}

describe('the populations of 2019 beside those of 2023', () => {
  it.each(['11', '93'])('are known for every unit of région %s', (region) => {
    const { former, atlas, sansAncienne } = crossingsOf(region)
    expect([former.avant, former.apres]).toEqual([2019, 2023])
    expect([...atlas.units.keys()].filter((each) => !former.habitants.has(each))).toEqual([])
    expect(sansAncienne).toEqual([])
  })

  it('give another taille to one CPTS of Île-de-France and three of Provence-Alpes-Côte d’Azur', () => {
    // Added up by hand, Châtillon to Vanves: 36 639 + 52 925 + 25 531 + 30 950 + 27 846 = 173 891.
    expect(crossingsOf('11').passages).toEqual({ 'cpts-ccfmv': [173_891, 3, 178_530, 4] })
    expect(crossingsOf('93').passages).toEqual({
      // 25 217 + 51 792, the 2e and the 3e arrondissement of Marseille.
      'cpts-coordination-sante-marseille-2-et-3': [77_009, 2, 82_407, 3],
      'cpts-coeur-du-var': [39_551, 1, 42_279, 2],
      'cpts-du-plateau': [42_135, 2, 38_476, 1],
    })
  })

  it('put one taille to check in the agenda: of a contract signed between the two vintages', () => {
    const { facts, former } = crossingsOf('11')
    const { entries, taillesNonComparees } = agenda(facts, '2026-11-25', former)
    const avenants = entries.filter(({ kind }) => kind === 'avenant-taille')
    // Signed on 5 February 2025, when the figures in force were those of 2022: 176 382 inhabitants, taille 4 already.
    expect(avenants.map(({ cpts, apresSignature }) => [cpts, apresSignature])).toEqual([
      ['cpts-ccfmv', false],
    ])
    expect(taillesNonComparees).toEqual(['cpts-paris-18', 'cpts-de-champigny-sur-marne'])
  })

  it('add up the communes that have merged since: Saint-Denis and Pierrefitte-sur-Seine', () => {
    const { former } = crossingsOf('11')
    expect(former.habitants.get(code('93066'))).toBe(112_852 + 30_861)
  })
})
