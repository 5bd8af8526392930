import { useStore } from 'zustand'
import {
  addUnits,
  EMPTY_SKETCH,
  removeUnits,
  type Sketch,
  type Standing,
  standing,
  withStandings,
} from '../../domain/sketch.ts'
import type { UnitCode } from '../../domain/unit.ts'
import { act, keptSketch, type Means, travel } from '../../state/sketching.ts'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'

/** What a person can do to the sketch, from anywhere. Each is one step of its history. */
export function useSketchActions() {
  const { sketching, tools } = useSession()
  const { atlas } = useRegion()
  const kept = (): Sketch => keptSketch(sketching.getState())
  const make = (sketch: Sketch, means: Means, subject: string | null): void =>
    sketching.setState((state) => act(state, sketch, means, subject))
  /** Those of some units that may come in, where only communes without CPTS may. */
  const allowed = (codes: readonly UnitCode[]): readonly UnitCode[] => {
    if (!tools.getState().onlyUncovered) return codes
    const free = codes.filter((code) => !atlas.membership.has(code) || kept().units.has(code))
    tools.setState({ heldBack: codes.length - free.length })
    return free
  }
  const name = (code: UnitCode): string => atlas.units.get(code)?.nom ?? code

  return {
    allowed,
    toggle: (code: UnitCode) =>
      standing(kept(), code) === null
        ? make(addUnits(kept(), allowed([code])), 'unit', name(code))
        : make(removeUnits(kept(), [code]), 'unit', name(code)),
    add: (codes: readonly UnitCode[], means: Means, subject: string | null = null) =>
      make(addUnits(kept(), allowed(codes)), means, subject),
    remove: (codes: readonly UnitCode[], means: Means, subject: string | null = null) =>
      make(removeUnits(kept(), codes), means, subject),
    cut: (standings: readonly (readonly [UnitCode, Standing])[]) => {
      const open = new Set(allowed(standings.map(([code]) => code)))
      const taken = standings.filter(([code, next]) => next === null || open.has(code))
      make(withStandings(kept(), taken), 'cut', null)
    },
    clear: () => make(EMPTY_SKETCH, 'clear', null),
    /** Shows what a gesture would make of the sketch; null drops it. */
    preview: (pending: Sketch | null) => sketching.setState({ pending }),
    undo: () => sketching.setState((state) => travel(state, -1)),
    redo: () => sketching.setState((state) => travel(state, 1)),
    goTo: (at: number) => sketching.setState((state) => travel(state, at - state.timeline.at)),
    rename: (nom: string) => sketching.setState(({ head }) => ({ head: head && { ...head, nom } })),
  }
}

export type SketchActions = ReturnType<typeof useSketchActions>

/** What can be undone and redone now. */
export function useHistory() {
  return useStore(useSession().sketching, ({ timeline }) => timeline)
}
