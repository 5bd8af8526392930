import { expect, test } from 'vitest'
import {
  addUnits,
  EMPTY_SKETCH,
  mergeSketches,
  removeUnits,
  sameSketch,
  type Sketch,
  sketchTerritory,
  inclusionOf,
  type UnitPart,
  withInclusions,
} from '../../../src/domain/sketch/sketch.ts'
import { code, codes, territory } from './samples.ts'

const [a, b, c] = [code('01001'), code('01002'), code('01003')]
const whole = (line: string): Sketch => addUnits(EMPTY_SKETCH, codes(line))

function part(share: number, east = share): UnitPart {
  const triangle = [
    [0, 0],
    [east, 0],
    [0, 1],
    [0, 0],
  ]
  return { share, shape: { type: 'MultiPolygon', coordinates: [[triangle]] } }
}

test('an empty sketch holds nothing', () => {
  expect(sketchTerritory(EMPTY_SKETCH).size).toBe(0)
  expect(inclusionOf(EMPTY_SKETCH, a)).toBeNull()
  expect(removeUnits(EMPTY_SKETCH, [a])).toBe(EMPTY_SKETCH)
})

test('units come in whole and go out again, without touching the sketch they came into', () => {
  const one = addUnits(EMPTY_SKETCH, [a])
  const two = addUnits(one, [b, b])
  expect(sketchTerritory(two)).toEqual(territory('01001 01002'))
  expect(sketchTerritory(one)).toEqual(territory('01001'))
  expect(sketchTerritory(removeUnits(two, [a, c]))).toEqual(territory('01002'))
  expect(EMPTY_SKETCH.units.size).toBe(0)
})

test('adding what is there and taking away what is not give the same object', () => {
  const sketch = withInclusions(whole('01001'), [[b, part(0.5)]])
  expect(addUnits(sketch, [a])).toBe(sketch)
  expect(removeUnits(sketch, [c])).toBe(sketch)
  expect(withInclusions(sketch, [[b, part(0.5)]])).toBe(sketch)
  expect(withInclusions(sketch, [])).toBe(sketch)
})

test('a unit that is cut counts as held, in part', () => {
  const cut = withInclusions(whole('01001 01002'), [[b, part(0.3)]])
  expect(inclusionOf(cut, a)).toBe('whole')
  expect(inclusionOf(cut, b)).toEqual(part(0.3))
  expect(cut.units).toEqual(territory('01001'))
  expect(sketchTerritory(cut)).toEqual(territory('01001 01002'))
})

test('a unit that was cut becomes whole when added, and goes when taken away', () => {
  const cut = withInclusions(EMPTY_SKETCH, [[b, part(0.3)]])
  expect(addUnits(cut, [b])).toEqual(whole('01002'))
  expect(removeUnits(cut, [b])).toEqual(EMPTY_SKETCH)
})

test('the last of several inclusions of a unit stands', () => {
  const sketch = withInclusions(EMPTY_SKETCH, [
    [a, 'whole'],
    [a, part(0.2)],
    [a, part(0.4)],
  ])
  expect(inclusionOf(sketch, a)).toEqual(part(0.4))
  expect(sketch.units.size).toBe(0)
})

test('sketches are the same whatever the order their units came in', () => {
  expect(sameSketch(whole('01001 01002'), whole('01002 01001'))).toBe(true)
  expect(sameSketch(whole('01001 01002'), whole('01001 01003'))).toBe(false)
  expect(sameSketch(whole('01001'), whole('01001 01003'))).toBe(false)
})

test('sketches that cut a unit elsewhere are not the same, even where the share is', () => {
  const cut = (one: UnitPart) => withInclusions(whole('01001'), [[b, one]])
  expect(sameSketch(cut(part(0.5)), cut(part(0.5)))).toBe(true)
  expect(sameSketch(cut(part(0.5)), cut(part(0.4)))).toBe(false)
  expect(sameSketch(cut(part(0.5)), cut(part(0.5, 0.7)))).toBe(false)
  expect(sameSketch(cut(part(0.5)), addUnits(cut(part(0.5)), [b]))).toBe(false)
  expect(sameSketch(whole('01001'), cut(part(0.5)))).toBe(false)
  expect(sameSketch(cut(part(0.5)), whole('01001'))).toBe(false)
})

test('two tabs that add and take away apart from each other both have their way', () => {
  const base = whole('01001 01002')
  const merged = mergeSketches(base, addUnits(base, [c]), removeUnits(base, [a]))
  expect(sketchTerritory(merged)).toEqual(territory('01002 01003'))
})

test('where two tabs cut the same unit, mine stands', () => {
  const base = whole('01001')
  const [mine, theirs] = [0.2, 0.6].map((share) => withInclusions(base, [[a, part(share)]]))
  expect(mergeSketches(base, mine ?? base, theirs ?? base)).toEqual(mine)
  expect(mergeSketches(base, mine ?? base, removeUnits(base, [a]))).toEqual(mine)
})
