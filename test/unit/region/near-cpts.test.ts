import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { nearCpts } from '../../../src/features/unit/near-cpts.ts'
import { codes, cpts } from '../domain/samples.ts'

const dataset = { format: 1 as const, region: '93', nom: '', avertissement: '' }
const list = [
  ...['a', 'b', 'c', 'd'].map((id) => cpts(id, codes('84022'), 'complet')),
  ...['p', 'q'].map((id) => cpts(id, codes('84138'), 'partiel')),
]
const { facts } = buildAtlas({ ...dataset, chiffresOfficiels: null, cpts: list }, new Map())
const named = (drawn: Readonly<Record<string, number>>) =>
  nearCpts(
    Object.entries(drawn).map(([id, km]) => ({ id, km })),
    facts,
  ).map(({ facts: { cpts }, isMaybe }) => `${cpts.id}${isMaybe ? '?' : ''}`)

describe('the CPTS near a commune that none is known to cover', () => {
  it('begin with one of which communes are missing, as it may have this one', () => {
    expect(named({ a: 5, p: 9, b: 12 })).toEqual(['p?', 'a', 'b'])
    expect(named({ a: 1, b: 2, c: 3, p: 9 })).toEqual(['p?', 'a', 'b'])
  })

  it('say nothing of the kind of one farther away, or whose perimeter is whole', () => {
    expect(named({ a: 5, p: 40 })).toEqual(['a', 'p'])
  })

  it('are none across the sea or in another part of the country', () => {
    expect(named({ a: 214, p: 216 })).toEqual([])
  })

  it('are three at most, the nearer first of either kind', () => {
    const distances = fc.record({ a: fc.nat(90), b: fc.nat(90), p: fc.nat(90), q: fc.nat(90) })
    fc.assert(
      fc.property(distances, (km) => {
        const drawn = Object.entries(km).map(([id, each]) => ({ id, km: each }))
        const near = nearCpts(
          drawn.toSorted((a, b) => a.km - b.km),
          facts,
        )
        expect(near.length).toBeLessThanOrEqual(3)
        for (const kind of [true, false]) {
          const own = near.filter(({ isMaybe }) => isMaybe === kind).map((each) => each.km)
          expect(own).toEqual(own.toSorted((a, b) => a - b))
        }
      }),
    )
  })
})
