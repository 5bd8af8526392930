import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  headHeight,
  indicatorHeight,
  INSTITUTIONS,
  listHeight,
  neighboursHeight,
} from '../../../src/features/sketch/print/dossier-heights.ts'
import { dossierPlan } from '../../../src/features/sketch/print/dossier-plan.ts'

const load = (communes: number, groups: number, overlaps = 0, touching = 0, indicator = 0) => ({
  title: 20,
  departements: 1,
  notes: 0,
  groups: Array.from({ length: groups }, () =>
    Array.from({ length: Math.ceil(communes / groups) }, () => 12),
  ),
  overlaps,
  touching,
  suggested: 0,
  indicator,
})

test('a small sketch has its communes and neighbours beside a large map', () => {
  const plan = dossierPlan(load(5, 1, 1, 2))
  expect(plan).toMatchObject({ columns: 3, spanned: true, annex: false })
  expect(plan.first).toEqual(['communes', 'neighbours'])
  expect(plan.map.height).toBeGreaterThan(100)
})

test('a hundred and twenty communes still fit two pages', () => {
  expect(dossierPlan(load(120, 10, 2, 4))).toMatchObject({ columns: 4, annex: false })
})

test('a whole département goes to an annex', () => {
  expect(dossierPlan(load(507, 23, 1, 1)).annex).toBe(true)
})

test('an indicator finds its place where it leaves the map and the room to write most', () => {
  const small = dossierPlan(load(5, 1, 0, 0, 6))
  expect([...small.first, ...small.second]).toContain('indicator')
  expect(small.map.height).toBeGreaterThan(100)
  const many = dossierPlan(load(70, 4, 6, 4, 6))
  expect(many.first).not.toContain('indicator')
  expect(many.second).toContain('indicator')
})

test('whatever there is, each part stands once and the first page is never too full', () => {
  const natural = (max: number) => fc.nat({ max })
  fc.assert(
    fc.property(
      natural(400),
      natural(20),
      natural(8),
      natural(12),
      natural(9),
      (communes, groups, o, t, lines) => {
        const given = load(communes + 1, groups + 1, o, t, lines)
        const { first, second, map, annex } = dossierPlan(given)
        const parts = [...first, ...second]
        const all = ['communes', 'institutions', 'neighbours', ...(lines > 0 ? ['indicator'] : [])]
        expect(parts.toSorted()).toEqual(all.toSorted())
        const heights = {
          communes: annex ? 0 : listHeight(given),
          neighbours: neighboursHeight(given),
          institutions: INSTITUTIONS,
          indicator: indicatorHeight(given),
        }
        const words = first.reduce((sum, part) => sum + heights[part], headHeight(given))
        expect(map.height + words).toBeLessThan(272)
      },
    ),
  )
})
