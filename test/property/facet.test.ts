import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas, type CptsFacts } from '../../src/domain/atlas/atlas.ts'
import { MISSIONS } from '../../src/domain/cpts/mission.ts'
import { answersTo, recordText } from '../../src/domain/cpts/record-text.ts'
import { facetIndex, valuesOf } from '../../src/domain/filters/facet-index.ts'
import {
  type FacetFilters,
  FACETS,
  facetValues,
  type Filters,
  narrowed,
} from '../../src/domain/filters/facet.ts'
import { DEFAULT_CHOICES, setFilter } from '../../src/state/choices.ts'
import { builtRegion, publishedCpts } from '../support/region.ts'
import { atlases } from './domain/followed.ts'

const TODAY = '2025-06-10'
const { units } = builtRegion('11')
const atlas = buildAtlas(publishedCpts('11'), units)
const all = [...atlas.facts.values()]
const index = facetIndex(atlas, TODAY)

const facet = fc.constantFrom(...FACETS)
const byFacets: fc.Arbitrary<FacetFilters> = fc
  .array(
    facet.chain((each) =>
      fc
        .subarray([...(facetValues(each) ?? ['75', '92', '93'])])
        .map((values) => ({ each, values })),
    ),
    { maxLength: 4 },
  )
  .map(
    (clicks) =>
      clicks.reduce(
        (choices, { each, values }) => setFilter(choices, each, values),
        DEFAULT_CHOICES,
      ).filters,
  )
const filters: fc.Arbitrary<Filters> = fc
  .tuple(byFacets, fc.constantFrom(undefined, undefined, 'paris', 'cpts 93', 'périnatalité'))
  .map(([kept, texte]) => (texte === undefined ? kept : { ...kept, texte }))

/** What passing means, without any index. */
const passes = (facts: CptsFacts, { texte, ...kept }: Filters): boolean =>
  FACETS.every((each) => {
    const own = kept[each]
    return !own || valuesOf(each, facts, TODAY).some((value) => own.includes(value))
  }) &&
  (texte === undefined || answersTo(texte)(recordText(facts.cpts, units)))

describe('filtering CPTS', () => {
  it('keeps those that pass, in the order of the records', () => {
    fc.assert(
      fc.property(filters, (kept) => {
        expect(index.passing(kept)).toEqual(all.filter((facts) => passes(facts, kept)))
      }),
    )
  })

  it('counts for each value exactly what choosing it alone would show', () => {
    fc.assert(
      fc.property(facet, filters, (each, kept) => {
        const counts = index.counts(each, kept)
        for (const value of new Set(all.flatMap((facts) => valuesOf(each, facts, TODAY)))) {
          const chosen = { ...kept, [each]: [value] }
          expect(counts.get(value) ?? 0).toBe(all.filter((facts) => passes(facts, chosen)).length)
        }
      }),
    )
  })

  it('never shows more for one filter more', () => {
    fc.assert(
      fc.property(filters, facet, (kept, dropped) => {
        const { [dropped]: _, ...fewer } = kept
        expect(index.passing(kept).length).toBeLessThanOrEqual(index.passing(fewer).length)
      }),
    )
  })

  it('leads from a number to exactly what it counts, or nowhere', () => {
    fc.assert(
      fc.property(filters, byFacets, (kept, more) => {
        const both = narrowed(kept, more)
        if (both === null) return
        const counted = index.passing(kept).filter((facts) => passes(facts, more))
        expect(index.passing(both)).toEqual(counted)
      }),
    )
  })

  it('does so, or leads nowhere, where CPTS have several values', () => {
    const several = fc.record(
      {
        departement: fc.subarray(['83', '84', '2A', '26'], { minLength: 1 }),
        mission: fc.subarray([...MISSIONS], { minLength: 1 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(atlases, several, several, (some, kept, more) => {
        const own = facetIndex(some, TODAY)
        const both = narrowed(kept, more)
        if (both === null) return
        const counted = own.passing(kept).filter((facts) => own.passing(more).includes(facts))
        expect(own.passing(both)).toEqual(counted)
      }),
    )
    expect(narrowed({ departement: ['83'] }, { departement: ['83', '84'] })).toEqual({
      departement: ['83'],
    })
  })

  it('gives every CPTS values of each facet, but a département that no source states', () => {
    const without = FACETS.flatMap((each) =>
      all.filter((facts) => valuesOf(each, facts, TODAY).length === 0).map(() => each),
    )
    expect(new Set(without)).toEqual(new Set(['departement']))
    const strays = FACETS.flatMap((each) =>
      all
        .flatMap((facts) => valuesOf(each, facts, TODAY))
        .filter((value) => facetValues(each)?.includes(value) === false),
    )
    expect(strays).toEqual([])
  })
})
