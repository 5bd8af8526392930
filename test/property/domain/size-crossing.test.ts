import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sizeCrossing } from '../../../src/domain/contract/size-crossing.ts'
import { sketchCrossing, sketchFacts } from '../../../src/domain/sketch/sketch-facts.ts'
import { addUnits, EMPTY_SKETCH } from '../../../src/domain/sketch/sketch.ts'
import type { VintageComparison } from '../../../src/domain/units/former-populations.ts'
import { atlasOf } from '../../unit/domain/facts.ts'
import { cpts } from '../../unit/domain/samples.ts'
import { layers, territories } from './arbitraries.ts'

test('a CPTS and a sketch of the same whole units pass the same thresholds', () => {
  fc.assert(
    fc.property(territories, layers, layers, (territory, units, then) => {
      const atlas = atlasOf([cpts('a', [...territory])], [...units.values()])
      const former: VintageComparison = {
        avant: 2019,
        apres: 2023,
        habitants: new Map(
          [...then].flatMap(([code, { population }]) =>
            population === null ? [] : [[code, population] as const],
          ),
        ),
      }
      const same = addUnits(EMPTY_SKETCH, [...territory])
      const surroundings = { atlas, neighbours: null, border: new Set<never>(), areas: null }
      const facts = sketchFacts(same, surroundings, null)
      const [own] = atlas.facts.values()
      expect(sketchCrossing(same, facts, former)).toEqual(own && sizeCrossing(own, former))
    }),
  )
})
