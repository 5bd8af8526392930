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
  /**
   * When it was last done, undone or redone, as a count that is beyond all that its tab knew of then (Lamport's clock): whichever tab
   * brings histories together, their steps come in one order, and the later turn of a step stands.
   */
  readonly clock: number
}

/** When a step was last turned. Two tabs may come to one clock: the names of their steps settle it, alike in both. */
export type Turned = Pick<SketchStep, 'id' | 'clock'>

/** Above nought where `a` was turned later, below where earlier. */
export function compareTurned(a: Turned, b: Turned): number {
  return a.clock - b.clock || (a.id < b.id ? -1 : Number(a.id > b.id))
}

/** Of a unit that no step changed before those that are known. */
export const NEVER_TURNED: Turned = { id: '', clock: 0 }

/** How a unit stood before the steps that are known: as a step let go of left it, and when that was turned. */
export interface UnitStart {
  readonly how: Inclusion
  readonly by: Turned
}

/**
 * What was done to a sketch and can be taken back.
 *
 * Shape: `start` names each unit that a step changed. Such a unit stands as the last step of `done` that changed it left it, unless
 * one let go of was turned later, as its start then tells; the sketch says of all other units how they stand. `done` has its turns
 * ascending, `undone` descending: first what is to be redone first.
 */
export interface SketchHistory {
  readonly start: ReadonlyMap<UnitCode, UnitStart>
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
    clock: nextClock(history),
  }
  const start = new Map(history.start)
  for (const code of changes.keys())
    if (!start.has(code)) start.set(code, { how: inclusionOf(before, code), by: NEVER_TURNED })
  const undone = history.undone.filter((each) => !isOwn(each))
  return { sketch, history: tidied({ start, done: [...history.done, step], undone }) }
}

/**
 * Takes one step back, wherever it is among the others.
 *
 * Its units go back to what the other steps say of them: what a later step, or another tab, did to the same unit stays.
 */
export function undoStep({ sketch, history }: Traced, step: SketchStep): Traced {
  const done = history.done.filter(({ id }) => id !== step.id)
  const turned = { ...step, clock: nextClock(history) }
  const next = { ...history, done, undone: [turned, ...history.undone] }
  return { sketch: withInclusions(sketch, inclusionsOf(next, step.changes.keys())), history: next }
}

/** Does a step again, after all that was done meanwhile. */
export function redoStep({ sketch, history }: Traced, step: SketchStep): Traced {
  const undone = history.undone.filter(({ id }) => id !== step.id)
  const turned = { ...step, clock: nextClock(history) }
  const next = { ...history, done: [...history.done, turned], undone }
  return { sketch: withInclusions(sketch, step.changes), history: next }
}

/** How many units the sketch held before the first of the steps that are known. */
export function startSize({ sketch, history }: Traced): number {
  const start = Array.from(history.start, ([code, { how }]) => [code, how] as const)
  return sketchTerritory(withInclusions(sketch, start)).size
}

/** A clock beyond all that a history knows of. */
function nextClock({ start, done, undone }: SketchHistory): number {
  let last = 0
  for (const { by } of start.values()) last = Math.max(last, by.clock)
  for (const { clock } of done) last = Math.max(last, clock)
  for (const { clock } of undone) last = Math.max(last, clock)
  return last + 1
}

/** Whether two histories are the same steps, done and undone alike, and last turned at the same time. */
export function sameHistory(a: SketchHistory, b: SketchHistory): boolean {
  return a === b || (sameSteps(a.done, b.done) && sameSteps(a.undone, b.undone))
}

function sameSteps(a: readonly SketchStep[], b: readonly SketchStep[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, clock }, rank) => id === b[rank]?.id && clock === b[rank].clock)
  )
}

/** How the units that a history speaks of stand by it. */
export function inclusionsOf(
  history: SketchHistory,
  codes: Iterable<UnitCode> = history.start.keys(),
): readonly (readonly [UnitCode, Inclusion])[] {
  return Array.from(codes, (code) => {
    const start = history.start.get(code)
    const last = history.done.findLast(({ changes }) => changes.has(code))
    const stepped = last && compareTurned(last, start?.by ?? NEVER_TURNED) >= 0
    return [code, (stepped ? last.changes.get(code) : start?.how) ?? null] as const
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
  if (wrong.size === 0) return tidied(history)
  const left = <How>(some: ReadonlyMap<UnitCode, How>): ReadonlyMap<UnitCode, How> =>
    new Map([...some].filter(([code]) => !wrong.has(code)))
  const without = (all: readonly SketchStep[]): SketchStep[] =>
    all
      .map((step) => ({ ...step, changes: left(step.changes) }))
      .filter(({ changes }) => changes.size > 0)
  return tidied({
    start: left(history.start),
    done: without(history.done),
    undone: without(history.undone),
  })
}

/** What a history may hold: steps, and all that they say (a unit is one, each point of a cut one more). */
export const HISTORY_BOUND = { steps: 200, size: 20_000 } as const

/** The history within its bound: beyond, the oldest steps can no longer be undone. The last one always can. */
export function bounded(
  history: SketchHistory,
  bound: { readonly steps: number; readonly size: number } = HISTORY_BOUND,
): SketchHistory {
  const { done, undone } = history
  const sizes = done.map(sizeOf)
  let size = [...sizes, ...undone.map(sizeOf)].reduce((sum, each) => sum + each, 0)
  let gone = 0
  while (
    gone < done.length - 1 &&
    (done.length - gone + undone.length > bound.steps || size > bound.size)
  ) {
    size -= sizes[gone] ?? 0
    gone++
  }
  if (gone === 0) return history
  const start = new Map(history.start)
  for (const { id, clock, changes } of done.slice(0, gone))
    for (const [code, how] of changes)
      if (compareTurned({ id, clock }, start.get(code)?.by ?? NEVER_TURNED) >= 0)
        start.set(code, { how, by: { id, clock } })
  return { start, done: done.slice(gone), undone }
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

/** A start that speaks of no unit but those of steps, the ones let go of included: what they left may be later than another tab's. */
function tidied({ start, done, undone }: SketchHistory): SketchHistory {
  const touched = new Set([...done, ...undone].flatMap(({ changes }) => [...changes.keys()]))
  const left = [...start].filter(([code, { by }]) => by.clock > 0 || touched.has(code))
  return { start: new Map(left), done, undone }
}
