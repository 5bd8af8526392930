import { beforeEach, describe, expect, it, vi } from 'vitest'
import { autosaveDraft } from '../../../src/session/draft-autosave.ts'
import type { DraftStore } from '../../../src/storage/drafts.ts'
import { draft, failWrites, full, newDevice, page, parts, tab } from '../storage/support.ts'
import { kept, onDevice, twoTabs } from '../../support/autosaved-draft.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('a draft that is kept', () => {
  it('is saved at once when it is new', async () => {
    const given = parts()
    const saving = autosaveDraft(given, { draft: draft('75105'), revision: null })
    expect(saving.getState().status).toBe('saving')
    await vi.waitFor(() => expect(saving.getState().status).toBe('saved'))
    expect(await onDevice(given.store)).toEqual(draft('75105'))
  })

  it('is not saved again when it comes from the device', async () => {
    const { store } = await kept()
    const found = await store.read('one')
    if (!found.ok || !found.stored) throw new Error('Nothing was kept')
    const save = vi.fn<DraftStore['save']>(store.save)
    const again = autosaveDraft(parts({ store: { ...store, save } }), found.stored)
    expect(await again.flush()).toBe('saved')
    expect(save).not.toHaveBeenCalled()
  })

  it('is saved at each change, and says so', async () => {
    const { saving, said, store } = await kept()
    saving.change(draft('75105'))
    expect(saving.getState()).toEqual({ draft: draft('75105'), status: 'saving', deleted: false })
    expect(await saving.flush()).toBe('saved')
    expect(said).toEqual(['saving', 'saved'])
    expect(await onDevice(store)).toEqual(draft('75105'))
  })

  it('saves one state at a time, and of those that came meanwhile the last', async () => {
    const { store } = tab()
    const saved: string[] = []
    let under = 0
    const save: DraftStore['save'] = async (one, base) => {
      expect(++under).toBe(1)
      saved.push(one.nom)
      const result = await store.save(one, base)
      under--
      return result
    }
    const { saving } = await kept({ store: { ...store, save } })
    for (const nom of ['A', 'B', 'C', 'D']) saving.change(draft('', { nom }))
    await saving.flush()
    expect(saved).toEqual(['Brouillon', 'A', 'D'])
    expect((await onDevice(store))?.nom).toBe('D')
  })

  it('stays the object that was given, as long as nothing came in', async () => {
    const { saving } = await kept()
    const given = draft('75105')
    saving.change(given)
    await saving.flush()
    expect(saving.getState().draft).toBe(given)
  })

  it('does nothing for a change that is none', async () => {
    const { saving, said } = await kept()
    saving.change(draft(''))
    await saving.flush()
    expect(said).toEqual([])
  })

  it('keeps what is changed and changed back while it is saved', async () => {
    const { saving, store } = await kept()
    saving.change(draft('75105'))
    saving.change(draft(''))
    expect(await saving.flush()).toBe('saved')
    expect(await onDevice(store)).toEqual(draft(''))
  })
})

describe('a draft that the device refuses', () => {
  it('stays in memory with the reason, and is saved with the next change', async () => {
    const { saving, said, store } = await kept()
    const end = failWrites(full())
    saving.change(draft('75105'))
    expect(await saving.flush()).toEqual({ unsaved: 'full' })
    expect(saving.getState().draft).toEqual(draft('75105'))
    end()
    saving.change(draft('75105 75113'))
    expect(saving.getState().status).toEqual({ unsaved: 'full' })
    expect(await saving.flush()).toBe('saved')
    expect(said.at(-1)).toBe('saved')
    expect(await onDevice(store)).toEqual(draft('75105 75113'))
  })

  it('is tried again when it is asked for', async () => {
    const { saving, said } = await kept()
    const end = failWrites(full())
    saving.change(draft('75105'))
    await saving.flush()
    end()
    saving.retry()
    await vi.waitFor(() => expect(saving.getState().status).toBe('saved'))
    expect(said).toEqual(['saving', { unsaved: 'full' }, 'saving', 'saved'])
  })

  it('is tried again when the page comes to sight', async () => {
    const seen = page()
    const { saving } = await kept({ page: seen })
    const end = failWrites(full())
    saving.change(draft('75105'))
    await saving.flush()
    end()
    seen.show()
    await vi.waitFor(() => expect(saving.getState().status).toBe('saved'))
  })

  it('is tried again after a pause', async () => {
    const { saving } = await kept({ pause: 5 })
    const end = failWrites(full())
    saving.change(draft('75105'))
    await saving.flush()
    end()
    await vi.waitFor(() => expect(saving.getState().status).toBe('saved'))
  })

  it('is saved as soon as it is again what the device holds', async () => {
    const { saving } = await kept()
    failWrites(full())
    saving.change(draft('75105'))
    await saving.flush()
    saving.change(draft(''))
    expect(await saving.flush()).toBe('saved')
  })
})

describe('a saving that stops', () => {
  it('saves first, then hears nothing more', async () => {
    const { a, b, mine } = await twoTabs()
    a.change(draft('75113'))
    expect(await a.stop()).toBe('saved')
    expect(await onDevice(mine.store)).toEqual(draft('75113'))
    b.change(draft('75114'))
    await b.flush()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(a.getState().draft).toEqual(draft('75113'))
  })

  it('no longer looks when the page comes to sight', async () => {
    const seen = page()
    const { saving, store } = await kept({ page: seen })
    await saving.stop()
    await store.save(draft('75105'), null)
    seen.show()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(saving.getState().draft).toEqual(draft(''))
  })

  it('leaves the draft to be removed', async () => {
    const { store } = tab()
    const { saving } = await kept({ store })
    saving.change(draft('75105'))
    await saving.stop()
    await store.remove('one')
    expect(await store.list()).toMatchObject({ drafts: [], deleted: [{ draft: draft('75105') }] })
  })

  it('tries no more what the device refuses', async () => {
    const { saving } = await kept({ pause: 1 })
    failWrites(full())
    saving.change(draft('75105'))
    expect(await saving.stop()).toEqual({ unsaved: 'full' })
    const tries = vi.mocked(IDBObjectStore.prototype.put).mock.calls.length
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(IDBObjectStore.prototype.put).toHaveBeenCalledTimes(tries)
  })
})
