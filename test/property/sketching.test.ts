import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft } from '../../src/domain/sketch/draft.ts'
import {
  addUnits,
  mergeSketches,
  sameInclusion,
  inclusionOf,
  sameSketch,
  sketchDifference,
  sketchTerritory,
  withInclusions,
} from '../../src/domain/sketch/sketch.ts'
import { act, adopt, goTo, keptDraft, nextSteps, redo, undo } from '../../src/state/sketch-steps.ts'
import { keptSketch, shownSketch, type Sketching } from '../../src/state/sketching.ts'
import { CODES } from './domain/arbitraries.ts'
import { sketches, wholeSketches } from './domain/sketch-arbitraries.ts'
import { type Action, actions, opened, perform, sequences } from './sketch-actions.ts'

const RUNS = { numRuns: 500 }
const GROUPS = CODES.map((_, rank) => CODES.slice(rank, rank + 3))
const all = (start: Sketching, sequence: readonly Action[]) =>
  sequence.reduce((state, action) => perform(state, action, GROUPS), start)
const times = (state: Sketching, move: (state: Sketching) => Sketching, n: number): Sketching =>
  n === 0 ? state : times(move(state), move, n - 1)
/** The steps as they stand, whenever they were last turned. */
const steps = ({ history: { done, undone } }: Sketching) =>
  [done, undone].map((some) => some.map((step) => ({ ...step, clock: 0 })))
const local = sequences.map((all) => all.filter(({ kind }) => kind !== 'foreign'))

test('undoing every step gives the sketch that was opened', () => {
  fc.assert(
    fc.property(sketches, local, (first, sequence) => {
      const end = all(opened(first), sequence)
      const back = times(end, undo, end.history.done.length)
      expect(sameSketch(keptSketch(back), first)).toBe(true)
      expect(undo(back)).toEqual(back)
    }),
    RUNS,
  )
})

test('undoing and redoing as often gives the same history and sketch, one by one or at once', () => {
  fc.assert(
    fc.property(sketches, local, fc.nat(25), (first, sequence, many) => {
      const end = all(opened(first), sequence)
      const undone = Math.min(many, end.history.done.length)
      const again = times(times(end, undo, undone), redo, undone)
      expect(steps(again)).toEqual(steps(end))
      expect(sameSketch(keptSketch(again), keptSketch(end))).toBe(true)
      const count = end.history.done.length
      const atOnce = goTo(end, count - undone)
      expect(atOnce).toEqual(times(end, undo, undone))
      expect(steps(goTo(atOnce, count))).toEqual(steps(end))
    }),
    RUNS,
  )
})

test('every step undone on the way back is the sketch as it was then', () => {
  fc.assert(
    fc.property(local, (sequence) => {
      const seen = [opened()]
      for (const action of sequence) {
        const before = seen.at(-1) ?? opened()
        const after = perform(before, action, GROUPS)
        if (after.history !== before.history) seen.push(after)
      }
      const end = seen.at(-1) ?? opened()
      for (const [rank, then] of seen.entries())
        expect(sameSketch(keptSketch(goTo(end, rank)), keptSketch(then))).toBe(true)
    }),
    RUNS,
  )
})

test('an action after undoing drops what was undone, and nothing else', () => {
  fc.assert(
    fc.property(local, fc.nat(25), actions, (sequence, many, action) => {
      const undone = times(all(opened(), sequence), undo, many)
      const after = perform(undone, action, GROUPS)
      if (action.kind === 'foreign') return
      if (after.history === undone.history) expect(keptSketch(after)).toBe(keptSketch(undone))
      else {
        expect(after.history.undone).toEqual([])
        expect(after.history.done.slice(0, -1)).toEqual(undone.history.done)
      }
    }),
    RUNS,
  )
})

test('a gesture under way shows, and changes nothing that is kept', () => {
  fc.assert(
    fc.property(sequences, sketches, (sequence, pending) => {
      const state = all(opened(), sequence)
      const gesture: Sketching = { ...state, pending }
      expect(shownSketch(gesture)).toBe(pending)
      expect(keptSketch(gesture)).toBe(keptSketch(state))
      expect(act(gesture, keptSketch(state), 'brush')).toEqual(state)
      expect(undo(gesture)).toEqual(undo(state))
      expect(act(gesture, pending, 'brush')).toEqual(act(state, pending, 'brush'))
    }),
    RUNS,
  )
})

test('a gesture that another tab comes into keeps what both did', () => {
  fc.assert(
    fc.property(wholeSketches, wholeSketches, wholeSketches, (first, pending, theirs) => {
      const draft = { ...keptDraft(opened()), sketch: theirs } as Draft
      const gesture = adopt({ ...opened(first), pending }, draft)
      expect(keptSketch(gesture)).toEqual(theirs)
      const ended = keptSketch(act(gesture, shownSketch(gesture), 'brush'))
      expect(sameSketch(ended, mergeSketches(first, theirs, pending))).toBe(true)
    }),
    RUNS,
  )
})

test('an action without effect leaves no step; another tells what came and what went', () => {
  fc.assert(
    fc.property(local, (sequence) => {
      let state = opened()
      for (const action of sequence) {
        const before = state
        state = perform(before, action, GROUPS)
        const step = nextSteps(state).undo
        if (state.history === before.history || !step) continue
        expect(sameSketch(keptSketch(state), keptSketch(before))).toBe(false)
        const [from, to] = [sketchTerritory(keptSketch(before)), sketchTerritory(keptSketch(state))]
        expect(step.added).toBe([...to].filter((code) => !from.has(code)).length)
        expect(step.removed).toBe([...from].filter((code) => !to.has(code)).length)
      }
      const again = addUnits(keptSketch(state), [])
      expect(act(state, again, 'brush').history).toBe(state.history)
    }),
    RUNS,
  )
})

test('what became of a sketch is all that turns one into the other, and names each unit once', () => {
  fc.assert(
    fc.property(sketches, sketches, (before, after) => {
      const { added, removed, recut } = sketchDifference(before, after)
      const named = [...added, ...removed, ...recut]
      expect(new Set(named).size).toBe(named.length)
      const turned = withInclusions(
        before,
        named.map((code) => [code, inclusionOf(after, code)] as const),
      )
      expect(sameSketch(turned, after)).toBe(true)
      for (const code of named)
        expect(sameInclusion(inclusionOf(before, code), inclusionOf(after, code))).toBe(false)
    }),
    RUNS,
  )
})
