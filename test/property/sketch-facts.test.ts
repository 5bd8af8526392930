import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SketchSurroundings, sketchFacts } from '../../src/domain/sketch/sketch-facts.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { keptSketch } from '../../src/state/sketching.ts'
import { type Held, naiveFacts } from '../support/naive-facts.ts'
import {
  ELSEWHERE,
  gridSurroundings,
  realSurroundings,
  WITHOUT_CONTOUR,
} from '../support/sketch-surroundings.ts'
import { opened, perform, performOnList, sequences } from './sketch-actions.ts'

/** Strokes: each unit, with its neighbours, its neighbours around it; every perimeter; codes without contour, or unknown. */
function strokes({ atlas, neighbours }: SketchSurroundings): readonly (readonly UnitCode[])[] {
  const graph = [...(neighbours ?? [])]
  return [
    ...graph.flatMap(([code, beside]) => [[code], [code, ...beside], beside]),
    ...atlas.dataset.cpts.map(({ perimetre }) => perimetre.codes),
    [WITHOUT_CONTOUR],
    [ELSEWHERE],
  ]
}

describe.each([
  ['an invented région', gridSurroundings()],
  ['Île-de-France', realSurroundings('11')],
])('the live figures of %s', (_, surroundings) => {
  const groups = strokes(surroundings)
  const origins = [null, ...surroundings.atlas.dataset.cpts.map(({ id }) => id)]

  it.each([
    ['with its contours', surroundings],
    ['before its contours are read', { ...surroundings, neighbours: null, areas: null }],
  ])('equal a fresh count by hand after any actions, %s', (_, known) => {
    fc.assert(
      fc.property(sequences, fc.constantFrom(...origins), (sequence, origine) => {
        let held: readonly Held[] = []
        let state = opened()
        for (const action of sequence) {
          state = perform(state, action, groups)
          held = performOnList(held, action, groups)
        }
        const { areaKm2, ...facts } = sketchFacts(keptSketch(state), known, origine)
        const { areaKm2: km2, ...expected } = naiveFacts(held, known, origine)
        expect(facts).toEqual(expected)
        if (km2 === null || areaKm2 === null) expect(areaKm2).toBe(km2)
        else expect(areaKm2).toBeCloseTo(km2, 6)
      }),
      { numRuns: 200 },
    )
  })
})
