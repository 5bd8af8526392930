import { useStore } from 'zustand'
import {
  addUnits,
  removeUnits,
  type Sketch,
  type Inclusion,
  inclusionOf,
  withInclusions,
} from '../../../domain/sketch/sketch.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { type Means, startSize } from '../../../domain/sketch/sketch-history.ts'
import { act, goTo, nextSteps, redo, undo } from '../../../state/sketch-steps.ts'
import { keptSketch, type Sketching } from '../../../state/sketching.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'

/** What a person can do to the sketch, from anywhere. Each is one step of its history. */
export function useSketchActions() {
  const { sketching, tools } = useSession()
  const { region, atlas } = useRegion()
  const kept = (): Sketch => keptSketch(sketching.getState())
  /** Another région's draft is put away, or none is there yet: what is not shown is not changed. */
  const change = (next: (state: Sketching) => Sketching): void =>
    sketching.setState((state) => (state.head?.region === region ? next(state) : state))
  const make = (sketch: Sketch, means: Means, subject: string | null): void =>
    change((state) => act(state, sketch, means, subject))
  /** Those of some units that may come in, where only communes without CPTS may. */
  const allowed = (codes: readonly UnitCode[]): readonly UnitCode[] => {
    if (!tools.getState().onlyUncovered) return codes
    const free = codes.filter(
      (code) => !atlas.membership.has(code) || inclusionOf(kept(), code) !== null,
    )
    tools.setState({ heldBack: codes.length - free.length })
    return free
  }
  const stroke = (sketch: Sketch, means: Means): void => {
    tools.setState({ idle: sketch === kept() })
    make(sketch, means, null)
  }
  const name = (code: UnitCode): string => atlas.units.get(code)?.nom ?? code

  return {
    allowed,
    toggle: (code: UnitCode) =>
      inclusionOf(kept(), code) === null
        ? make(addUnits(kept(), allowed([code])), 'unit', name(code))
        : make(removeUnits(kept(), [code]), 'unit', name(code)),
    add: (codes: readonly UnitCode[], means: Means, subject: string | null = null) =>
      make(addUnits(kept(), allowed(codes)), means, subject),
    remove: (codes: readonly UnitCode[], means: Means, subject: string | null = null) =>
      make(removeUnits(kept(), codes), means, subject),
    cut: (inclusions: readonly (readonly [UnitCode, Inclusion])[]) => {
      const open = new Set(allowed(inclusions.map(([code]) => code)))
      const taken = inclusions.filter(([code, next]) => next === null || open.has(code))
      stroke(withInclusions(kept(), taken), 'cut')
    },
    /** Keeps what a stroke makes of the sketch, and remembers where that is nothing. */
    stroke,
    /** Shows what a gesture would make of the sketch; null drops it. */
    preview: (pending: Sketch | null) => sketching.setState({ pending }),
    undo: () => change(undo),
    redo: () => change(redo),
    goTo: (count: number) => change((state) => goTo(state, count)),
    rename: (nom: string) => sketching.setState(({ head }) => ({ head: head && { ...head, nom } })),
  }
}

/** The steps that the sketch came by, those that were undone after the `at` that are done, and what undo and redo would do. */
export function useHistory() {
  const { sketching } = useSession()
  // Picked one by one: a gesture under way changes none of them.
  const sketch = useStore(sketching, (state) => state.sketch)
  const history = useStore(sketching, (state) => state.history)
  const elsewhere = useStore(sketching, (state) => state.elsewhere)
  return {
    steps: [...history.done, ...history.undone],
    at: history.done.length,
    startSize: startSize({ sketch, history }),
    elsewhere,
    next: nextSteps({ history, elsewhere }),
  }
}
