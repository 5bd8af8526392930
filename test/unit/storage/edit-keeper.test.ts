import { beforeEach, describe, expect, it, vi } from 'vitest'
import { autosaveEdits, type EditAutosaveParts } from '../../../src/session/edit-autosave.ts'
import type { EditStore } from '../../../src/storage/edits.ts'
import { begunTab, editChannel, held, noted, published } from './edit-support.ts'
import { newDevice, page } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

/** A keeper of edits that began. */
async function kept(more: Partial<EditAutosaveParts> = {}, sync = editChannel().join()) {
  const tab = await begunTab(sync)
  const parts = { store: tab.shelf, sync: tab.sync, page: page(), pause: 1_000_000, ...more }
  const keeper = autosaveEdits(parts, await held(tab.shelf))
  const ids = (): string[] => keeper.getState().edits.log.map(({ id }) => id)
  return { ...parts, shelf: tab.shelf, keeper, ids }
}

/** A shelf that refuses lines until it is told to take them. */
async function refusing() {
  const { shelf } = await begunTab()
  const gate = { shut: true }
  const add: EditStore['add'] = async (region, entries) =>
    gate.shut ? { ok: false, reason: 'full' } : shelf.add(region, entries)
  return { gate, shelf: { ...shelf, add } }
}

describe('edits that are kept', () => {
  it('count at once, and are saved', async () => {
    const { keeper, shelf } = await kept()
    keeper.add([noted('x', 'un')])
    expect(keeper.getState()).toMatchObject({ pending: [{ id: 'x' }], status: 'saving' })
    expect(await keeper.flush()).toBe('saved')
    expect(keeper.getState()).toEqual({ edits: await held(shelf), pending: [], status: 'saved' })
    expect((await held(shelf)).log.map(({ id }) => id)).toEqual(['x'])
  })

  it('keep what is added while others are saved, in its order', async () => {
    const { keeper, ids } = await kept()
    for (const id of ['x', 'y', 'z']) keeper.add([noted(id, id)])
    keeper.add([])
    expect(await keeper.flush()).toBe('saved')
    expect(ids()).toEqual(['x', 'y', 'z'])
  })

  it('are those of the other tab too, as soon as it says so', async () => {
    const { join } = editChannel()
    const [a, b] = [await kept({}, join()), await kept({}, join())]
    a.keeper.add([noted('x', 'un')])
    b.keeper.add([noted('y', 'deux')])
    await Promise.all([a.keeper.flush(), b.keeper.flush()])
    await vi.waitFor(() => expect(a.ids().toSorted()).toEqual(['x', 'y']))
    await vi.waitFor(() => expect(b.ids()).toEqual(a.ids()))
    const heard = vi.fn<() => void>()
    a.keeper.subscribe(heard)
    const to = { base: published(), start: published(), closedRank: 2, waiting: [] }
    await b.shelf.rebase('11', to, 1)
    await vi.waitFor(() => expect(a.keeper.getState().edits.origin.revision).toBe(2))
    expect(heard).toHaveBeenCalled()
  })
})

describe('edits that the device refuses', () => {
  it('stay pending with the reason, and are saved with the next', async () => {
    const { gate, shelf } = await refusing()
    const { keeper, ids } = await kept({ store: shelf })
    keeper.add([noted('x', 'un')])
    expect(await keeper.flush()).toEqual({ unsaved: 'full' })
    expect(keeper.getState().pending.map(({ id }) => id)).toEqual(['x'])
    gate.shut = false
    keeper.add([noted('y', 'deux')])
    expect(await keeper.flush()).toBe('saved')
    expect(ids()).toEqual(['x', 'y'])
  })

  it.each(['asked', 'seen', 'waited'])('are tried again when it is %s', async (how) => {
    const { gate, shelf } = await refusing()
    const seen = page()
    const { keeper } = await kept({
      store: shelf,
      page: seen,
      ...(how === 'waited' && { pause: 5 }),
    })
    keeper.add([noted('x', 'un')])
    await keeper.flush()
    gate.shut = false
    if (how === 'asked') keeper.retry()
    if (how === 'seen') seen.show()
    await vi.waitFor(() =>
      expect(keeper.getState()).toMatchObject({ status: 'saved', pending: [] }),
    )
  })

  it('stand as they are known where they cannot be read', async () => {
    const { shelf } = await begunTab()
    const read: EditStore['read'] = async () => ({ ok: false, reason: 'failed' })
    const { keeper, ids } = await kept({ store: { ...shelf, read } })
    keeper.add([noted('x', 'un')])
    expect(await keeper.flush()).toBe('saved')
    expect(ids()).toEqual(['x'])
  })
})
