import * as v from 'valibot'
import type { Sketch, Inclusion, UnitPart } from '../domain/sketch/sketch.ts'
import {
  MEANS,
  NEVER_TURNED,
  NO_HISTORY,
  reconciled,
  type SketchHistory,
  type SketchStep,
  type Turned,
} from '../domain/sketch/sketch-history.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { code, integer, list, number, record } from './schema-parts.ts'

const share = v.pipe(number, v.gtValue(0), v.ltValue(1))
/** Mutable, as GeoJSON's own types are. */
const coordinates = v.array(v.array(v.array(v.array(number))))
/** Units that are out, that are whole, and that are cut, by the rank of their part. */
const changes = v.pipe(
  v.strictTuple([
    list(code),
    list(code),
    list(v.pipe(v.strictTuple([code, v.pipe(integer, v.minValue(0))]), v.readonly())),
  ]),
  v.readonly(),
)
const count = v.pipe(integer, v.minValue(0))
const step = [v.string(), v.picklist(MEANS), v.nullable(v.string()), count, count, changes] as const
const historyOf = <T extends v.GenericSchema>(one: T) => ({
  start: changes,
  done: list(one),
  undone: list(one),
  parts: list(v.pipe(v.strictTuple([share, coordinates]), v.readonly())),
})
const schema = record({
  ...historyOf(v.pipe(v.strictTuple([...step, count]), v.readonly())),
  /** By unit of the start that a step let go of changed, the clock of that step, and its name since names are kept. */
  clocks: list(
    v.pipe(
      v.union([v.strictTuple([code, count]), v.strictTuple([code, count, v.string()])]),
      v.readonly(),
    ),
  ),
})
/** As drafts had it before their steps bore a clock. */
const former = record(historyOf(v.pipe(v.strictTuple([...step]), v.readonly())))

/**
 * The stored form of a history: what each step changed, never whole sketches.
 *
 * Shape: a part is written once, however many steps speak of it: those of the sketch in the draft's own record, the others here,
 * ranked after them.
 */
export type HistoryRecord = v.InferOutput<typeof schema>

/** Writes a history. @param kept the parts that the record of the draft has, in its order. */
export function writeHistory(history: SketchHistory, kept: readonly UnitPart[]): HistoryRecord {
  const all = [...kept]
  const ranks = new Map(kept.map((part, rank) => [keyOf(part), rank]))
  const rankOf = (part: UnitPart): number => {
    const key = keyOf(part)
    const rank = ranks.get(key) ?? all.push(part) - 1
    ranks.set(key, rank)
    return rank
  }
  const write = (some: SketchStep['changes']): HistoryRecord['start'] => {
    const entries = [...some].toSorted(([a], [b]) => (a < b ? -1 : 1))
    return [
      entries.flatMap(([one, how]) => (how === null ? [one] : [])),
      entries.flatMap(([one, how]) => (how === 'whole' ? [one] : [])),
      entries.flatMap(([one, how]) =>
        how === null || how === 'whole' ? [] : [[one, rankOf(how)] as const],
      ),
    ]
  }
  const steps = (some: readonly SketchStep[]): HistoryRecord['done'] =>
    some.map(({ id, means, subject, added, removed, changes: own, clock }) => [
      id,
      means,
      subject,
      added,
      removed,
      write(own),
      clock,
    ])
  const start = [...history.start].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const written = {
    start: write(new Map(start.map(([one, { how }]) => [one, how]))),
    clocks: start.flatMap(([one, { by }]) =>
      by.clock > 0 ? [[one, by.clock, by.id] as const] : [],
    ),
    done: steps(history.done),
    undone: steps(history.undone),
  }
  const more = all.slice(kept.length)
  return { ...written, parts: more.map(({ share, shape }) => [share, shape.coordinates] as const) }
}

function keyOf({ share, shape }: UnitPart): string {
  return JSON.stringify([share, shape.coordinates])
}

/**
 * Reads a history back: none where there is none, or where it cannot be read, since the sketch stands without it.
 *
 * Shape: it says of no unit what the sketch does not.
 */
export function readHistory(
  found: unknown,
  sketch: Sketch,
  kept: readonly UnitPart[],
): SketchHistory {
  const written = parsed(found)
  if (!written) return NO_HISTORY
  const parts = [
    ...kept,
    ...written.parts.map(([share, coordinates]): UnitPart => ({
      share,
      shape: { type: 'MultiPolygon', coordinates },
    })),
  ]
  const changesOf = ([out, whole, cut]: HistoryRecord['start']): SketchStep['changes'] =>
    new Map<UnitCode, Inclusion>([
      ...out.map((one) => [one, null] as const),
      ...whole.map((one) => [one, 'whole'] as const),
      ...cut.flatMap(([one, rank]) => {
        const part = parts[rank]
        return part ? [[one, part] as const] : []
      }),
    ])
  const stepsOf = (some: HistoryRecord['done']): SketchStep[] =>
    some.map(([id, means, subject, added, removed, own, clock]) => ({
      id,
      means,
      subject,
      added,
      removed,
      changes: changesOf(own),
      clock,
    }))
  const turns = new Map<UnitCode, Turned>(
    written.clocks.map(([one, clock, id = '']) => [one, { id, clock }]),
  )
  const start = Array.from(
    changesOf(written.start),
    ([one, how]) => [one, { how, by: turns.get(one) ?? NEVER_TURNED }] as const,
  )
  return reconciled(sketch, {
    start: new Map(start),
    done: stepsOf(written.done),
    undone: stepsOf(written.undone),
  })
}

/** A record of either form; null where it is none. Steps without clock are counted as they stand, so alike in every tab that reads them. */
function parsed(found: unknown): HistoryRecord | null {
  const now = v.safeParse(schema, found)
  if (now.success) return now.output
  const before = v.safeParse(former, found)
  if (!before.success) return null
  const { done, undone, ...rest } = before.output
  const last = done.length + undone.length
  return {
    ...rest,
    clocks: [],
    done: done.map((each, rank) => [...each, rank + 1] as const),
    undone: undone.map((each, rank) => [...each, last - rank] as const),
  }
}
