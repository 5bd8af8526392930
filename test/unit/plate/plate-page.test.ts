import { expect, it } from 'vitest'
import { boundsOf, suggestedOrder } from '../../../src/features/paper/plate/plate-page.ts'

const HOME = [2, 48, 3, 49] as [number, number, number, number]
const PART = [2.2, 48.2, 2.6, 48.9] as [number, number, number, number]

it('of a map the plate is of what is in sight, of a sketch it is whole', () => {
  const map = suggestedOrder(PART, HOME, false)
  expect(boundsOf(map.extent, PART, HOME)).toEqual(PART)
  const sketch = suggestedOrder(PART, HOME, true)
  expect(boundsOf(sketch.extent, PART, HOME)).toEqual(HOME)
})

it('lies as what it shows is larger', () => {
  const wide = [0, 48, 4, 48.5] as [number, number, number, number]
  expect(suggestedOrder(wide, HOME, false).orientation).toBe('paysage')
  expect(suggestedOrder(PART, HOME, false).orientation).toBe('portrait')
  expect(suggestedOrder(null, null, false).orientation).toBe('paysage')
})
