import { area, bbox, booleanPointInPolygon, feature } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { backdropOf } from '../../../src/geometry/backdrop.ts'
import { adjacency } from '../../../src/geometry/neighbours.ts'
import { labelPoint } from '../../../src/geometry/label-point.ts'
import { sharedAreaKm2, unitAt } from '../../../src/geometry/locate.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { shapesOfUnits } from '../../../src/geometry/shapes-of-units.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { mergeUnits } from '../../../src/geometry/unit-layer.ts'
import { builtRegion } from '../../support/region.ts'
import { codeOf, lettersRegion } from '../../support/squares.ts'

//  aaa
//  aba    b lies inside a; c apart to the east
//  aaa c
const ring = lettersRegion(['aaa  ', 'aba  ', 'aaa c'])

describe('the neighbour graph', () => {
  it('joins units that share a side, not those that share a corner', () => {
    const { graph } = adjacency(lettersRegion(['ab', 'cd']))
    expect(graph.get(codeOf('a'))).toEqual([codeOf('b'), codeOf('c')])
  })

  it('leaves an enclave off the edge of the région', () => {
    const { graph, border } = adjacency(ring)
    expect(graph.get(codeOf('b'))).toEqual([codeOf('a')])
    expect([...border].toSorted()).toEqual([codeOf('a'), codeOf('c')])
  })
})

describe('the contours of some units', () => {
  it('are theirs, and of one that a line cut the part that is held', () => {
    const shapes = regionShapes(ring)
    const [a, c] = [codeOf('a'), codeOf('c')]
    const held = {
      type: 'MultiPolygon' as const,
      coordinates: [
        [
          [
            [4, 0],
            [5, 0],
            [5, 1],
            [4, 0],
          ],
        ],
      ],
    }
    const parts = new Map([[c, { share: 0.5, shape: held }]])
    const drawn = shapesOfUnits(shapes, new Set([a, c]), parts).features
    expect(drawn.map(({ properties }) => properties.code)).toEqual([a, c])
    expect(drawn[0]).toEqual(shapes.units.features[0])
    expect(drawn[1]?.geometry).toEqual(held)
  })
})

describe('an outline', () => {
  it('keeps the hole of an enclave and the pieces that lie apart', () => {
    const result = outlineOf(topologyLayer(ring), [codeOf('a'), codeOf('c')])
    if (!result.ok) throw new Error(result.reason)
    expect(result.outline.shape.coordinates.map((piece) => piece.length).toSorted()).toEqual([1, 2])
    expect(result.outline.bounds).toEqual(bbox(feature(result.outline.shape)))
  })

  it('has its name inside, however bent the territory', () => {
    const bent = lettersRegion(['aaaaa', 'a   a', 'a b a'])
    const merged = mergeUnits(topologyLayer(bent), [codeOf('a')])
    if (!merged.ok) throw new Error(merged.reason)
    expect(booleanPointInPolygon(labelPoint(merged.outline), merged.outline)).toBe(true)
  })
})

describe('a région unfolded', () => {
  const file = builtRegion('11')
  const shapes = regionShapes(file.topology)

  it('draws every unit that has a contour, and names it inside', () => {
    expect(shapes.units.features.length).toBeGreaterThan(1200)
    const outside = shapes.unitNames.features.filter(
      ({ geometry, properties }) => unitAt(shapes.units, geometry.coordinates) !== properties.code,
    )
    expect(outside.map(({ properties }) => properties.nom)).toEqual([])
  })

  it('draws the départements and their names', () => {
    expect(
      backdropOf(file.topology)
        .departementNames.features.map(({ properties }) => properties.code)
        .toSorted(),
    ).toEqual(['75', '77', '78', '91', '92', '93', '94', '95'])
  })

  it('finds no unit out at sea', () => {
    expect(unitAt(shapes.units, [-10, 45])).toBeNull()
  })
})

describe('what two outlines share', () => {
  const layer = topologyLayer(lettersRegion(['abc']))
  const outline = (letters: string) => {
    const merged = mergeUnits(layer, [...letters].map(codeOf))
    if (!merged.ok) throw new Error(merged.reason)
    return merged.outline
  }

  it('is the area of the units they have in common, whichever comes first', () => {
    expect(sharedAreaKm2(outline('ab'), outline('bc'))).toBeCloseTo(area(outline('b')) / 1e6, 3)
    expect(sharedAreaKm2(outline('bc'), outline('ab'))).toBeCloseTo(area(outline('b')) / 1e6, 3)
  })

  it('is nothing when they only touch', () => {
    expect(sharedAreaKm2(outline('a'), outline('b'))).toBe(0)
  })
})
