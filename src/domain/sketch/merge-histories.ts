import type { UnitCode } from '../units/unit.ts'
import type { Inclusion } from './sketch.ts'
import {
  compareTurned,
  type SketchHistory,
  type SketchStep,
  type UnitStart,
} from './sketch-history.ts'

/** A step as one history has it. */
interface Turn {
  readonly step: SketchStep
  readonly done: boolean
}

/**
 * Brings together what two tabs did since `base`, to the same whichever comes first, in whatever order several meet, and however often.
 *
 * Of a step that both turned, the later turn stands; one that either dropped is gone, unless the other just undid it or did it again.
 * What steps let go of left of a unit stays where it is later than the rest.
 */
export function mergeHistories(
  base: SketchHistory,
  a: SketchHistory,
  b: SketchHistory,
): SketchHistory {
  const [was, here, there] = [turnsOf(base), turnsOf(a), turnsOf(b)]
  const turns = [...new Set([...here.keys(), ...there.keys()])]
    .flatMap((id) => laterTurn(was.get(id), here.get(id), there.get(id)) ?? [])
    .toSorted((one, other) => compareTurned(one.step, other.step))
  const steps = (done: boolean): SketchStep[] =>
    turns.filter((turn) => turn.done === done).map(({ step }) => step)
  return {
    start: laterStarts(a.start, b.start),
    done: steps(true),
    undone: steps(false).toReversed(),
  }
}

function turnsOf({ done, undone }: SketchHistory): ReadonlyMap<string, Turn> {
  return new Map<string, Turn>([
    ...done.map((step) => [step.id, { step, done: true }] as const),
    ...undone.map((step) => [step.id, { step, done: false }] as const),
  ])
}

function laterTurn(before: Turn | undefined, a: Turn | undefined, b: Turn | undefined) {
  return compareTurns(before, a, b) >= 0 ? a : b
}

/** A total order, so that the greatest of several is the same in whatever order they are compared. */
function compareTurns(before: Turn | undefined, a: Turn | undefined, b: Turn | undefined): number {
  const byNews = news(before, a) - news(before, b)
  if (byNews !== 0 || !a || !b) return byNews
  return (
    a.step.clock - b.step.clock ||
    // Turned both ways at once, it stays drawn.
    Number(a.done) - Number(b.done) ||
    // A record once read without the units that its sketch denied says less, and is right.
    b.step.changes.size - a.step.changes.size
  )
}

/** How much a history has to say of a step: nothing since `before`, that it dropped the step, or how it turned it. */
function news(before: Turn | undefined, turn: Turn | undefined): number {
  if (!turn) return before ? 1 : 0
  return turn.step.clock === before?.step.clock && turn.done === before.done ? 0 : 2
}

function laterStarts(a: SketchHistory['start'], b: SketchHistory['start']): SketchHistory['start'] {
  const merged = new Map<UnitCode, UnitStart>(a)
  for (const [code, start] of b) {
    const other = merged.get(code)
    if (!other || compareStarts(start, other) > 0) merged.set(code, start)
  }
  return merged
}

function compareStarts(a: UnitStart, b: UnitStart): number {
  return compareTurned(a.by, b.by) || compareInclusions(a.how, b.how)
}

/** Where nothing tells which came later, more is kept rather than less. */
function compareInclusions(a: Inclusion, b: Inclusion): number {
  const [x, y] = [shareOf(a), shareOf(b)]
  if (x !== y || a === b || a === null || b === null || a === 'whole' || b === 'whole') return x - y
  const [one, other] = [a, b].map(({ shape }) => JSON.stringify(shape.coordinates))
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1
}

function shareOf(how: Inclusion): number {
  return how === null ? 0 : how === 'whole' ? 1 : how.share
}
