import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Draft,
  EMPTY_SKETCH,
  type Sketch,
  standing,
  type Standing,
  withStandings,
} from '../../src/domain/sketch/sketch.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { autosaveDraft } from '../../src/session/draft-autosave.ts'
import type { KeptDraft } from '../../src/storage/draft-record.ts'
import type { DraftStore } from '../../src/storage/drafts.ts'
import { channel, draft, newDevice, page, part, tab } from '../unit/storage/support.ts'
import { CODES } from './domain/arbitraries.ts'

const TABS = ['a', 'b'] as const
type Tab = (typeof TABS)[number]
/** One tab sets how a unit stands, or saves. */
type Step =
  | { readonly tab: Tab; readonly code: UnitCode; readonly standing: Standing }
  | { readonly tab: Tab; readonly save: true }

const tabs = fc.constantFrom(...TABS)
const units = fc.constantFrom(...CODES.slice(0, 5))
const standings = fc.constantFrom<Standing>('whole', null, part(0.25), part(0.5))
const edits = fc.record({ tab: tabs, code: units, standing: standings })
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: edits },
    { weight: 1, arbitrary: fc.record({ tab: tabs, save: fc.constant(true as const) }) },
  ),
  { maxLength: 16 },
)
const sketches: fc.Arbitrary<Sketch> = fc
  .array(fc.tuple(units, standings))
  .map((list) => withStandings(EMPTY_SKETCH, list))

const edited = (before: Draft, code: UnitCode, how: Standing): Draft => ({
  ...before,
  sketch: withStandings(before.sketch, [[code, how]]),
})

/** How a unit stands, as a word or a number: two cuts of the same share are the same one here. */
function told(sketch: Sketch, code: UnitCode): string | number {
  const how = standing(sketch, code)
  return how === null ? 'out' : how === 'whole' ? how : how.share
}
const allTold = (sketch: Sketch) => new Map(CODES.map((code) => [code, told(sketch, code)]))

async function saved(shelf: DraftStore, mine: Draft, base: KeptDraft | null): Promise<KeptDraft> {
  const result = await shelf.save(mine, base)
  if (!result.ok) throw new Error(result.reason)
  return result.saved
}

describe('a draft that two tabs change', () => {
  it('has each unit as the last tab that changed it left it', async () => {
    await fc.assert(
      fc.asyncProperty(sketches, steps, async (sketch, all) => {
        newDevice()
        const shelves = { a: tab().shelf, b: tab().shelf }
        const start = await saved(shelves.a, draft('', { sketch }), null)
        const seen: Record<Tab, KeptDraft> = { a: start, b: start }
        const mine: Record<Tab, Draft> = { a: start.draft, b: start.draft }
        const expected = allTold(sketch)
        const save = async (tab: Tab): Promise<void> => {
          for (const code of CODES) {
            const now = told(mine[tab].sketch, code)
            if (now !== told(seen[tab].draft.sketch, code)) expected.set(code, now)
          }
          seen[tab] = await saved(shelves[tab], mine[tab], seen[tab])
          mine[tab] = seen[tab].draft
        }
        for (const step of all) {
          if ('save' in step) await save(step.tab)
          else mine[step.tab] = edited(mine[step.tab], step.code, step.standing)
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
        const { shelf, sync } = tab(join())
        const other = tab(join())
        const start = await saved(shelf, draft(''), null)
        const keepers = {
          a: autosaveDraft({ shelf, sync, page: page() }, start),
          b: autosaveDraft({ shelf: other.shelf, sync: other.sync, page: page() }, start),
        }
        const changes = new Map<UnitCode, { by: Set<Tab>; last: Standing }>()
        for (const [rank, { tab, code, standing: how }] of all.entries()) {
          const { draft } = keepers[tab].getState()
          keepers[tab].change(edited(draft, code, how))
          changes.set(code, { by: new Set([...(changes.get(code)?.by ?? []), tab]), last: how })
          for (let turn = turns[rank] ?? 0; turn > 0; turn--)
            await new Promise((resolve) => setImmediate(resolve))
        }
        const settle = () => Promise.all([keepers.a.flush(), keepers.b.flush()])
        await settle()
        await settle()
        await settle()
        const { draft: inA } = keepers.a.getState()
        expect(keepers.b.getState().draft).toEqual(inA)
        expect(await shelf.read('one')).toMatchObject({ stored: { draft: inA } })
        for (const [code, { by, last }] of changes)
          if (by.size === 1) expect(standing(inA.sketch, code)).toEqual(last)
        await Promise.all([keepers.a.stop(), keepers.b.stop()])
      }),
    )
  })
})
