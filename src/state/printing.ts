import { createStore } from 'zustand/vanilla'
import type { Sketch } from '../domain/sketch/sketch.ts'
import type { SketchFacts } from '../domain/sketch/sketch-facts.ts'
import type { DrawnMap } from '../geometry/ink.ts'
import type { Outline } from '../geometry/outline.ts'

/** What lies ready to be printed: figures and map of one same moment, whatever is drawn meanwhile. */
export interface Paper {
  readonly of: {
    readonly sketch: Sketch
    readonly facts: SketchFacts
    readonly outline: Outline | null
  }
  /** Id of the CPTS to meet, for the sheet of a meeting; null for the dossier. */
  readonly autre: string | null
  /** Null where it could not be drawn. */
  readonly map: DrawnMap | null
  /** Asked for by its button and not printed yet: Ctrl+P lays out the dossier otherwise. */
  readonly asked: boolean
}

/** How much of the world a plate shows: what the screen does, or all of what is on show. */
export type PlateExtent = 'vue' | 'tout'

/** A plate asked for by its window: Ctrl+P sets one as it thinks best. */
export interface PlateOrder {
  readonly format: 'A4' | 'A3'
  readonly orientation: 'paysage' | 'portrait'
  readonly extent: PlateExtent
}

/** What is being put on paper, one thing at a time. */
export interface Printing {
  readonly busy: 'none' | 'dossier' | 'sheet'
  readonly paper: Paper | null
  /** None where it is absent. */
  readonly plate?: PlateOrder | null
}

export const createPrinting = () => createStore<Printing>(() => ({ busy: 'none', paper: null }))
export type PrintingStore = ReturnType<typeof createPrinting>
