import { territoryOf } from '../../../src/domain/cpts/cpts.ts'
import { area, difference, feature, featureCollection } from '@turf/turf'
import { describe, expect, it } from 'vitest'

import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { geojsonLayer } from '../../../src/geometry/geojson-layer.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { mergeUnits } from '../../../src/geometry/unit-layer.ts'
import { asFeatures, builtRegion, publishedCpts } from '../../support/region.ts'

const regions = ['11', '93'].map((code) => {
  const file = builtRegion(code)
  const features = asFeatures(file)
  return {
    code,
    topology: topologyLayer(file.topology),
    geojson: geojsonLayer(features),
    areas: new Map(features.map((unit) => [unit.properties.code, area(unit)])),
    territories: publishedCpts(code)
      .cpts.map((cpts) => ({ nom: cpts.nom, codes: [...territoryOf(cpts)] }))
      .filter(({ codes }) => codes.length > 1),
  }
})

describe('merging units into a territory', () => {
  it.each(regions)(
    'gives the same outline by shared arcs as by turf.union, région $code',
    (region) => {
      // Turf takes a second for some of them: a third are compared, near and far.
      const compared = region.territories.filter((_, rank) => rank % 3 === 0)
      expect(compared.length).toBeGreaterThan(3)
      for (const { nom, codes } of compared) {
        const known = codes.filter((code) => region.topology.codes.has(code))
        const ours = mergeUnits(region.topology, known)
        const reference = mergeUnits(region.geojson, known)
        if (!ours.ok || !reference.ok) throw new Error(`${nom} could not be merged`)
        const whole = area(reference.outline)
        expect(area(ours.outline) / whole, nom).toBeCloseTo(1, 6)
        const apart = [
          difference(featureCollection([feature(ours.outline), feature(reference.outline)])),
          difference(featureCollection([feature(reference.outline), feature(ours.outline)])),
        ].reduce((sum, rest) => sum + (rest ? area(rest) : 0), 0)
        expect(apart / whole, nom).toBeLessThan(1e-6)
      }
    },
  )

  it.each(regions)(
    'covers exactly the sum of its parts, région $code',
    ({ topology, areas, territories }) => {
      for (const { nom, codes } of territories) {
        const known = codes.filter((code) => topology.codes.has(code))
        const merged = mergeUnits(topology, known)
        const parts = known.reduce((sum, code) => sum + (areas.get(code) ?? 0), 0)
        expect(merged.ok && area(merged.outline) / parts, nom).toBeCloseTo(1, 4)
      }
    },
  )

  it('keeps a hole where an enclave is left out, and detached pieces apart', () => {
    const { topology } = regions[0]!
    // Paris 1er to 4e without the 3e is one piece; with the 13e far off, two.
    const codes = ['75101', '75102', '75104', '75113'] as UnitCode[]
    const merged = mergeUnits(topology, codes)
    expect(merged.ok && merged.outline.coordinates.length).toBe(2)
  })

  it('accepts a single unit', () => {
    const merged = mergeUnits(regions[0]!.topology, ['75113' as UnitCode])
    expect(merged.ok).toBe(true)
  })

  it('names every code that has no contour', () => {
    const merged = mergeUnits(regions[0]!.topology, ['75113', '99998', '99999'] as UnitCode[])
    expect(merged).toEqual({ ok: false, reason: 'unknown-unit', codes: ['99998', '99999'] })
  })

  it('says that an empty list has no outline', () => {
    expect(mergeUnits(regions[0]!.topology, [])).toEqual({ ok: false, reason: 'empty-territory' })
  })
})
