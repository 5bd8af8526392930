import { expect, test } from 'vitest'
import type { NeighbourGraph } from '../../../src/domain/units/contiguity.ts'
import { whiteZones } from '../../../src/domain/sketch/white-zones.ts'
import { atlasOf, realSurroundings } from '../../support/sketch-surroundings.ts'
import { code, codes, cpts, unit } from './samples.ts'

/** Units in a line, each touching the next. */
function line(text: string): NeighbourGraph {
  const row = codes(text)
  return new Map(
    row.map((one, rank) => [one, [row[rank - 1], row[rank + 1]].flatMap((next) => next ?? [])]),
  )
}

const ROW = '06001 06002 06003 06004 06005 06006'
const units = [
  unit('06001', 30_000),
  unit('06002', 1000),
  unit('06003', 9000),
  unit('06004', 50_000),
  unit('06005', null),
  unit('06006', 500),
  unit('06099', 7),
]
const zones = (...list: Parameters<typeof atlasOf>[1][number][]) =>
  whiteZones(atlasOf(units, list), line(ROW))

test('where no CPTS is known, all that has a contour is one zone that nobody can take', () => {
  expect(zones()).toEqual([
    {
      codes: codes(ROW),
      population: { habitants: 90_500, sansDonnee: codes('06005'), inconnues: [] },
      takers: [],
      suggested: [],
    },
  ])
})

test('where all is covered there is none', () => {
  expect(zones(cpts('tout', codes(ROW)))).toEqual([])
})

test('zones lie between CPTS, most inhabitants first', () => {
  const found = zones(cpts('milieu', codes('06003')), cpts('bord', codes('06006')))
  expect(found.map((zone) => zone.codes)).toEqual([codes('06004 06005'), codes('06001 06002')])
})

test('the CPTS beside a zone come by id, each once, with the taille it would reach, exactly at the threshold too', () => {
  const [zone] = zones(
    cpts('ouest', codes('06001')),
    cpts('est', codes('06004 06003')),
    cpts('ouest-aussi', codes('06001 06003')),
    cpts('loin', codes('06005 06006')),
  )
  expect(zone).toMatchObject({ codes: codes('06002'), population: { habitants: 1000 } })
  expect(zone?.takers).toEqual([
    { id: 'est', taille: 2, atteinte: 2 },
    { id: 'ouest', taille: 1, atteinte: 1 },
    { id: 'ouest-aussi', taille: 1, atteinte: 2 },
  ])
  const [wider] = zones(cpts('ouest', codes('06001')), cpts('est', codes('06004 06005 06006')))
  expect(wider?.takers[1]).toEqual({ id: 'ouest', taille: 1, atteinte: 2 })
})

test('a commune that three CPTS share puts the three beside the zone', () => {
  const shared = ['c', 'a', 'b'].map((id) => cpts(id, codes('06001')))
  expect(zones(...shared)[0]?.takers.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('no taille is foretold from a partial perimeter, nor for a zone where a figure is missing', () => {
  const [zone] = zones(
    cpts('partiel', codes('06001'), 'partiel'),
    cpts('est', codes('06003 06004 06005 06006')),
  )
  expect(zone?.takers).toEqual([
    { id: 'est', taille: null, atteinte: null },
    { id: 'partiel', taille: null, atteinte: null },
  ])
  const [missing] = zones(cpts('ouest', codes('06001 06002 06003 06004')))
  expect(missing?.takers).toEqual([{ id: 'ouest', taille: 3, atteinte: null }])
})

test('an unknown perimeter covers nothing, and is named where its name suggests communes of the zone', () => {
  const [zone] = zones(
    cpts('inconnu', codes('06002 06003'), 'inconnu'),
    cpts('ouest', codes('06001')),
  )
  expect(zone).toMatchObject({
    codes: codes('06002 06003 06004 06005 06006'),
    suggested: ['inconnu'],
  })
})

test('communes without contour are in no zone', () => {
  expect(zones().flatMap((zone) => zone.codes)).not.toContain(code('06099'))
})

test('the zones of Île-de-France are every commune that no perimeter covers, each once', () => {
  const { atlas, neighbours } = realSurroundings('11')
  const found = whiteZones(atlas, neighbours ?? new Map())
  const uncovered = [...atlas.units.keys()].filter((one) => !atlas.membership.has(one))
  expect(found.flatMap((zone) => zone.codes).toSorted()).toEqual(uncovered.toSorted())
  const sizes = found.map(({ population }) => population.habitants)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(found.every((zone) => zone.takers.length > 0)).toBe(true)
})
