import fc from 'fast-check'
import type { MultiPolygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import {
  boxAround,
  isInside,
  placeNames,
  type PlacedName,
  type ToName,
} from '../../src/geometry/place-names.ts'

const PAGE = { x: 0, y: 0, width: 200, height: 150 }
const rectangle = (x: number, y: number, width: number, height: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
        [x, y],
      ],
    ],
  ],
})
const NUMBER = { width: 3.4, height: 2.4 }
const side = fc.double({ min: 0.6, max: 60, noNaN: true })
const areas = fc
  .array(
    fc.record({
      x: fc.double({ min: 5, max: 130, noNaN: true }),
      y: fc.double({ min: 5, max: 85, noNaN: true }),
      width: side,
      height: side,
      letters: fc.integer({ min: 3, max: 30 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) =>
    all.map(({ x, y, width, height, letters }, at): ToName => ({
      id: `a${at}`,
      area: rectangle(x, y, width, height),
      settings: [
        { width: letters * 1.5, height: 2.2 },
        { width: letters * 0.8, height: 5 },
      ],
      number: NUMBER,
      mayLead: true,
    })),
  )

const meet = (a: PlacedName, b: PlacedName): boolean => {
  const [p, q] = [boxAround(a.middle, a.size), boxAround(b.middle, b.size)]
  return p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height
}

describe('names of areas on a page', () => {
  it('lie on no other, inside their own area, and a number leads to it', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const placed = placeNames(all, { box: PAGE, boxes: [] })
        for (const [at, one] of placed.entries()) {
          for (const other of placed.slice(at + 1)) expect(meet(one, other)).toBe(false)
          const { area } = all.find(({ id }) => id === one.id)!
          const [x = 0, y = 0] = one.middle
          const { width, height } = one.size
          if (one.setting !== null)
            for (const [dx, dy] of [
              [-0.5, -0.5],
              [0.5, 0.5],
              [0, 0],
            ] as const)
              expect(isInside(area, x + dx * width, y + dy * height)).toBe(true)
          const [fromX = x, fromY = y] = one.leader ?? []
          expect(isInside(area, fromX, fromY)).toBe(true)
        }
      }),
    )
  })

  it('leave no area without name or number where a page has room', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const few = all.slice(0, 8)
        expect(
          placeNames(few, { box: PAGE, boxes: [] })
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(few.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('take no place for a number that may not stand outside of its area', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const taken = { box: PAGE, boxes: [] }
        const placed = placeNames(
          all.map((each) => ({ ...each, mayLead: false })),
          taken,
        )
        expect(placed.filter(({ leader }) => leader !== null)).toEqual([])
        expect(taken.boxes).toHaveLength(placed.length)
      }),
    )
  })
})
