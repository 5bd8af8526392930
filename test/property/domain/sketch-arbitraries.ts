import * as fc from 'fast-check'
import {
  EMPTY_SKETCH,
  type Sketch,
  type Inclusion,
  withInclusions,
} from '../../../src/domain/sketch/sketch.ts'
import { part } from '../sketch-actions.ts'
import { CODES } from './arbitraries.ts'

function sketchesOf(inclusions: fc.Arbitrary<Inclusion>): fc.Arbitrary<Sketch> {
  return fc.array(inclusions, { minLength: CODES.length, maxLength: CODES.length }).map((list) =>
    withInclusions(
      EMPTY_SKETCH,
      CODES.map((code, rank) => [code, list[rank] ?? null]),
    ),
  )
}

/** Sketches on the dozen codes, where nothing is cut. */
export const wholeSketches = sketchesOf(fc.constantFrom<Inclusion[]>(null, 'whole'))

/** Any sketch on the dozen codes; parts are new objects, so that what is equal is seldom the same. */
export const sketches = sketchesOf(
  fc.oneof(fc.constantFrom<Inclusion[]>(null, 'whole'), fc.constantFrom(0.25, 0.5).map(part)),
)
