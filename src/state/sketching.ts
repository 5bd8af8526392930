import { createStore } from 'zustand/vanilla'
import type { Draft } from '../domain/sketch/draft.ts'
import type { Sketch } from '../domain/sketch/sketch.ts'
import type { SketchHistory } from '../domain/sketch/sketch-history.ts'

/**
 * The draft that is open.
 *
 * Undo takes back the last step that is this tab's own, wherever it is among those of other tabs, and redo brings such a one back. A
 * tab owns every step that the draft had when it was opened here, and each that it made, undid or redid last; what another tab did
 * meanwhile is only taken back there, or once the draft is opened again.
 */
export interface Sketching {
  /** All of the draft but its sketch and history; null while none is open. */
  readonly head: Omit<Draft, 'sketch' | 'history'> | null
  readonly sketch: Sketch
  readonly history: SketchHistory
  /** Ids of the steps that another tab was the last to touch. */
  readonly elsewhere: ReadonlySet<string>
  /** What a gesture under way would make of it; nothing is kept until it ends. */
  readonly pending: Sketch | null
  /** Tells this page's steps from those of any other. */
  readonly page: string
  /** How many steps this page has made. */
  readonly made: number
}

export const createSketching = () =>
  createStore<Sketching>(() => ({
    head: null,
    sketch: { units: new Set(), parts: new Map() },
    history: { start: new Map(), done: [], undone: [] },
    elsewhere: new Set(),
    pending: null,
    page: (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36),
    made: 0,
  }))
export type SketchingStore = ReturnType<typeof createSketching>

/** The sketch as kept, whatever a gesture is doing to it. */
export function keptSketch({ sketch }: Sketching): Sketch {
  return sketch
}

/** The sketch as shown. */
export function shownSketch({ pending, sketch }: Sketching): Sketch {
  return pending ?? sketch
}
