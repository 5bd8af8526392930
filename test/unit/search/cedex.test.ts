import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { REGIONS } from '../../../src/domain/units/regions.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { likelyPlaces } from '../../../src/features/search/cedex.ts'
import { placesOf, withLikely } from '../../../src/features/search/elsewhere.ts'
import { communeOption } from '../../../src/features/search/search-options.ts'
import { builtFacts, builtNames, publishedCpts } from '../../support/region.ts'

const names = builtNames()
const likely = (text: string) => likelyPlaces(text, names).map(({ nom }) => nom)

describe('a postal code that no commune has', () => {
  it.each([
    ['06203', 'Nice'],
    ['35042', 'Rennes'],
    ['31059', 'Toulouse'],
    ['33076', 'Bordeaux'],
    ['59020', 'Lille'],
    // Its figures are near those of other towns of the département.
    ['13388', 'Marseille'],
    ['20303', 'Ajaccio'],
    ['97499', 'Saint-Denis'],
  ])('%s may be a CEDEX of %s, which comes first', (text, town) => {
    const found = likely(text)
    expect(found[0]).toBe(town)
    expect(found.length).toBeLessThan(5)
  })

  it.each(['06200', '75008', '35', '9999', '99999', 'Nice'])('« %s » is none', (text) =>
    expect(likely(text)).toEqual([]),
  )

  it('comes before a commune whose code of INSEE looks the same, and says that it may be that', () => {
    const atlas = buildAtlas(publishedCpts('53'), builtFacts('53').units)
    const named = communeOption(atlas, '35042' as UnitCode)
    const { of } = placesOf(names, (code) => atlas.units.has(code), [])
    const [first, ...others] = withLikely(named, likelyPlaces('35042', names), atlas, of)
    expect(first).toMatchObject({ nom: 'Rennes' })
    expect(first?.detail).toMatch(/^Cedex possible · 35000/)
    expect(others.at(-1)?.choice).toEqual({ kind: 'unit', code: '35042' })
  })

  it('leads to a town of the région or of another, and to the arrondissements of a city', () => {
    const atlas = buildAtlas(publishedCpts('93'), builtFacts('93').units)
    const others = REGIONS.flatMap(({ code }) => (code === '93' ? [] : code))
    const { of } = placesOf(names, (code) => atlas.units.has(code), others)
    const lines = (text: string) => withLikely([], likelyPlaces(text, names), atlas, of)
    expect(lines('06203')[0]).toMatchObject({
      section: 'communes',
      choice: { kind: 'unit', code: '06088' },
    })
    expect(lines('35042')[0]).toMatchObject({ section: 'elsewhere', nom: 'Rennes' })
    const [marseille] = lines('13388')
    const inside =
      marseille?.choice.kind === 'group elsewhere' ? marseille.choice.group.lines() : []
    expect(inside).toHaveLength(16)
  })
})
