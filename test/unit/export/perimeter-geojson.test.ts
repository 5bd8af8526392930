import type { FeatureCollection, MultiPolygon } from 'geojson'
import { booleanClockwise } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { perimeterGeojson } from '../../../src/data/export/perimeter-geojson.ts'
import { buildAtlas, type CptsFacts, knownPopulation } from '../../../src/domain/atlas/atlas.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

const CONTEXT = { populationYear: 2023, note: null }
const file = builtRegion('93')
const atlas = buildAtlas(publishedCpts('93'), file.units)
const layer = topologyLayer(file.topology)
const drawn = [...atlas.facts.values()].flatMap((facts) => {
  const result = outlineOf(layer, [...facts.territory])
  return result.ok ? [[facts, result.outline.shape] as const] : []
})

function read(facts: CptsFacts, shape: MultiPolygon): FeatureCollection<MultiPolygon> {
  return JSON.parse(perimeterGeojson(facts, shape, CONTEXT)) as FeatureCollection<MultiPolygon>
}

describe('a perimeter as GeoJSON', () => {
  it('carries the codes and facts of every CPTS that is drawn', () => {
    expect(drawn.length).toBeGreaterThan(50)
    for (const [facts, shape] of drawn) {
      const { features } = read(facts, shape)
      expect(features).toHaveLength(1)
      expect(features[0]?.properties).toMatchObject({
        id: facts.cpts.id,
        codes: [...facts.territory].toSorted(),
        population: knownPopulation(facts)?.habitants ?? null,
        population_annee: 2023,
        taille: facts.taille,
        note: null,
      })
    }
  })

  it('winds exterior rings anticlockwise and holes clockwise, closed, whatever it is given', () => {
    const square = (from: number, to: number): number[][] => [
      [from, from],
      [from, to],
      [to, to],
      [to, from],
      [from, from],
    ]
    const [[facts] = []] = drawn
    if (!facts) throw new Error('nothing is drawn')
    const wrong: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[square(0, 9), square(2, 4).toReversed()]],
    }
    for (const shape of [wrong, ...drawn.map(([, each]) => each)]) {
      for (const piece of read(facts, shape).features[0]?.geometry.coordinates ?? []) {
        expect(piece.map((ring) => booleanClockwise(ring))).toEqual(
          piece.map((_, rank) => rank > 0),
        )
        for (const ring of piece) expect(ring.at(-1)).toEqual(ring[0])
      }
    }
  })

  it('writes six decimals at most, no point twice in a row, and no "crs"', () => {
    for (const [facts, shape] of drawn.slice(0, 10)) {
      const text = perimeterGeojson(facts, shape, CONTEXT)
      expect(text).not.toMatch(/\.\d{7}/)
      expect(text).not.toContain('"crs"')
      for (const ring of read(facts, shape).features[0]?.geometry.coordinates.flat() ?? [])
        expect(ring.some((point, at) => point.join() === ring[at + 1]?.join())).toBe(false)
    }
  })

  it('says where a population is only a lower bound, and passes the note on', () => {
    const partial = drawn.map(([facts]) => facts)[0]
    if (!partial) throw new Error('nothing is drawn')
    const facts: CptsFacts = {
      ...partial,
      cpts: { ...partial.cpts, perimetre: { ...partial.cpts.perimetre, etat: 'partiel' } },
    }
    const shape = drawn[0]?.[1] as MultiPolygon
    const text = perimeterGeojson(facts, shape, {
      populationYear: null,
      note: 'Contours approchés',
    })
    const [feature] = (JSON.parse(text) as FeatureCollection).features
    expect(feature?.properties).toMatchObject({
      population_entiere: false,
      population_annee: null,
      note: 'Contours approchés',
    })
  })
})
