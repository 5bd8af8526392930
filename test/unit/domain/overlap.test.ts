import { expect, test } from 'vitest'
import {
  findOverlaps,
  membership,
  overlapSides,
  sharedUnits,
} from '../../../src/domain/atlas/overlap.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { code, codes, cpts, unit } from './samples.ts'

const units = indexUnits([
  unit('06001', 100),
  unit('06002', 300),
  unit('06003', 600),
  unit('06004', null),
])
const est = cpts('est', codes('06001 06003'))
const nord = cpts('nord', codes('06002 06003'))
const ouest = cpts('ouest', codes('06003'))

test('a unit knows all the CPTS it belongs to', () => {
  expect(membership([est, nord])).toEqual(
    new Map([
      [code('06001'), ['est']],
      [code('06003'), ['est', 'nord']],
      [code('06002'), ['nord']],
    ]),
  )
})

test('a commune of three CPTS is shared by the three, others are not shared', () => {
  expect(sharedUnits(membership([ouest, nord, est]))).toEqual(
    new Map([[code('06003'), ['ouest', 'nord', 'est']]]),
  )
})

test('the same CPTS listed twice shares nothing with itself', () => {
  expect(sharedUnits(membership([est, est])).size).toBe(0)
  expect(findOverlaps([est, est], units)).toEqual([])
})

test('three CPTS that share a commune overlap two by two, in the order of their ids', () => {
  const overlaps = findOverlaps([ouest, est, nord], units)
  expect(overlaps.map(({ a, b }) => `${a} ${b}`)).toEqual(['est nord', 'est ouest', 'nord ouest'])
})

test('an overlap tells its population and its share of each CPTS', () => {
  expect(findOverlaps([nord, est], units)).toEqual([
    {
      a: 'est',
      b: 'nord',
      codes: codes('06003'),
      population: { habitants: 600, sansDonnee: [], inconnues: [] },
      partA: 600 / 700,
      partB: 600 / 900,
    },
  ])
})

test('codes shared are in ascending order', () => {
  const line = codes('06003 06001 06002')
  const [overlap] = findOverlaps([cpts('a', line), cpts('b', line)], units)
  expect(overlap?.codes).toEqual(codes('06001 06002 06003'))
})

test('a share of a population nobody knows is unknown, not zero', () => {
  const [overlap] = findOverlaps(
    [cpts('a', codes('06004')), cpts('b', codes('06004 06001'))],
    units,
  )
  expect(overlap).toMatchObject({
    partA: null,
    partB: 0,
    population: { habitants: 0, sansDonnee: codes('06004') },
  })
})

test('a partial perimeter overlaps by what is known of it, an unknown one by nothing', () => {
  const partial = cpts('partiel', codes('06003'), 'partiel')
  const unknown = cpts('inconnu', codes('06003'), 'inconnu')
  const overlaps = findOverlaps([est, partial, unknown], units)
  expect(overlaps.map(({ a, b }) => [a, b])).toEqual([['est', 'partiel']])
})

test('the share of a perimeter that is not whole is not known, that of the whole one is', () => {
  const partial = cpts('partiel', codes('06003'), 'partiel')
  expect(findOverlaps([est, partial], units)).toMatchObject([
    { a: 'est', partA: 600 / 700, partB: null },
  ])
})

test('seen from either side an overlap exchanges its shares', () => {
  const overlaps = findOverlaps([est, nord], units)
  expect(overlapSides(overlaps).get('est') ?? []).toMatchObject([
    { autre: 'nord', part: 600 / 700, partAutre: 600 / 900 },
  ])
  expect(overlapSides(overlaps).get('nord') ?? []).toMatchObject([
    { autre: 'est', part: 600 / 900, partAutre: 600 / 700 },
  ])
  expect(overlapSides(overlaps).get('ouest') ?? []).toEqual([])
})

test('1 000 CPTS over 35 000 communes are compared at once', () => {
  const many = Array.from({ length: 35_000 }, (_, rank) =>
    unit(String(rank + 1000).padStart(5, '0'), 10),
  )
  const list = Array.from({ length: 1000 }, (_, rank) =>
    cpts(
      `c${rank}`,
      many.slice(rank * 35, rank * 35 + 40).map((one) => one.code),
    ),
  )
  const index = indexUnits(many)
  expect(findOverlaps(list, index)).toHaveLength(999)
})
