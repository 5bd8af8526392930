import { describe, expect, it, test } from 'vitest'
import { EMPTY_SKETCH, type Sketch, withInclusions } from '../../../src/domain/sketch/sketch.ts'
import { sketchPopulation } from '../../../src/domain/sketch/sketch-population.ts'
import { flipsByAdding, flipsByRemoving } from '../../../src/domain/sketch/thresholds.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { code, codes, sketch, unit } from './samples.ts'

const named = {
  '01001': 39_000,
  '01002': 999,
  '01003': 1000,
  '01004': 41_000,
  '01005': null,
  '01006': 0,
  '01007': 95_000,
  '01008': 95_001,
}
const units = indexUnits(Object.entries(named).map(([text, figure]) => unit(text, figure)))
const added = (one: Sketch, around: string) =>
  flipsByAdding(one, codes(around), sketchPopulation(one, units).habitants, units)
const removed = (one: Sketch) => flipsByRemoving(one, sketchPopulation(one, units).habitants, units)

describe('exactly on a threshold', () => {
  it.each([
    ['40 000', '01001', '01002 01003', { code: '01003', habitants: 1000, taille: 2 }],
    ['80 000', '01001', '01002 01004', { code: '01004', habitants: 41_000, taille: 3 }],
    ['175 001', '01001 01004', '01007 01008', { code: '01008', habitants: 95_001, taille: 4 }],
  ])('%s is reached, one inhabitant less is not', (_, held, around, flip) => {
    expect(added(sketch(held), around)).toEqual([flip])
  })

  it('taking away what reached it falls below again', () => {
    expect(removed(sketch('01001 01003'))).toEqual([
      { code: '01003', habitants: 1000, taille: 1 },
      { code: '01001', habitants: 39_000, taille: 1 },
    ])
    expect(removed(sketch('01001 01004 01008')).at(-1)).toEqual({
      code: '01008',
      habitants: 95_001,
      taille: 3,
    })
  })
})

test('the units around that change the taille come smallest first, a unit without a figure never', () => {
  const flips = added(sketch('01001'), '01005 01008 01007 01006 01004 01003')
  expect(flips.map((one) => one.code)).toEqual(codes('01003 01004 01007 01008'))
  expect(flips.map((one) => one.taille)).toEqual([2, 3, 3, 3])
})

test('units of as many inhabitants come by code', () => {
  const twins = indexUnits([unit('01012', 40_000), unit('01011', 40_000)])
  const flips = flipsByAdding(EMPTY_SKETCH, codes('01012 01011'), 0, twins)
  expect(flips.map((one) => one.code)).toEqual(codes('01011 01012'))
})

test('a unit that is cut may change the taille by its other part, or by the part held', () => {
  const cut = sketch('01001', { '01004': 0.5 })
  expect(sketchPopulation(cut, units).habitants).toBe(59_500)
  expect(added(cut, '')).toEqual([{ code: '01004', habitants: 20_500, taille: 3 }])
  expect(removed(cut)).toEqual([
    { code: '01004', habitants: 20_500, taille: 1 },
    { code: '01001', habitants: 39_000, taille: 1 },
  ])
})

test('what is announced is what comes, to the inhabitant, even between two units that are cut', () => {
  const twins = indexUnits([unit('01001', 39_999), unit('01021', 1), unit('01022', 1)])
  const cut = sketch('01001', { '01021': 0.4, '01022': 0.4 })
  const { habitants } = sketchPopulation(cut, twins)
  const [first] = flipsByAdding(cut, [], habitants, twins)
  const after = withInclusions(cut, [[code('01021'), 'whole']])
  expect(first).toEqual({ code: '01021', habitants: 1, taille: 2 })
  expect(sketchPopulation(after, twins).habitants).toBe(habitants + 1)
})

test('without its only unit a sketch has no taille left, so none is announced', () => {
  expect(removed(sketch('01004'))).toEqual([])
  expect(removed(sketch('', { '01004': 0.99 }))).toEqual([])
  expect(removed(EMPTY_SKETCH)).toEqual([])
})

test('nothing changes the taille where nothing is near enough', () => {
  expect(added(sketch('01004'), '01002 01003 01006')).toEqual([])
  expect(removed(sketch('01004 01003'))).toEqual([{ code: '01004', habitants: 41_000, taille: 1 }])
})
