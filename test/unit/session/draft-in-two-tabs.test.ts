import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../../src/domain/sketch/draft.ts'
import type { DraftStore } from '../../../src/storage/drafts.ts'
import { draft, newDevice, page, raw, tab } from '../storage/support.ts'
import { kept, onDevice, twoTabs } from '../../support/autosaved-draft.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('a draft open in two tabs', () => {
  it('is the same in both after each changed it', async () => {
    const { a, b, both } = await twoTabs()
    a.change(draft('75105 75113', { nom: 'Named by A' }))
    b.change(draft('75105 75114'))
    await both()
    await both()
    const all = draft('75105 75113 75114', { nom: 'Named by A' })
    expect(a.getState()).toEqual({ draft: all, status: 'saved', deleted: false })
    expect(b.getState()).toEqual(a.getState())
  })

  it('says what the other tab made of it, and nothing of what was done here', async () => {
    const { a, b, both } = await twoTabs()
    const heard = vi.fn<(after: Draft) => void>()
    a.onForeignChange(heard)
    a.change(draft('75105 75113'))
    await both()
    expect(heard).not.toHaveBeenCalled()
    b.change(draft('75113'))
    await both()
    await both()
    expect(heard.mock.calls).toEqual([[draft('75113')]])
  })

  it('keeps what is changed while the other tab’s change is read', async () => {
    const { store } = tab()
    const seen = page()
    const reads: (() => void)[] = []
    const read: DraftStore['read'] = async (id) => {
      const found = await store.read(id)
      await new Promise<void>((resolve) => reads.push(resolve))
      return found
    }
    const { saving } = await kept({ store: { ...store, read }, page: seen })
    await store.save(draft('75114'), null)
    seen.show()
    await vi.waitFor(() => expect(reads).toHaveLength(1))
    saving.change(draft('75113'))
    reads[0]?.()
    expect(await saving.flush()).toBe('saved')
    expect(saving.getState().draft).toEqual(draft('75113 75114'))
    expect(await onDevice(store)).toEqual(draft('75113 75114'))
  })

  it('settles: neither tab makes the other save without end', async () => {
    const { a, b, both, mine } = await twoTabs()
    a.change(draft('75113'))
    b.change(draft('75113'))
    await both()
    const before = await mine.store.read('one')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await mine.store.read('one')).toEqual(before)
  })

  it('says that it was deleted elsewhere, and comes back with a change', async () => {
    const { a, mine, theirs } = await twoTabs()
    await theirs.store.remove('one')
    await vi.waitFor(() => expect(a.getState().deleted).toBe(true))
    a.change(draft('75113'))
    await a.flush()
    expect(a.getState()).toMatchObject({ deleted: false, status: 'saved' })
    expect(await mine.store.list()).toMatchObject({ drafts: [{ draft: draft('75113') }] })
  })

  it('says that it is gone when someone emptied the device', async () => {
    const { a, mine } = await twoTabs()
    await mine.store.remove('one')
    await mine.store.purge(new Date('2030-01-01'))
    a.retry()
    await vi.waitFor(() => expect(a.getState().deleted).toBe(true))
  })

  it('is caught up with when the page comes to sight, where nothing is heard', async () => {
    const seen = page()
    const { saving, store } = await kept({ page: seen })
    await store.save(draft('75105'), null)
    seen.show()
    await vi.waitFor(() => expect(saving.getState().draft).toEqual(draft('75105')))
  })

  it('stays open where its record went bad, and sets that aside with the next change', async () => {
    const { saving, store } = await kept()
    await raw((records) => records.put({ id: 'one' }))
    saving.retry()
    expect(await saving.flush()).toBe('saved')
    saving.change(draft('75105'))
    expect(await saving.flush()).toBe('saved')
    expect(await onDevice(store)).toEqual(draft('75105'))
  })
})
