import type { UnitCode } from '../units/unit.ts'
import { difference } from '../units/territory.ts'
import {
  sameInclusion,
  type Sketch,
  sketchTerritory,
  inclusionOf,
  type Inclusion,
  withInclusions,
} from './sketch.ts'

/** By what a sketch came to be as it is. */
export const MEANS = [
  'unit',
  'brush',
  'rectangle',
  'lasso',
  'cut',
  'group',
  'list',
  'piece',
  'zone',
] as const
export type Means = (typeof MEANS)[number]

type Changes = ReadonlyMap<UnitCode, Inclusion>

/** One step of a sketch's history: how it left the units that it changed, and what to call it. */
export interface SketchStep {
  /** Unique among all the steps of the draft, whichever tab made them. */
  readonly id: string
  readonly means: Means
  /** Of what was added or taken away, where it has a name: a commune, an EPCI, a CPTS. */
  readonly subject: string | null
  /** Units: units that came in, and that went out. */
  readonly added: number
  readonly removed: number
  readonly changes: Changes
}

/**
 * What was done to a sketch and can be taken back.
 *
 * Shape: `start` says how each unit that a step changed was before all of them, and names no other. Such a unit stands as the last
 * step of `done` that changed it left it, else as at the start; the sketch says of all other units how they stand. `undone` has first
 * what is to be redone first.
 */
export interface SketchHistory {
  readonly start: Changes
  readonly done: readonly SketchStep[]
  readonly undone: readonly SketchStep[]
}

export const NO_HISTORY: SketchHistory = { start: new Map(), done: [], undone: [] }

/** A sketch with the steps it came by. */
export interface Traced {
  readonly sketch: Sketch
  readonly history: SketchHistory
}

/** Whether a step may be undone or redone here. */
export type IsOwn = (step: SketchStep) => boolean

/** Keeps what was made of a sketch as a new step; what had been undone here is gone, as everywhere. Shape: the same object where nothing changed. */
export function addStep(
  traced: Traced,
  sketch: Sketch,
  named: Pick<SketchStep, 'id' | 'means' | 'subject'>,
  isOwn: IsOwn,
): Traced {
  const { sketch: before, history } = traced
  const changes = changesBetween(before, sketch)
  if (changes.size === 0) return traced
  const [from, to] = [sketchTerritory(before), sketchTerritory(sketch)]
  const step: SketchStep = {
    ...named,
    added: difference(to, from).size,
    removed: difference(from, to).size,
    changes,
  }
  const start = new Map(history.start)
  for (const code of changes.keys())
    if (!start.has(code)) start.set(code, inclusionOf(before, code))
  const undone = history.undone.filter((each) => !isOwn(each))
  const done = [...history.done, step]
  const dropped = undone.length < history.undone.length
  return { sketch, history: dropped ? tidied(start, done, undone) : { start, done, undone } }
}

/**
 * Takes one step back, wherever it is among the others.
 *
 * Its units go back to what the other steps say of them: what a later step, or another tab, did to the same unit stays.
 */
export function undoStep({ sketch, history }: Traced, step: SketchStep): Traced {
  const done = history.done.filter(({ id }) => id !== step.id)
  const next = { ...history, done, undone: [step, ...history.undone] }
  return { sketch: withInclusions(sketch, inclusionsOf(next, step.changes.keys())), history: next }
}

/** Does a step again, after all that was done meanwhile. */
export function redoStep({ sketch, history }: Traced, step: SketchStep): Traced {
  const undone = history.undone.filter(({ id }) => id !== step.id)
  const next = { ...history, done: [...history.done, step], undone }
  return { sketch: withInclusions(sketch, step.changes), history: next }
}

/** How many units the sketch held before the first of the steps that are known. */
export function startSize({ sketch, history }: Traced): number {
  return sketchTerritory(withInclusions(sketch, history.start)).size
}

/** Whether two histories are the same steps, done and undone alike. */
export function sameHistory(a: SketchHistory, b: SketchHistory): boolean {
  return a === b || (sameSteps(a.done, b.done) && sameSteps(a.undone, b.undone))
}

function sameSteps(a: readonly SketchStep[], b: readonly SketchStep[]): boolean {
  return a.length === b.length && a.every(({ id }, rank) => id === b[rank]?.id)
}

/**
 * Brings together what two tabs did since `base`: the steps of both, those of `mine` after those of `theirs`.
 *
 * A step that either undid or did again since is so; one that either dropped is gone, unless the other just undid it or did it again.
 */
export function mergeHistories(
  base: SketchHistory,
  mine: SketchHistory,
  theirs: SketchHistory,
): SketchHistory {
  const [was, here, there] = [statesOf(base), statesOf(mine), statesOf(theirs)]
  const merged = (id: string): boolean | null => {
    const [before, a, b] = [was.get(id), here.get(id), there.get(id)]
    if (before === undefined) return a ?? b ?? null
    return (a === before ? b : a === undefined && b !== before ? b : a) ?? null
  }
  const pick = (wanted: boolean, ...lists: readonly (readonly SketchStep[])[]): SketchStep[] => {
    const steps = lists.flat().filter(({ id }) => merged(id) === wanted)
    return [...new Map(steps.map((step) => [step.id, step])).values()]
  }
  const done = pick(true, theirs.done, mine.done)
  const undone = pick(false, mine.undone, theirs.undone)
  // A step that they let go of is in their start already; taken up again, its units start as they did here.
  const back = [...done, ...undone].filter(({ id }) => was.has(id) && !there.has(id))
  const again = new Set(back.flatMap(({ changes }) => [...changes.keys()]))
  const start = new Map([...mine.start, ...[...theirs.start].filter(([code]) => !again.has(code))])
  return tidied(start, done, undone)
}

/** By id, whether each step is done. */
function statesOf({ done, undone }: SketchHistory): ReadonlyMap<string, boolean> {
  return new Map([
    ...done.map(({ id }) => [id, true] as const),
    ...undone.map(({ id }) => [id, false] as const),
  ])
}

/** How the units that a history speaks of stand by it. */
export function inclusionsOf(
  history: SketchHistory,
  codes: Iterable<UnitCode> = history.start.keys(),
): readonly (readonly [UnitCode, Inclusion])[] {
  return Array.from(codes, (code) => {
    const last = history.done.findLast(({ changes }) => changes.has(code))
    return [code, (last?.changes ?? history.start).get(code) ?? null] as const
  })
}

/** The same history without the units of which it says something else than the sketch: what is drawn is right, undoing leaves it. */
export function reconciled(sketch: Sketch, history: SketchHistory): SketchHistory {
  const wrong = new Set(
    inclusionsOf(history)
      .filter(([code, how]) => !sameInclusion(how, inclusionOf(sketch, code)))
      .map(([code]) => code),
  )
  const steps = [...history.done, ...history.undone]
  for (const { changes } of steps)
    for (const code of changes.keys()) if (!history.start.has(code)) wrong.add(code)
  if (wrong.size === 0) return history
  const left = (changes: Changes): Changes =>
    new Map([...changes].filter(([code]) => !wrong.has(code)))
  const without = (all: readonly SketchStep[]): SketchStep[] =>
    all
      .map((step) => ({ ...step, changes: left(step.changes) }))
      .filter(({ changes }) => changes.size > 0)
  return {
    start: left(history.start),
    done: without(history.done),
    undone: without(history.undone),
  }
}

/** What a history may hold: steps, and all that they say (a unit is one, each point of a cut one more). */
export const HISTORY_BOUND = { steps: 200, size: 20_000 } as const

/** The history within its bound: beyond, the oldest steps can no longer be undone. The last one always can. */
export function bounded(history: SketchHistory): SketchHistory {
  const { done, undone } = history
  const sizes = done.map(sizeOf)
  let size = [...sizes, ...undone.map(sizeOf)].reduce((sum, each) => sum + each, 0)
  let gone = 0
  while (
    gone < done.length - 1 &&
    (done.length - gone + undone.length > HISTORY_BOUND.steps || size > HISTORY_BOUND.size)
  ) {
    size -= sizes[gone] ?? 0
    gone++
  }
  if (gone === 0) return history
  const start = new Map([
    ...history.start,
    ...done.slice(0, gone).flatMap(({ changes }) => [...changes]),
  ])
  return tidied(start, done.slice(gone), undone)
}

function sizeOf({ changes }: SketchStep): number {
  let size = 0
  for (const how of changes.values())
    size += how === null || how === 'whole' ? 1 : 1 + how.shape.coordinates.flat(2).length
  return size
}

function changesBetween(before: Sketch, after: Sketch): Changes {
  const codes = new Set([...sketchTerritory(before), ...sketchTerritory(after)])
  const changed = [...codes].filter(
    (code) => !sameInclusion(inclusionOf(before, code), inclusionOf(after, code)),
  )
  return new Map(changed.map((code) => [code, inclusionOf(after, code)]))
}

/** A start that speaks of no unit but those of the steps. */
function tidied(
  start: Changes,
  done: readonly SketchStep[],
  undone: readonly SketchStep[],
): SketchHistory {
  const touched = new Set([...done, ...undone].flatMap(({ changes }) => [...changes.keys()]))
  return { start: new Map([...start].filter(([code]) => touched.has(code))), done, undone }
}
