import { expect, test } from 'vitest'
import { readableBox } from '../../../src/features/paper/picture-frame.ts'

const air = { top: 0, right: 0, bottom: 0, left: 0 }

test('a picture shows what it is fitted to, and more on the longer side', () => {
  const [west, south, east, north] = readableBox(
    { size: { width: 400, height: 200 }, bounds: [2, 48, 3, 49], air },
    [0, 0],
  )
  expect(south).toBeCloseTo(48, 9)
  expect(north).toBeCloseTo(49, 9)
  expect(east - west).toBeGreaterThan(2)
  expect((east + west) / 2).toBeCloseTo(2.5, 9)
})

test('a margin leaves out the edges', () => {
  const frame = { size: { width: 200, height: 2000 }, bounds: [2, 48, 3, 49] as const, air }
  const [west, , east] = readableBox({ ...frame, bounds: [...frame.bounds] }, [50, 0])
  expect([west, east]).toEqual([expect.closeTo(2.25, 9), expect.closeTo(2.75, 9)])
})
