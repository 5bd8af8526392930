import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { addUnits } from '../../../src/domain/sketch/sketch.ts'
import { createDraftsSession } from '../../../src/session/drafts.ts'
import { act, createSketching, keptDraft, keptSketch } from '../../../src/state/sketching.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { draftSync } from '../../../src/storage/draft-sync.ts'
import { draftStore, type DraftStore } from '../../../src/storage/drafts.ts'
import { draft, newDevice } from '../storage/support.ts'

const page = {
  visibilityState: 'visible',
  addEventListener: () => {},
  removeEventListener: () => {},
}
const ARPAJON = '91021' as UnitCode
const LINAS = '91339' as UnitCode

function desk(shelf: DraftStore) {
  const sketching = createSketching()
  return { sketching, desk: createDraftsSession(sketching, shelf, draftSync(), { page, pause: 5 }) }
}
const realShelf = (): DraftStore => draftStore(atlasDatabase(), draftSync())
/** A device that refuses everything. */
const fullShelf = (): DraftStore => ({
  ...realShelf(),
  save: () => Promise.resolve({ ok: false, reason: 'full' }),
})

function add(sketching: ReturnType<typeof createSketching>, code: UnitCode): void {
  sketching.setState((state) => act(state, addUnits(keptSketch(state), [code]), 'unit'))
}
const codesOf = (shelf: DraftStore, id: string) =>
  shelf.read(id).then((read) => (read.ok ? [...(read.stored?.draft.sketch.units ?? [])] : null))

beforeEach(newDevice)

describe('the desk', () => {
  it('keeps nothing of a blank draft until something is drawn on it, then each change', async () => {
    const shelf = realShelf()
    const { sketching, desk: table } = desk(shelf)
    await table.open({ blank: draft('') })
    expect(await codesOf(shelf, 'one')).toEqual([])
    expect(table.state.getState().status).toBe('blank')
    add(sketching, ARPAJON)
    await vi.waitFor(() => expect(table.state.getState().status).toBe('saved'))
    expect(await codesOf(shelf, 'one')).toEqual([ARPAJON])
  })

  it('keeps what is drawn while another draft is on its way to the table', async () => {
    const shelf = realShelf()
    const { sketching, desk: table } = desk(shelf)
    await table.open({ draft: draft('91021'), revision: null })
    const opened = table.open({ draft: draft('91339', { id: 'two' }), revision: null })
    add(sketching, LINAS)
    await opened
    expect(keptDraft(sketching.getState())?.id).toBe('two')
    await vi.waitFor(async () => expect(await codesOf(shelf, 'one')).toEqual([ARPAJON, LINAS]))
    expect(await codesOf(shelf, 'two')).toEqual([LINAS])
  })

  it('lays drafts opened at once one after the other, none taking the place of another', async () => {
    const shelf = realShelf()
    const { sketching, desk: table } = desk(shelf)
    await table.open({ draft: draft('91021'), revision: null })
    await Promise.all([
      table.open({ draft: draft('91339', { id: 'two' }), revision: null }),
      table.open({ draft: draft('91027', { id: 'three' }), revision: null }),
    ])
    expect(keptDraft(sketching.getState())?.id).toBe('three')
    add(sketching, ARPAJON)
    await vi.waitFor(async () =>
      expect(await codesOf(shelf, 'three')).toEqual(expect.arrayContaining([ARPAJON, '91027'])),
    )
    expect(await codesOf(shelf, 'one')).toEqual([ARPAJON])
    expect(await codesOf(shelf, 'two')).toEqual([LINAS])
  })

  it('holds on to a draft that the device refuses when another is opened, and gives it back', async () => {
    const { sketching, desk: table } = desk(fullShelf())
    await table.open({ blank: draft('') })
    add(sketching, ARPAJON)
    await vi.waitFor(() => expect(table.state.getState().status).toEqual({ unsaved: 'full' }))
    await table.open({ blank: draft('', { id: 'two' }) })
    const { unsaved } = table.state.getState()
    expect(unsaved.map(({ id }) => id)).toEqual(['one'])
    const [lost] = unsaved
    if (!lost) throw new Error('nothing to open again')
    await table.open({ draft: lost, revision: null })
    expect([...keptSketch(sketching.getState()).units]).toEqual([ARPAJON])
    expect(table.state.getState().status).toEqual({ unsaved: 'full' })
  })

  it('lets go of such a draft once the device takes it after all', async () => {
    const shelf = realShelf()
    let full = true
    const { sketching, desk: table } = desk({
      ...shelf,
      save: (...given) => (full ? fullShelf().save(...given) : shelf.save(...given)),
    })
    await table.open({ blank: draft('') })
    add(sketching, ARPAJON)
    await vi.waitFor(() => expect(table.state.getState().status).toEqual({ unsaved: 'full' }))
    await table.open({ blank: draft('', { id: 'two' }) })
    full = false
    table.retry()
    await vi.waitFor(() => expect(table.state.getState().unsaved).toEqual([]))
    expect(await codesOf(shelf, 'one')).toEqual([ARPAJON])
  })
})
