import * as fc from 'fast-check'
import {
  EMPTY_SKETCH,
  addUnits,
  mergeSketches,
  removeUnits,
  type Sketch,
  inclusionOf,
  type UnitPart,
  withInclusions,
} from '../../src/domain/sketch/sketch.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { act, adopt, keptDraft, openDraft } from '../../src/state/sketch-steps.ts'
import { createSketching, keptSketch, type Sketching } from '../../src/state/sketching.ts'
import type { Held } from '../support/naive-facts.ts'

/** What someone does to a sketch; `pick` says on which of the groups of units on offer. */
export interface Action {
  readonly kind: 'add' | 'remove' | 'toggle' | 'cut' | 'clear' | 'foreign'
  readonly pick: number
  readonly share: number
}

export const actions: fc.Arbitrary<Action> = fc.record({
  kind: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('add', 'remove', 'toggle', 'cut', 'foreign') },
    { weight: 1, arbitrary: fc.constant('clear') },
  ),
  pick: fc.nat(),
  share: fc.constantFrom(0.005, 0.1, 0.25, 0.5, 2 / 3, 0.995),
})

export const sequences = fc.array(actions, { maxLength: 20, size: 'max' })

/** A part of any unit: what counts of its shape is that another share has another. */
export function part(share: number): UnitPart {
  const square = [
    [0, 0],
    [0, share],
    [share, share],
    [share, 0],
    [0, 0],
  ]
  return { share, shape: { type: 'MultiPolygon', coordinates: [[square]] } }
}

export function opened(sketch: Sketch = EMPTY_SKETCH): Sketching {
  const vintage = { cog: 2026, population: 2023 }
  return openDraft(createSketching().getState(), {
    id: 'essai',
    nom: 'Esquisse d’exemple',
    region: '11',
    origine: null,
    sketch,
    vintage,
  })
}

/** Does an action the way the screen does. */
export function perform(
  state: Sketching,
  { kind, pick, share }: Action,
  groups: readonly (readonly UnitCode[])[],
): Sketching {
  const now = keptSketch(state)
  const codes = groups[pick % groups.length] ?? []
  const [first] = codes
  switch (kind) {
    case 'add':
      return act(state, addUnits(now, codes), 'brush')
    case 'remove':
      return act(state, removeUnits(now, codes), 'brush')
    case 'toggle':
      return act(state, toggled(now, first), 'unit')
    case 'cut':
      return act(state, withInclusions(now, first ? [[first, part(share)]] : []), 'cut')
    case 'clear':
      return act(state, EMPTY_SKETCH, 'list')
    case 'foreign': {
      const draft = keptDraft(state)
      if (!draft) return state
      const theirs = toggled(now, first)
      return adopt(state, { ...draft, sketch: mergeSketches(now, now, theirs) })
    }
  }
}

function toggled(sketch: Sketch, code: UnitCode | undefined): Sketch {
  if (!code) return sketch
  return inclusionOf(sketch, code) === null ? addUnits(sketch, [code]) : removeUnits(sketch, [code])
}

/** The same on a plain list. */
export function performOnList(
  held: readonly Held[],
  { kind, pick, share }: Action,
  groups: readonly (readonly UnitCode[])[],
): readonly Held[] {
  const codes = groups[pick % groups.length] ?? []
  const first = codes.slice(0, 1)
  const without = (some: readonly UnitCode[]) => held.filter(({ code }) => !some.includes(code))
  const there = held.some(({ code }) => code === first[0])
  switch (kind) {
    case 'add':
      return [...without(codes), ...codes.map((code) => ({ code, share: 1 }))]
    case 'remove':
      return without(codes)
    case 'toggle':
    case 'foreign':
      return [...without(first), ...first.filter(() => !there).map((code) => ({ code, share: 1 }))]
    case 'cut':
      return [...without(first), ...first.map((code) => ({ code, share }))]
    case 'clear':
      return []
  }
}
