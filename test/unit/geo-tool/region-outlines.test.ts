import { area, feature, length } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { territoryKey } from '../../../src/domain/atlas/territory-key.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { backdropOf } from '../../../src/geometry/backdrop.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { readOutlines } from '../../../src/geometry/published-outlines.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import {
  outlinesFromAfar,
  regionOutlines,
  territoriesOf,
} from '../../../tools/geo/region-outlines.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { codeOf, lettersRegion } from '../../support/squares.ts'

const written = (...made: Parameters<typeof regionOutlines>): string =>
  JSON.stringify(regionOutlines(...made))

describe('the outlines of what a région published', () => {
  it.each(['11', '93'])('of %s are those that the application would draw itself', (region) => {
    const { topology, units } = builtRegion(region)
    const layer = topologyLayer(topology)
    const territories = [...buildAtlas(publishedCpts(region), units).facts.values()].map(
      ({ territory }) => [...territory].filter((code) => layer.codes.has(code)),
    )
    const read = readOutlines(written(topology, territories))
    const outlines = new Map(read?.outlines)
    for (const codes of territories.filter(({ length }) => length > 0)) {
      const own = outlineOf(layer, codes)
      const built = outlines.get(territoryKey(codes))
      if (!own.ok || !built) throw new Error(`no outline of ${codes.join(' ')}`)
      expect(built.bounds).toEqual(own.outline.bounds)
      expect(area(built.shape) / area(own.outline.shape)).toBeCloseTo(1, 9)
      for (const side of [0, 1] as const)
        expect(built.labelPoint[side]).toBeCloseTo(own.outline.labelPoint[side] ?? NaN, 3)
    }
    const whole = backdropOf(topology)
    expect(read?.backdrop).toMatchObject({
      bounds: whole.bounds,
      departementNames: whole.departementNames,
    })
    for (const lines of ['edge', 'departementLines'] as const)
      expect(length(feature(read!.backdrop[lines]))).toBeCloseTo(length(feature(whole[lines])), 6)
  })

  it.each(['11', '93'])(
    'of %s are as large from afar, and neighbours share their borders',
    (region) => {
      const { topology, units } = builtRegion(region)
      const near = regionOutlines(topology, territoriesOf(publishedCpts(region), units))
      const afar = outlinesFromAfar(near)
      expect(afar.arcs.flat().length).toBeLessThan(near.arcs.flat().length)
      // Of the same arcs: what two have in common is there once.
      const arcsOf = ({ objects }: typeof near) =>
        objects.territories.geometries.map((one) => ('arcs' in one ? one.arcs : null))
      expect(arcsOf(afar)).toEqual(arcsOf(near))
      const [before, after] = [near, afar].map(
        (each) => readOutlines(JSON.stringify(each))!.outlines,
      )
      const sum = (all: typeof before) => all!.reduce((all, [, { shape }]) => all + area(shape), 0)
      expect(sum(after) / sum(before)).toBeCloseTo(1, 2)
      expect(after!.map(([key]) => key)).toEqual(before!.map(([key]) => key))
    },
  )

  it('hold the arcs that they use and no other', () => {
    //  abc   the line between b and c belongs to no territory
    const topology = lettersRegion(['abc'])
    const made = regionOutlines(topology, [[codeOf('a')], [codeOf('b'), codeOf('c')]])
    const all = regionOutlines(topology, [[codeOf('a')], [codeOf('b')], [codeOf('c')]])
    expect(all.arcs).toHaveLength(topology.arcs.length)
    expect(made.arcs.length).toBeLessThan(topology.arcs.length)
  })

  it('are one for equal territories, and none for what has no contour', () => {
    const [a, b] = [codeOf('a'), codeOf('b')]
    const topology = lettersRegion(['ab'])
    const made = regionOutlines(topology, [[a, b], [b, a], ['99999' as UnitCode], []])
    expect(made.objects.territories.geometries).toHaveLength(1)
  })

  it.each([
    ['is cut short', (text: string) => text.slice(0, -1)],
    ['is another file', () => JSON.stringify(lettersRegion(['ab']))],
    ['is no topology', () => 'null'],
  ])('are not read from a text that %s', (_, hurt) => {
    expect(readOutlines(hurt(written(lettersRegion(['ab']), [])))).toBeNull()
  })
})
