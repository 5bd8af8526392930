import { beforeEach, describe, expect, it, vi } from 'vitest'
import { autosaveEdits, type EditAutosaveParts } from '../../../src/session/edit-autosave.ts'
import type { EditStore } from '../../../src/storage/edits.ts'
import { begunTab, editChannel, held, noted, published } from './edit-support.ts'
import { newDevice, page } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

/** A autosave of edits that began. */
async function kept(more: Partial<EditAutosaveParts> = {}, sync = editChannel().join()) {
  const tab = await begunTab(sync)
  const parts = { store: tab.store, sync: tab.sync, page: page(), pause: 1_000_000, ...more }
  const autosave = autosaveEdits(parts, await held(tab.store))
  const ids = (): string[] => autosave.getState().edits.log.map(({ id }) => id)
  return { ...parts, store: tab.store, autosave, ids }
}

/** A store that refuses lines until it is told to take them. */
async function refusing() {
  const { store } = await begunTab()
  const gate = { shut: true }
  const add: EditStore['add'] = async (region, entries) =>
    gate.shut ? { ok: false, reason: 'full' } : store.add(region, entries)
  return { gate, store: { ...store, add } }
}

describe('edits that are kept', () => {
  it('count at once, and are saved', async () => {
    const { autosave, store } = await kept()
    autosave.add([noted('x', 'un')])
    expect(autosave.getState()).toMatchObject({ pending: [{ id: 'x' }], status: 'saving' })
    expect(await autosave.flush()).toBe('saved')
    expect(autosave.getState()).toEqual({ edits: await held(store), pending: [], status: 'saved' })
    expect((await held(store)).log.map(({ id }) => id)).toEqual(['x'])
  })

  it('keep what is added while others are saved, in its order', async () => {
    const { autosave, ids } = await kept()
    for (const id of ['x', 'y', 'z']) autosave.add([noted(id, id)])
    autosave.add([])
    expect(await autosave.flush()).toBe('saved')
    expect(ids()).toEqual(['x', 'y', 'z'])
  })

  it('are those of the other tab too, as soon as it says so', async () => {
    const { join } = editChannel()
    const [a, b] = [await kept({}, join()), await kept({}, join())]
    a.autosave.add([noted('x', 'un')])
    b.autosave.add([noted('y', 'deux')])
    await Promise.all([a.autosave.flush(), b.autosave.flush()])
    await vi.waitFor(() => expect(a.ids().toSorted()).toEqual(['x', 'y']))
    await vi.waitFor(() => expect(b.ids()).toEqual(a.ids()))
    const heard = vi.fn<() => void>()
    a.autosave.subscribe(heard)
    const to = { base: published(), start: published(), closedRank: 2, waiting: [] }
    await b.store.rebase('11', to, 1)
    await vi.waitFor(() => expect(a.autosave.getState().edits.origin.revision).toBe(2))
    expect(heard).toHaveBeenCalled()
  })
})

describe('edits that the device refuses', () => {
  it('stay pending with the reason, and are saved with the next', async () => {
    const { gate, store } = await refusing()
    const { autosave, ids } = await kept({ store: store })
    autosave.add([noted('x', 'un')])
    expect(await autosave.flush()).toEqual({ unsaved: 'full' })
    expect(autosave.getState().pending.map(({ id }) => id)).toEqual(['x'])
    gate.shut = false
    autosave.add([noted('y', 'deux')])
    expect(await autosave.flush()).toBe('saved')
    expect(ids()).toEqual(['x', 'y'])
  })

  it.each(['asked', 'seen', 'waited'])('are tried again when it is %s', async (how) => {
    const { gate, store } = await refusing()
    const seen = page()
    const { autosave } = await kept({
      store: store,
      page: seen,
      ...(how === 'waited' && { pause: 5 }),
    })
    autosave.add([noted('x', 'un')])
    await autosave.flush()
    gate.shut = false
    if (how === 'asked') autosave.retry()
    if (how === 'seen') seen.show()
    await vi.waitFor(() =>
      expect(autosave.getState()).toMatchObject({ status: 'saved', pending: [] }),
    )
  })

  it('stand as they are known where they cannot be read', async () => {
    const { store } = await begunTab()
    const read: EditStore['read'] = async () => ({ ok: false, reason: 'failed' })
    const { autosave, ids } = await kept({ store: { ...store, read } })
    autosave.add([noted('x', 'un')])
    expect(await autosave.flush()).toBe('saved')
    expect(ids()).toEqual(['x'])
  })
})
