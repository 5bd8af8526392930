import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../src/domain/sketch/draft.ts'
import {
  addUnits,
  EMPTY_SKETCH,
  type Sketch,
  inclusionOf,
  type Inclusion,
  withInclusions,
} from '../../src/domain/sketch/sketch.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { autosaveDraft } from '../../src/session/draft-autosave.ts'
import { createDraftsSession } from '../../src/session/drafts.ts'
import type { DraftsSession } from '../../src/session/drafts-state.ts'
import { act, keptDraft, nextSteps, redo, undo } from '../../src/state/sketch-steps.ts'
import { createSketching, keptSketch } from '../../src/state/sketching.ts'
import type { SketchStep } from '../../src/domain/sketch/sketch-history.ts'
import type { KeptDraft } from '../../src/storage/draft-record.ts'
import type { DraftStore } from '../../src/storage/drafts.ts'
import { channel, draft, newDevice, page, part, tab } from '../unit/storage/support.ts'
import { CODES } from './domain/arbitraries.ts'

const TABS = ['a', 'b'] as const
type Tab = (typeof TABS)[number]
/** One tab sets how a unit stands, or saves. */
type Step =
  | { readonly tab: Tab; readonly code: UnitCode; readonly inclusion: Inclusion }
  | { readonly tab: Tab; readonly save: true }

const tabs = fc.constantFrom(...TABS)
const units = fc.constantFrom(...CODES.slice(0, 5))
const inclusions = fc.constantFrom<Inclusion>('whole', null, part(0.25), part(0.5))
const edits = fc.record({ tab: tabs, code: units, inclusion: inclusions })
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: edits },
    { weight: 1, arbitrary: fc.record({ tab: tabs, save: fc.constant(true as const) }) },
  ),
  { maxLength: 16 },
)
const sketches: fc.Arbitrary<Sketch> = fc
  .array(fc.tuple(units, inclusions))
  .map((list) => withInclusions(EMPTY_SKETCH, list))

const edited = (before: Draft, code: UnitCode, how: Inclusion): Draft => ({
  ...before,
  sketch: withInclusions(before.sketch, [[code, how]]),
})

/** How a unit stands, as a word or a number: two cuts of the same share are the same one here. */
function told(sketch: Sketch, code: UnitCode): string | number {
  const how = inclusionOf(sketch, code)
  return how === null ? 'out' : how === 'whole' ? how : how.share
}
const allTold = (sketch: Sketch) => new Map(CODES.map((code) => [code, told(sketch, code)]))

async function saved(store: DraftStore, mine: Draft, base: KeptDraft | null): Promise<KeptDraft> {
  const result = await store.save(mine, base)
  if (!result.ok) throw new Error(result.reason)
  return result.saved
}

describe('a draft that two tabs change', () => {
  it('has each unit as the last tab that changed it left it', async () => {
    await fc.assert(
      fc.asyncProperty(sketches, steps, async (sketch, all) => {
        newDevice()
        const stores = { a: tab().store, b: tab().store }
        const start = await saved(stores.a, draft('', { sketch }), null)
        const seen: Record<Tab, KeptDraft> = { a: start, b: start }
        const mine: Record<Tab, Draft> = { a: start.draft, b: start.draft }
        const expected = allTold(sketch)
        const save = async (tab: Tab): Promise<void> => {
          for (const code of CODES) {
            const now = told(mine[tab].sketch, code)
            if (now !== told(seen[tab].draft.sketch, code)) expected.set(code, now)
          }
          seen[tab] = await saved(stores[tab], mine[tab], seen[tab])
          mine[tab] = seen[tab].draft
        }
        for (const step of all) {
          if ('save' in step) await save(step.tab)
          else mine[step.tab] = edited(mine[step.tab], step.code, step.inclusion)
        }
        await save('a')
        await save('b')
        expect(allTold(seen.b.draft.sketch)).toEqual(expected)
      }),
    )
  })

  it('loses nothing that only one changed, and is the same in both, whatever runs at once', async () => {
    const pauses = fc.array(fc.nat(4), { minLength: 12, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 12 }), pauses, async (all, turns) => {
        newDevice()
        const { join } = channel()
        const { store, sync } = tab(join())
        const other = tab(join())
        const start = await saved(store, draft(''), null)
        const savings = {
          a: autosaveDraft({ store, sync, page: page() }, start),
          b: autosaveDraft({ store: other.store, sync: other.sync, page: page() }, start),
        }
        const changes = new Map<UnitCode, { by: Set<Tab>; last: Inclusion }>()
        for (const [rank, { tab, code, inclusion: how }] of all.entries()) {
          const { draft } = savings[tab].getState()
          savings[tab].change(edited(draft, code, how))
          changes.set(code, { by: new Set([...(changes.get(code)?.by ?? []), tab]), last: how })
          for (let turn = turns[rank] ?? 0; turn > 0; turn--)
            await new Promise((resolve) => setImmediate(resolve))
        }
        const settle = () => Promise.all([savings.a.flush(), savings.b.flush()])
        await settle()
        await settle()
        await settle()
        const { draft: inA } = savings.a.getState()
        expect(savings.b.getState().draft).toEqual(inA)
        expect(await store.read('one')).toMatchObject({ stored: { draft: inA } })
        for (const [code, { by, last }] of changes)
          if (by.size === 1) expect(inclusionOf(inA.sketch, code)).toEqual(last)
        await Promise.all([savings.a.stop(), savings.b.stop()])
      }),
    )
  })

  it('loses no stroke but those undone, through undo, redo and reload in either', async () => {
    type Move = { readonly tab: Tab; readonly move: 'stroke' | 'undo' | 'redo' | 'reload' }
    const moves = fc.array(
      fc.record({
        tab: tabs,
        move: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom<Move['move']>('stroke', 'undo', 'redo') },
          { weight: 1, arbitrary: fc.constant<Move['move']>('reload') },
        ),
      }),
      { maxLength: 14 },
    )
    const pauses = fc.array(fc.nat(6), { minLength: 14, maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(moves, pauses, async (all, turns) => {
        newDevice()
        const { join } = channel()
        const openTab = async () => {
          const { store, sync } = tab(join())
          const sketching = createSketching()
          const session = createDraftsSession(sketching, store, sync, { page: page() })
          const found = await store.read('one')
          const stored = found.ok ? found.stored : null
          await session.open(stored ?? { draft: draft(''), revision: null })
          return { sketching, settle: () => settled(session) }
        }
        const settled = (session: DraftsSession) =>
          vi.waitFor(() => expect(session.state.getState().status).toBe('saved'), {
            interval: 1,
            timeout: 20_000,
          })
        const first = await openTab()
        await first.settle()
        const open = { a: first, b: await openTab() }
        await open.b.settle()
        /** By unit, each drawn by one stroke only: whether the last that was done to that stroke left it done. */
        const expected = new Map<UnitCode, boolean>()
        /** Who undid or redid the stroke of a unit: where both tabs did at once, either may be the last. */
        const turnedBy = new Map<UnitCode, Set<Tab>>()
        const strokeOf = (step: SketchStep | undefined): UnitCode | undefined =>
          step && [...step.changes.keys()][0]
        for (const [rank, { tab: which, move }] of all.entries()) {
          const { sketching, settle } = open[which]
          const next = nextSteps(sketching.getState())
          if (move === 'stroke') {
            const code = `75${String(rank).padStart(3, '0')}` as UnitCode
            expected.set(code, true)
            sketching.setState((now) => act(now, addUnits(keptSketch(now), [code]), 'unit'))
          } else if (move === 'reload') {
            await settle()
            open[which] = await openTab()
          } else {
            const code = strokeOf(next[move])
            if (code) {
              expected.set(code, move === 'redo')
              turnedBy.set(code, new Set([...(turnedBy.get(code) ?? []), which]))
            }
            sketching.setState(move === 'undo' ? undo : redo)
          }
          for (let turn = turns[rank] ?? 0; turn > 0; turn--)
            await new Promise((resolve) => setImmediate(resolve))
        }
        const both = () => [open.a, open.b].map(({ sketching }) => keptDraft(sketching.getState()))
        await vi.waitFor(
          async () => {
            await Promise.all([open.a.settle(), open.b.settle()])
            expect(both()[0]).toEqual(both()[1])
            expect(await tab().store.read('one')).toMatchObject({ stored: { draft: both()[0] } })
          },
          { interval: 1, timeout: 20_000 },
        )
        const units = both()[0]?.sketch.units
        for (const [code, done] of expected)
          if ((turnedBy.get(code)?.size ?? 0) < 2)
            expect([code, units?.has(code)]).toEqual([code, done])
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
