import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../src/domain/atlas.ts'
import {
  countValues,
  FACETS,
  facetValues,
  passes,
  valuesOf,
  type Filters,
} from '../../src/domain/facet.ts'
import { setFilter, DEFAULT_CHOICES } from '../../src/state/choices.ts'
import { builtRegion, publishedCpts } from '../support/region.ts'

const all = [...buildAtlas(publishedCpts('11'), builtRegion('11').units).facts.values()]
const facet = fc.constantFrom(...FACETS)
const filters: fc.Arbitrary<Filters> = fc
  .array(
    facet.chain((each) =>
      fc
        .subarray([...(facetValues(each) ?? ['75', '92', '93'])])
        .map((values) => ({ each, values })),
    ),
  )
  .map(
    (clicks) =>
      clicks.reduce(
        (choices, { each, values }) => setFilter(choices, each, values),
        DEFAULT_CHOICES,
      ).filters,
  )

describe('filtering CPTS by facets', () => {
  it('counts for each value exactly what choosing it alone would show', () => {
    fc.assert(
      fc.property(facet, filters, (each, kept) => {
        const counts = countValues(each, all, kept)
        for (const value of new Set(all.flatMap((facts) => valuesOf(each, facts)))) {
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
        const shown = (by: Filters): number => all.filter((facts) => passes(facts, by)).length
        expect(shown(kept)).toBeLessThanOrEqual(shown(fewer))
      }),
    )
  })

  it('gives every CPTS a value under every facet, but a département that no source states', () => {
    const without = FACETS.flatMap((each) =>
      all.filter((facts) => valuesOf(each, facts).length === 0).map(() => each),
    )
    expect(new Set(without)).toEqual(new Set(['departement']))
  })
})
