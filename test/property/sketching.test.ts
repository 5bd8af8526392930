import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addUnits,
  type Draft,
  mergeSketches,
  sameSketch,
  sketchTerritory,
} from '../../src/domain/sketch/sketch.ts'
import {
  act,
  adopt,
  keptDraft,
  keptSketch,
  shownSketch,
  type Sketching,
  travel,
} from '../../src/state/sketching.ts'
import { CODES } from './domain/arbitraries.ts'
import { sketches, wholeSketches } from './domain/sketch-arbitraries.ts'
import { type Action, actions, opened, perform, sequences } from './sketch-actions.ts'

const RUNS = { numRuns: 500 }
const GROUPS = CODES.map((_, rank) => CODES.slice(rank, rank + 3))
const all = (start: Sketching, sequence: readonly Action[]) =>
  sequence.reduce((state, action) => perform(state, action, GROUPS), start)
const step = (state: Sketching, by: number, times: number): Sketching =>
  times === 0 ? state : step(travel(state, by), by, times - 1)

test('undoing every step gives the sketch that was opened', () => {
  fc.assert(
    fc.property(sketches, sequences, (first, sequence) => {
      const end = all(opened(first), sequence)
      const back = step(end, -1, end.timeline.at)
      expect(keptSketch(back)).toBe(first)
      expect(travel(back, -1).timeline).toBe(back.timeline)
    }),
    RUNS,
  )
})

test('undoing and redoing as often gives the same history', () => {
  fc.assert(
    fc.property(sketches, sequences, fc.nat(25), (first, sequence, times) => {
      const end = all(opened(first), sequence)
      const undone = Math.min(times, end.timeline.at)
      expect(step(step(end, -1, undone), 1, undone)).toEqual(end)
      expect(travel(travel(end, -undone), undone)).toEqual(end)
    }),
    RUNS,
  )
})

test('every step undone on the way back is the sketch as it was then', () => {
  fc.assert(
    fc.property(sequences, (sequence) => {
      const seen = [opened()]
      for (const action of sequence) {
        const before = seen.at(-1) ?? opened()
        const after = perform(before, action, GROUPS)
        if (after.timeline !== before.timeline) seen.push(after)
      }
      const end = seen.at(-1) ?? opened()
      const back = seen.map((_, rank) => keptSketch(travel(end, rank - seen.length + 1)))
      expect(back).toEqual(seen.map(keptSketch))
    }),
    RUNS,
  )
})

test('an action after undoing drops what was undone, and nothing else', () => {
  fc.assert(
    fc.property(sequences, fc.nat(25), actions, (sequence, times, action) => {
      const undone = travel(all(opened(), sequence), -times)
      const after = perform(undone, action, GROUPS)
      const { steps, at } = undone.timeline
      if (after.timeline === undone.timeline) expect(keptSketch(after)).toBe(keptSketch(undone))
      else {
        expect(after.timeline.at).toBe(at + 1)
        expect(after.timeline.steps).toHaveLength(at + 2)
        expect(after.timeline.steps.slice(0, at + 1)).toEqual(steps.slice(0, at + 1))
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
      expect(travel(gesture, -1)).toEqual(travel(state, -1))
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
    fc.property(sequences, (sequence) => {
      const { timeline } = all(opened(), sequence)
      for (const [rank, { sketch, added, removed }] of timeline.steps.entries()) {
        const before = timeline.steps[rank - 1]?.sketch
        if (!before) continue
        expect(sketch).not.toEqual(before)
        const [from, to] = [[...sketchTerritory(before)], [...sketchTerritory(sketch)]]
        expect(added).toBe(to.filter((code) => !from.includes(code)).length)
        expect(removed).toBe(from.filter((code) => !to.includes(code)).length)
      }
      const again = addUnits(keptSketch(all(opened(), sequence)), [])
      expect(act(all(opened(), sequence), again, 'brush').timeline).toEqual(timeline)
    }),
    RUNS,
  )
})
