import { expect, it } from 'vitest'
import { joinGraphs, pieces } from '../../../src/domain/units/contiguity.ts'
import { departementOf } from '../../../src/domain/units/regions.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { adjacency } from '../../../src/geometry/neighbours.ts'
import type { RegionTopology } from '../../../src/geometry/region-topology.ts'
import { touchingAcross } from '../../../src/geometry/touching-across.ts'
import { builtRegion } from '../../support/region.ts'

/** A région that holds some départements of another only. */
function partOf(topology: RegionTopology, isIn: (departement: string) => boolean): RegionTopology {
  const { units } = topology.objects
  const geometries = units.geometries.filter(({ id }) => isIn(departementOf(id as UnitCode)))
  return { ...topology, objects: { ...topology.objects, units: { ...units, geometries } } }
}

const ALPS = new Set(['04', '05', '06'])

it('tells of a région cut in two what touched when it was one, whichever half comes first', () => {
  const { topology } = builtRegion('93')
  const halves = [
    partOf(topology, (each) => ALPS.has(each)),
    partOf(topology, (each) => !ALPS.has(each)),
  ]
  const across = [...adjacency(topology).graph].flatMap(([one, others]) =>
    others
      .filter((other) => ALPS.has(departementOf(one)) !== ALPS.has(departementOf(other)))
      .map((other) => `${one} ${other}`),
  )
  const told = (all: readonly RegionTopology[]): string[] =>
    [...touchingAcross(all)].flatMap(([one, others]) => others.map((other) => `${one} ${other}`))
  expect(across.length).toBeGreaterThan(50)
  expect(told(halves).toSorted()).toEqual(across.toSorted())
  expect(told(halves.toReversed()).toSorted()).toEqual(across.toSorted())
})

it('holds together what lies on both sides of the border of two régions', () => {
  const regions = ['75', '76'].map((region) => builtRegion(region).topology)
  const across = touchingAcross(regions)
  const [[one, [other]]] = [...across] as unknown as [[UnitCode, [UnitCode]]]
  const graph = new Map(regions.flatMap((each) => [...adjacency(each).graph]))
  const both = new Set([one, other])
  expect(pieces(both, graph)).toHaveLength(2)
  expect(pieces(both, joinGraphs(graph, across))).toHaveLength(1)
})

it('finds nothing across where there is one région, or none beside', () => {
  const alone = builtRegion('04').topology
  expect(touchingAcross([alone])).toEqual(new Map())
  expect(touchingAcross([alone, builtRegion('94').topology])).toEqual(new Map())
})
