import { createContext, use, useMemo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { EMPTY_SKETCH, type Sketch } from '../../../domain/sketch/sketch.ts'
import {
  type SketchFacts,
  sketchFacts,
  type SketchSurroundings,
} from '../../../domain/sketch/sketch-facts.ts'
import type { Outline } from '../../../geometry/outline.ts'
import { shownSketch } from '../../../state/sketching.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketchOutline } from './use-sketch-outline.ts'
import { useSurroundings } from './use-surroundings.ts'

/** What is being composed, with all that follows from it. */
export interface SketchModel {
  readonly sketch: Sketch
  /** Worked out in the same frame as the sketch changes. */
  readonly facts: SketchFacts
  /** What it is measured against. */
  readonly surroundings: SketchSurroundings
  /** Of this very sketch; null until the worker has it, and where there is nothing to draw. */
  readonly outline: Outline | null
  /** The same, or that of a moment ago, so that the map shows no gap. */
  readonly drawn: Outline | null
  /** Whether the outline is still to come. */
  readonly pending: boolean
}

export const SketchContext = createContext<SketchModel | null>(null)

/** Works out the sketch that is open once, for panel, map and print below. */
export function SketchProvider({ children }: { readonly children: ReactNode }) {
  const model = useSketchModel()
  return <SketchContext value={model}>{children}</SketchContext>
}

export function useSketch(): SketchModel {
  const model = use(SketchContext)
  if (!model) throw new Error('SketchContext is missing above this component')
  return model
}

function useSketchModel(): SketchModel {
  const { sketching } = useSession()
  const { region } = useRegion()
  // While another région's draft is put away, its communes are not of this map.
  const sketch = useStore(sketching, (state) =>
    state.head?.region === region ? shownSketch(state) : EMPTY_SKETCH,
  )
  const origine = useStore(sketching, ({ head }) => head?.origine ?? null)
  const { outline, drawn, pending } = useSketchOutline(sketch)
  const surroundings = useSurroundings()
  const facts = useMemo(
    () => sketchFacts(sketch, surroundings, origine),
    [sketch, surroundings, origine],
  )
  return useMemo(
    () => ({ sketch, facts, surroundings, outline, drawn, pending }),
    [sketch, facts, surroundings, outline, drawn, pending],
  )
}
