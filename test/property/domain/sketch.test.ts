import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addUnits,
  mergeSketches,
  removeUnits,
  sameSketch,
  type Sketch,
  sketchTerritory,
  inclusionOf,
  withInclusions,
} from '../../../src/domain/sketch/sketch.ts'
import { CODES, territories } from './arbitraries.ts'
import { sketches, wholeSketches } from './sketch-arbitraries.ts'

const RUNS = { numRuns: 500 }
const same = (a: Sketch, b: Sketch) => expect(sameSketch(a, b), 'the same sketch').toBe(true)

test('a code stands in one way only, and territory and inclusions agree', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      expect([...sketch.units].filter((code) => sketch.parts.has(code))).toEqual([])
      const held = CODES.filter((code) => inclusionOf(sketch, code) !== null)
      expect([...sketchTerritory(sketch)].toSorted()).toEqual(held)
    }),
    RUNS,
  )
})

test('after adding they are whole, after taking away they are gone, the others are as before', () => {
  fc.assert(
    fc.property(sketches, territories, (sketch, codes) => {
      const [more, less] = [addUnits(sketch, codes), removeUnits(sketch, codes)]
      for (const code of CODES) {
        const before = inclusionOf(sketch, code)
        expect(inclusionOf(more, code)).toEqual(codes.has(code) ? 'whole' : before)
        expect(inclusionOf(less, code)).toEqual(codes.has(code) ? null : before)
      }
    }),
    RUNS,
  )
})

test('setting what stands already gives the same object', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const copies = CODES.map(
        (code) => [code, structuredClone(inclusionOf(sketch, code))] as const,
      )
      expect(withInclusions(sketch, copies)).toBe(sketch)
    }),
    RUNS,
  )
})

test('two sketches are the same where every code stands the same', () => {
  fc.assert(
    fc.property(sketches, sketches, territories, (a, other, codes) => {
      const b = withInclusions(
        structuredClone(a),
        Array.from(codes, (code) => [code, inclusionOf(other, code)]),
      )
      const shares = (sketch: Sketch) =>
        CODES.map((code) => JSON.stringify(inclusionOf(sketch, code)))
      expect(sameSketch(a, b)).toBe(shares(a).join() === shares(b).join())
      expect(sameSketch(b, a)).toBe(sameSketch(a, b))
      expect(sameSketch(a, structuredClone(a))).toBe(true)
    }),
    RUNS,
  )
})

test('where only one side changed anything, merging gives that side', () => {
  fc.assert(
    fc.property(sketches, sketches, (base, other) => {
      same(mergeSketches(base, other, base), other)
      same(mergeSketches(base, base, other), other)
      same(mergeSketches(base, other, other), other)
    }),
    RUNS,
  )
})

test('merging keeps of every unit what one side changed, and mine where both did', () => {
  fc.assert(
    fc.property(sketches, sketches, sketches, (base, mine, theirs) => {
      const merged = mergeSketches(base, mine, theirs)
      for (const code of CODES) {
        const [from, here, there] = [base, mine, theirs].map((one) =>
          JSON.stringify(inclusionOf(one, code)),
        )
        expect(JSON.stringify(inclusionOf(merged, code))).toBe(here === from ? there : here)
      }
    }),
    RUNS,
  )
})

test('where nothing is cut, it does not matter who merges', () => {
  fc.assert(
    fc.property(wholeSketches, wholeSketches, wholeSketches, (base, mine, theirs) => {
      same(mergeSketches(base, mine, theirs), mergeSketches(base, theirs, mine))
    }),
    RUNS,
  )
})
