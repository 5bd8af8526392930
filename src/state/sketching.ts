import { createStore } from 'zustand/vanilla'
import {
  type Draft,
  EMPTY_SKETCH,
  mergeSketches,
  sameSketch,
  type Sketch,
  sketchTerritory,
} from '../domain/sketch/sketch.ts'
import { difference } from '../domain/units/territory.ts'
import { advance, goTo, present, type Timeline, timelineOf } from './timeline.ts'

/** By what a sketch came to be as it is. */
export type Means =
  | 'start'
  | 'unit'
  | 'brush'
  | 'rectangle'
  | 'lasso'
  | 'cut'
  | 'group'
  | 'list'
  | 'piece'
  | 'zone'
  | 'elsewhere'

/** One step of a sketch's history: the sketch after it, and what to call it. */
export interface SketchStep {
  readonly sketch: Sketch
  readonly means: Means
  /** Of what was added or taken away, where it has a name: a commune, an EPCI, a CPTS. */
  readonly subject: string | null
  readonly added: number
  readonly removed: number
}

/** The draft on the table. */
export interface Sketching {
  /** All of the draft but its sketch, which the timeline holds; null while none is open. */
  readonly head: Omit<Draft, 'sketch'> | null
  readonly timeline: Timeline<SketchStep>
  /** What a gesture under way would make of it; nothing is kept until it ends. */
  readonly pending: Sketch | null
}

function startOf(sketch: Sketch): Timeline<SketchStep> {
  const added = sketchTerritory(sketch).size
  return timelineOf({ sketch, means: 'start', subject: null, added, removed: 0 })
}

export const createSketching = () =>
  createStore<Sketching>(() => ({ head: null, timeline: startOf(EMPTY_SKETCH), pending: null }))
export type SketchingStore = ReturnType<typeof createSketching>

/** The sketch as kept, whatever a gesture is doing to it. */
export function keptSketch({ timeline }: Sketching): Sketch {
  return present(timeline).sketch
}

/** The sketch as shown. */
export function shownSketch(state: Sketching): Sketch {
  return state.pending ?? keptSketch(state)
}

/** The whole draft as it is to be kept. */
export function keptDraft(state: Sketching): Draft | null {
  return state.head && { ...state.head, sketch: keptSketch(state) }
}

/** Puts a draft on the table, with a history that starts there. */
export function openDraft({ sketch, ...head }: Draft): Sketching {
  return { head, timeline: startOf(sketch), pending: null }
}

/** Keeps what an action made of the sketch as one step; an action without effect leaves no trace. */
export function act(
  state: Sketching,
  sketch: Sketch,
  means: Means,
  subject: string | null = null,
): Sketching {
  const before = keptSketch(state)
  if (sameSketch(before, sketch)) return { ...state, pending: null }
  const [from, to] = [sketchTerritory(before), sketchTerritory(sketch)]
  const step: SketchStep = {
    sketch,
    means,
    subject,
    added: difference(to, from).size,
    removed: difference(from, to).size,
  }
  return { ...state, pending: null, timeline: advance(state.timeline, step) }
}

/** Goes some steps back (negative) or on; a gesture under way is dropped first. */
export function travel(state: Sketching, steps: number): Sketching {
  return { ...state, pending: null, timeline: goTo(state.timeline, state.timeline.at + steps) }
}

/** Takes in what another tab made of the same draft, as a step that can be undone; a gesture under way goes on from there. */
export function adopt(state: Sketching, { sketch, ...head }: Draft): Sketching {
  const pending = state.pending && mergeSketches(keptSketch(state), state.pending, sketch)
  return { ...act(state, sketch, 'elsewhere'), head, pending }
}
