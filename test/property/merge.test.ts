import { area } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { mergeUnits } from '../../src/geometry/unit-layer.ts'
import { asFeatures, builtRegion } from '../support/region.ts'

const file = builtRegion('11')
const layer = topologyLayer(file.topology)
const areas = new Map(asFeatures(file).map((unit) => [unit.properties.code, area(unit)]))
const someUnits = fc.uniqueArray(fc.constantFrom(...layer.codes), { minLength: 1, maxLength: 60 })

function mergedArea(codes: Parameters<typeof mergeUnits>[1]): number {
  const merged = mergeUnits(layer, codes)
  if (!merged.ok) throw new Error(merged.reason)
  return area(merged.outline)
}

describe('merging any units', () => {
  it('covers the sum of their areas', () => {
    fc.assert(
      fc.property(someUnits, (codes) => {
        const parts = codes.reduce((sum, code) => sum + (areas.get(code) ?? Number.NaN), 0)
        expect(mergedArea(codes) / parts).toBeCloseTo(1, 4)
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(someUnits, (codes) => {
        expect(mergedArea(codes.toReversed())).toBeCloseTo(mergedArea(codes), 0)
      }),
      { numRuns: 40 },
    )
  })
})
