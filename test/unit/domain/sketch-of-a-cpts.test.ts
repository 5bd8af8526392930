import { area } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import type { CptsFacts } from '../../../src/domain/atlas/atlas.ts'
import { unitsInPart } from '../../../src/domain/cpts/cpts.ts'
import { pieces } from '../../../src/domain/units/contiguity.ts'
import { addUnits, EMPTY_SKETCH } from '../../../src/domain/sketch/sketch.ts'
import { sketchFacts } from '../../../src/domain/sketch/sketch-facts.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { builtRegion } from '../../support/region.ts'
import { realSurroundings } from '../../support/sketch-surroundings.ts'

const byId = <T extends { readonly autre: string }>(list: readonly T[]) =>
  list.toSorted((a, b) => (a.autre < b.autre ? -1 : 1))

describe.each(['11', '93'])('a sketch of the perimeter of a real CPTS of région %s', (region) => {
  const surroundings = realSurroundings(region)
  const layer = topologyLayer(builtRegion(region).topology)
  // A sketch knows nothing of quartiers: a commune that a perimeter has in part is whole in it.
  const known = [...surroundings.atlas.facts.values()].filter(
    ({ territory, cpts }) => territory.size > 0 && unitsInPart(cpts).size === 0,
  )
  const drawn = ({ territory, cpts }: CptsFacts) =>
    sketchFacts(addUnits(EMPTY_SKETCH, territory), surroundings, cpts.id)

  it('has its inhabitants and its pieces', () => {
    expect(known.length).toBeGreaterThan(20)
    for (const one of known) {
      const found = drawn(one)
      expect(found.population).toEqual({ ...one.population, estimation: 0 })
      expect(found.pieces).toEqual(pieces(one.territory, surroundings.neighbours ?? new Map()))
    }
  })

  it('has its overlaps, with their shares, and none with the CPTS itself', () => {
    for (const one of known) {
      // What is sketched is whole, whatever is missing of the perimeter that it was taken from.
      const isWhole = one.cpts.perimetre.etat === 'complet'
      const sides = one.overlaps.map((side) => ({
        ...side,
        part: isWhole ? side.part : (expect.any(Number) as number),
        population: { ...side.population, estimation: 0 },
      }))
      expect(byId(drawn(one).overlaps)).toEqual(byId(sides))
    }
  })

  it('has its taille where the perimeter is complete; a partial one, sketched, that of what is known', () => {
    for (const one of known) {
      const sketched = drawn(one).taille?.taille
      if (one.cpts.perimetre.etat === 'complet') expect(sketched ?? null).toBe(one.taille)
      else expect([one.taille, sketched]).toEqual([null, expect.any(Number)])
    }
  })

  it('has the area of its outline', () => {
    for (const one of known) {
      const codes = [...one.territory]
      if (!codes.every((code) => layer.codes.has(code))) continue
      const merged = outlineOf(layer, codes)
      expect(
        merged.ok && ((drawn(one).areaKm2 ?? 0) * 1e6) / area(merged.outline.shape),
      ).toBeCloseTo(1, 4)
    }
  })
})
