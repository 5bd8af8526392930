import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Draft, mergeDrafts } from '../../src/domain/sketch/draft.ts'
import { mergeHistories } from '../../src/domain/sketch/merge-histories.ts'
import {
  bounded,
  inclusionsOf,
  NEVER_TURNED,
  NO_HISTORY,
  type SketchHistory,
  type SketchStep,
} from '../../src/domain/sketch/sketch-history.ts'
import type { Inclusion } from '../../src/domain/sketch/sketch.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { adopt, keptDraft, nextSteps, openDraft, redo, undo } from '../../src/state/sketch-steps.ts'
import { createSketching, type Sketching } from '../../src/state/sketching.ts'
import { CODES } from './domain/arbitraries.ts'
import { sketches } from './domain/sketch-arbitraries.ts'
import { type Action, actions, opened, perform } from './sketch-actions.ts'

const RUNS = { numRuns: 300 }
const GROUPS = CODES.slice(0, 5).map((_, rank, few) => few.slice(rank, rank + 2))
const TABS = [0, 1, 2] as const

/** What one tab does: draw, undo, redo, let go of the oldest steps, or take in what another tab has. */
type Move = Action | { readonly kind: 'undo' | 'redo' | 'bound' } | { readonly take: number }
const drawing = actions.filter(({ kind }) => kind !== 'foreign')
const own: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: drawing },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('undo', 'redo') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bound') }) },
)
const anyMove = fc.oneof(
  { weight: 5, arbitrary: own },
  { weight: 1, arbitrary: fc.record({ take: fc.constantFrom(...TABS) }) },
)

/** Three tabs that went each its way from one draft. */
interface Forked {
  readonly base: Draft
  readonly states: readonly [Sketching, Sketching, Sketching]
}

const kept = (state: Sketching): Draft => {
  const draft = keptDraft(state)
  if (!draft) throw new Error('nothing is open')
  return draft
}
const historyOf = ({ history = NO_HISTORY }: Draft): SketchHistory => history
const inPage = (draft: Draft, page: string): Sketching =>
  openDraft({ ...createSketching().getState(), page }, draft)

function move(state: Sketching, how: Exclude<Move, { take: number }>): Sketching {
  switch (how.kind) {
    case 'undo':
      return undo(state)
    case 'redo':
      return redo(state)
    case 'bound':
      return { ...state, history: bounded(state.history, { steps: 3, size: 20 }) }
    default:
      return perform(state, how, GROUPS)
  }
}

const forked: fc.Arbitrary<Forked> = fc
  .tuple(
    sketches,
    fc.array(own, { maxLength: 8 }),
    fc.array(fc.tuple(fc.constantFrom(...TABS), anyMove), { maxLength: 24, size: 'max' }),
  )
  .map(([sketch, before, moves]) => {
    const base = kept(
      before.reduce<Sketching>((state, each) => ('take' in each ? state : move(state, each)), {
        ...opened(sketch),
        page: 'o',
      }),
    )
    const states: Forked['states'] = [inPage(base, 'a'), inPage(base, 'b'), inPage(base, 'c')]
    const all: Sketching[] = [...states]
    for (const [tab, each] of moves) {
      const state = all[tab] as Sketching
      all[tab] =
        'take' in each
          ? adopt(state, mergeDrafts(base, kept(state), kept(all[each.take] as Sketching)))
          : move(state, each)
    }
    return { base, states: all as unknown as Forked['states'] }
  })

/** What each tab has, and how two of them are brought together. */
const histories = ({ base, states }: Forked) => {
  const merge = (one: SketchHistory, other: SketchHistory): SketchHistory =>
    mergeHistories(historyOf(base), one, other)
  const [a, b, c] = states.map((state) => state.history) as [
    SketchHistory,
    SketchHistory,
    SketchHistory,
  ]
  return { a, b, c, merge }
}

test('two histories give the same, whichever comes first', () => {
  fc.assert(
    fc.property(forked, (all) => {
      const { a, b, merge } = histories(all)
      expect(merge(a, b)).toEqual(merge(b, a))
    }),
    RUNS,
  )
})

test('three histories give the same, whichever two meet first', () => {
  fc.assert(
    fc.property(forked, (all) => {
      const { a, b, c, merge } = histories(all)
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
    }),
    RUNS,
  )
})

test('a history that meets itself, or what it is part of already, changes nothing', () => {
  fc.assert(
    fc.property(forked, (all) => {
      const { a, b, merge } = histories(all)
      expect(merge(a, a)).toEqual(a)
      expect(merge(merge(a, b), a)).toEqual(merge(a, b))
      expect(merge(b, merge(a, b))).toEqual(merge(a, b))
    }),
    RUNS,
  )
})

test('a draft is drawn the same, and can be taken back the same, whichever tab brings it together', () => {
  fc.assert(
    fc.property(forked, ({ base, states: [a, b] }) => {
      expect(mergeDrafts(base, kept(a), kept(b))).toEqual(mergeDrafts(base, kept(b), kept(a)))
    }),
    RUNS,
  )
})

test('what another tab did leaves this tab the step that it would take back next', () => {
  fc.assert(
    fc.property(forked, ({ base, states: [a, b] }) => {
      const mine = nextSteps(a).undo
      const seen = new Set(
        [...historyOf(kept(b)).done, ...historyOf(kept(b)).undone].map(({ id }) => id),
      )
      if (!mine || seen.has(mine.id) || !mine.id.startsWith('a-')) return
      expect(nextSteps(adopt(a, mergeDrafts(base, kept(a), kept(b)))).undo?.id).toBe(mine.id)
    }),
    RUNS,
  )
})

test('steps that one tab lets go of are drawn all the same where another drew on', () => {
  fc.assert(
    fc.property(
      forked,
      drawing,
      fc.array(drawing, { maxLength: 6 }),
      ({ base, states: [a] }, last, more) => {
        const drawnOn = kept(more.reduce(move, inPage(base, 'd')))
        const [short, long] = [move(a, { kind: 'bound' }), a].map((state) =>
          mergeDrafts(base, kept(move(state, last)), drawnOn),
        )
        expect(short?.sketch).toEqual(long?.sketch)
      },
    ),
    RUNS,
  )
})

const [A, B] = CODES as [UnitCode, UnitCode]
test.each([
  ['d-1', null],
  ['p-1', 'whole'],
])(
  '%s and a step let go of, turned at the same time, leave what they would if it were still there',
  (other, left) => {
    const step = (id: string, clock: number, unit: UnitCode, how: Inclusion): SketchStep => {
      const changes = new Map([[unit, how]])
      return { id, clock, means: 'unit', subject: null, added: 0, removed: 0, changes }
    }
    const by = (...done: SketchStep[]): SketchHistory => ({
      ...NO_HISTORY,
      start: new Map([A, B].map((code) => [code, { how: 'whole', by: NEVER_TURNED }])),
      done,
    })
    const base = by(step('o-0', 1, A, null))
    const there = by(...base.done, step(other, 3, A, 'whole'))
    const long = by(step('o-0', 3, A, null), step('a-0', 4, B, null))
    const leftOfA = [long, bounded(long, { steps: 1, size: 20 })].map((here) =>
      new Map(inclusionsOf(mergeHistories(base, here, there))).get(A),
    )
    expect(leftOfA).toEqual([left, left])
  },
)
