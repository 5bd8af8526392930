import { area } from '@turf/turf'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import {
  EMPTY_SKETCH,
  inclusionOf,
  withInclusions,
  type Sketch,
} from '../../../src/domain/sketch/sketch.ts'
import { cutUnits } from '../../../src/geometry/cut-units.ts'
import { sketchOutline } from '../../../src/geometry/sketch-outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { codeOf, lettersRegion } from '../../support/squares.ts'

/** Three communes in a row, each a square of a tenth of a degree. */
const layer = topologyLayer(lettersRegion(['abc']))
const [A, B, C] = [codeOf('a'), codeOf('b'), codeOf('c')]

const box = (west: number, east: number): Position[] => [
  [west, -1],
  [east, -1],
  [east, 1],
  [west, 1],
  [west, -1],
]
const cut = (sketch: Sketch, ring: Position[], removing = false): Sketch =>
  withInclusions(sketch, cutUnits(layer, ring, removing, sketch))
const share = (sketch: Sketch, code: typeof A): number => {
  const held = inclusionOf(sketch, code)
  return held === null ? 0 : held === 'whole' ? 1 : held.share
}

describe('a line that cuts', () => {
  it('takes in whole what it encloses and a part of what it crosses', () => {
    const sketch = cut(EMPTY_SKETCH, box(-0.05, 0.125))
    expect(inclusionOf(sketch, A)).toBe('whole')
    expect(share(sketch, B)).toBeCloseTo(0.25, 3)
    expect(inclusionOf(sketch, C)).toBeNull()
  })

  it('joins what a second line takes of the same commune, up to the whole of it', () => {
    const once = cut(EMPTY_SKETCH, box(0.1, 0.125))
    const twice = cut(once, box(0.12, 0.15))
    expect(share(twice, B)).toBeCloseTo(0.5, 3)
    expect(inclusionOf(cut(twice, box(0.14, 0.21)), B)).toBe('whole')
  })

  it('cuts out of a whole commune what it takes away, and all of a part it covers', () => {
    const whole = withInclusions(EMPTY_SKETCH, [[B, 'whole']])
    const cutOut = cut(whole, box(0.05, 0.15), true)
    expect(share(cutOut, B)).toBeCloseTo(0.5, 3)
    expect(inclusionOf(cut(cutOut, box(0.14, 0.25), true), B)).toBeNull()
  })

  it('leaves alone what is whole already, what was never there, and the trembling of a hand', () => {
    const whole = withInclusions(EMPTY_SKETCH, [[B, 'whole']])
    expect(cutUnits(layer, box(0.12, 0.15), false, whole)).toEqual([])
    expect(cutUnits(layer, box(0.05, 0.15), true, EMPTY_SKETCH)).toEqual([])
    expect(cutUnits(layer, box(0.0999, 0.2001), false, EMPTY_SKETCH)).toEqual([[B, 'whole']])
  })

  it('may cross itself', () => {
    const bowTie: Position[] = [
      [0.1, 0],
      [0.2, 0.1],
      [0.2, 0],
      [0.1, 0.1],
      [0.1, 0],
    ]
    expect(share(cut(EMPTY_SKETCH, bowTie), B)).toBeCloseTo(0.5, 2)
  })
})

describe('the outline of a sketch', () => {
  it('holds whole communes and parts as one piece, of the sum of their areas', () => {
    const sketch = cut(EMPTY_SKETCH, box(-0.05, 0.125))
    const parts = [...sketch.parts.values()]
    const drawn = sketchOutline(layer, [...sketch.units], parts)
    const whole = sketchOutline(layer, [A], [])
    if (!drawn.ok || !whole.ok) throw new Error('no outline')
    expect(drawn.outline.shape.coordinates).toHaveLength(1)
    expect(drawn.outline.shape.coordinates[0]).toHaveLength(1)
    expect(area(drawn.outline.shape) / area(whole.outline.shape)).toBeCloseTo(1.25, 3)
  })

  it('is the part alone where there is nothing else, and nothing where there is nothing', () => {
    const sketch = cut(EMPTY_SKETCH, box(0.12, 0.13))
    const drawn = sketchOutline(layer, [], [...sketch.parts.values()])
    expect(drawn.ok && drawn.outline.bounds[0]).toBeCloseTo(0.12, 4)
    expect(sketchOutline(layer, [], [])).toEqual({ ok: false, reason: 'empty-territory' })
  })
})
