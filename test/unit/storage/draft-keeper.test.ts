import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from '../../../src/domain/sketch/sketch.ts'
import {
  autosaveDraft,
  type ForeignListener,
  type AutosaveParts,
  type SaveStatus,
} from '../../../src/session/draft-autosave.ts'
import type { DraftStore } from '../../../src/storage/drafts.ts'
import { channel, draft, failWrites, full, newDevice, page, parts, raw, tab } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

/** A keeper of a draft that is on the device, and what it said. */
async function kept(more: Partial<AutosaveParts> = {}) {
  const given = parts(more)
  const keeper = autosaveDraft(given, { draft: draft(''), revision: null })
  await keeper.flush()
  const said: SaveStatus[] = []
  keeper.subscribe(({ status }) => {
    if (said.at(-1) !== status) said.push(status)
  })
  return { ...given, keeper, said }
}

const onDevice = async (shelf: Pick<DraftStore, 'read'>): Promise<Draft | null> => {
  const found = await shelf.read('one')
  return found.ok ? (found.stored?.draft ?? null) : null
}

/** Two tabs that hear each other and have the same draft open. */
async function twoTabs() {
  const { join } = channel()
  const [mine, theirs] = [tab(join()), tab(join())]
  const a = autosaveDraft(parts(mine), { draft: draft('75105'), revision: null })
  await a.flush()
  const found = await theirs.shelf.read('one')
  if (!found.ok || !found.stored) throw new Error('Nothing was kept')
  const b = autosaveDraft(parts(theirs), found.stored)
  return { a, b, mine, theirs, both: () => Promise.all([a.flush(), b.flush()]) }
}

describe('a draft that is kept', () => {
  it('is saved at once when it is new', async () => {
    const given = parts()
    const keeper = autosaveDraft(given, { draft: draft('75105'), revision: null })
    expect(keeper.getState().status).toBe('saving')
    await vi.waitFor(() => expect(keeper.getState().status).toBe('saved'))
    expect(await onDevice(given.shelf)).toEqual(draft('75105'))
  })

  it('is not saved again when it comes from the device', async () => {
    const { shelf } = await kept()
    const found = await shelf.read('one')
    if (!found.ok || !found.stored) throw new Error('Nothing was kept')
    const save = vi.fn<DraftStore['save']>(shelf.save)
    const again = autosaveDraft(parts({ shelf: { ...shelf, save } }), found.stored)
    expect(await again.flush()).toBe('saved')
    expect(save).not.toHaveBeenCalled()
  })

  it('is saved at each change, and says so', async () => {
    const { keeper, said, shelf } = await kept()
    keeper.change(draft('75105'))
    expect(keeper.getState()).toEqual({ draft: draft('75105'), status: 'saving', deleted: false })
    expect(await keeper.flush()).toBe('saved')
    expect(said).toEqual(['saving', 'saved'])
    expect(await onDevice(shelf)).toEqual(draft('75105'))
  })

  it('saves one state at a time, and of those that came meanwhile the last', async () => {
    const { shelf } = tab()
    const saved: string[] = []
    let under = 0
    const save: DraftStore['save'] = async (one, base) => {
      expect(++under).toBe(1)
      saved.push(one.nom)
      const result = await shelf.save(one, base)
      under--
      return result
    }
    const { keeper } = await kept({ shelf: { ...shelf, save } })
    for (const nom of ['A', 'B', 'C', 'D']) keeper.change(draft('', { nom }))
    await keeper.flush()
    expect(saved).toEqual(['Brouillon', 'A', 'D'])
    expect((await onDevice(shelf))?.nom).toBe('D')
  })

  it('stays the object that was given, as long as nothing came in', async () => {
    const { keeper } = await kept()
    const given = draft('75105')
    keeper.change(given)
    await keeper.flush()
    expect(keeper.getState().draft).toBe(given)
  })

  it('does nothing for a change that is none', async () => {
    const { keeper, said } = await kept()
    keeper.change(draft(''))
    await keeper.flush()
    expect(said).toEqual([])
  })

  it('keeps what is changed and changed back while it is saved', async () => {
    const { keeper, shelf } = await kept()
    keeper.change(draft('75105'))
    keeper.change(draft(''))
    expect(await keeper.flush()).toBe('saved')
    expect(await onDevice(shelf)).toEqual(draft(''))
  })
})

describe('a draft that the device refuses', () => {
  it('stays in memory with the reason, and is saved with the next change', async () => {
    const { keeper, said, shelf } = await kept()
    const end = failWrites(full())
    keeper.change(draft('75105'))
    expect(await keeper.flush()).toEqual({ unsaved: 'full' })
    expect(keeper.getState().draft).toEqual(draft('75105'))
    end()
    keeper.change(draft('75105 75113'))
    expect(keeper.getState().status).toEqual({ unsaved: 'full' })
    expect(await keeper.flush()).toBe('saved')
    expect(said.at(-1)).toBe('saved')
    expect(await onDevice(shelf)).toEqual(draft('75105 75113'))
  })

  it('is tried again when it is asked for', async () => {
    const { keeper, said } = await kept()
    const end = failWrites(full())
    keeper.change(draft('75105'))
    await keeper.flush()
    end()
    keeper.retry()
    await vi.waitFor(() => expect(keeper.getState().status).toBe('saved'))
    expect(said).toEqual(['saving', { unsaved: 'full' }, 'saving', 'saved'])
  })

  it('is tried again when the page comes to sight', async () => {
    const seen = page()
    const { keeper } = await kept({ page: seen })
    const end = failWrites(full())
    keeper.change(draft('75105'))
    await keeper.flush()
    end()
    seen.show()
    await vi.waitFor(() => expect(keeper.getState().status).toBe('saved'))
  })

  it('is tried again after a pause', async () => {
    const { keeper } = await kept({ pause: 5 })
    const end = failWrites(full())
    keeper.change(draft('75105'))
    await keeper.flush()
    end()
    await vi.waitFor(() => expect(keeper.getState().status).toBe('saved'))
  })

  it('is saved as soon as it is again what the device holds', async () => {
    const { keeper } = await kept()
    failWrites(full())
    keeper.change(draft('75105'))
    await keeper.flush()
    keeper.change(draft(''))
    expect(await keeper.flush()).toBe('saved')
  })
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
    const heard = vi.fn<ForeignListener>()
    a.onForeignChange(heard)
    a.change(draft('75105 75113'))
    await both()
    expect(heard).not.toHaveBeenCalled()
    b.change(draft('75113'))
    await both()
    await both()
    expect(heard.mock.calls).toEqual([[draft('75113'), draft('75105 75113')]])
  })

  it('keeps what is changed while the other tab’s change is read', async () => {
    const { shelf } = tab()
    const seen = page()
    const reads: (() => void)[] = []
    const read: DraftStore['read'] = async (id) => {
      const found = await shelf.read(id)
      await new Promise<void>((resolve) => reads.push(resolve))
      return found
    }
    const { keeper } = await kept({ shelf: { ...shelf, read }, page: seen })
    await shelf.save(draft('75114'), null)
    seen.show()
    await vi.waitFor(() => expect(reads).toHaveLength(1))
    keeper.change(draft('75113'))
    reads[0]?.()
    expect(await keeper.flush()).toBe('saved')
    expect(keeper.getState().draft).toEqual(draft('75113 75114'))
    expect(await onDevice(shelf)).toEqual(draft('75113 75114'))
  })

  it('settles: neither tab makes the other save without end', async () => {
    const { a, b, both, mine } = await twoTabs()
    a.change(draft('75113'))
    b.change(draft('75113'))
    await both()
    const before = await mine.shelf.read('one')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await mine.shelf.read('one')).toEqual(before)
  })

  it('says that it was deleted elsewhere, and comes back with a change', async () => {
    const { a, mine, theirs } = await twoTabs()
    await theirs.shelf.remove('one')
    await vi.waitFor(() => expect(a.getState().deleted).toBe(true))
    a.change(draft('75113'))
    await a.flush()
    expect(a.getState()).toMatchObject({ deleted: false, status: 'saved' })
    expect(await mine.shelf.list()).toMatchObject({ drafts: [{ draft: draft('75113') }] })
  })

  it('says that it is gone when someone emptied the device', async () => {
    const { a, mine } = await twoTabs()
    await mine.shelf.remove('one')
    await mine.shelf.purge(new Date('2030-01-01'))
    a.retry()
    await vi.waitFor(() => expect(a.getState().deleted).toBe(true))
  })

  it('is caught up with when the page comes to sight, where nothing is heard', async () => {
    const seen = page()
    const { keeper, shelf } = await kept({ page: seen })
    await shelf.save(draft('75105'), null)
    seen.show()
    await vi.waitFor(() => expect(keeper.getState().draft).toEqual(draft('75105')))
  })

  it('stays open where its record went bad, and sets that aside with the next change', async () => {
    const { keeper, shelf } = await kept()
    await raw((records) => records.put({ id: 'one' }))
    keeper.retry()
    expect(await keeper.flush()).toBe('saved')
    keeper.change(draft('75105'))
    expect(await keeper.flush()).toBe('saved')
    expect(await onDevice(shelf)).toEqual(draft('75105'))
  })
})

describe('a keeper that stops', () => {
  it('saves first, then hears nothing more', async () => {
    const { a, b, mine } = await twoTabs()
    a.change(draft('75113'))
    expect(await a.stop()).toBe('saved')
    expect(await onDevice(mine.shelf)).toEqual(draft('75113'))
    b.change(draft('75114'))
    await b.flush()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(a.getState().draft).toEqual(draft('75113'))
  })

  it('no longer looks when the page comes to sight', async () => {
    const seen = page()
    const { keeper, shelf } = await kept({ page: seen })
    await keeper.stop()
    await shelf.save(draft('75105'), null)
    seen.show()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(keeper.getState().draft).toEqual(draft(''))
  })

  it('leaves the draft to be removed', async () => {
    const { shelf } = tab()
    const { keeper } = await kept({ shelf })
    keeper.change(draft('75105'))
    await keeper.stop()
    await shelf.remove('one')
    expect(await shelf.list()).toMatchObject({ drafts: [], deleted: [{ draft: draft('75105') }] })
  })

  it('tries no more what the device refuses', async () => {
    const { keeper } = await kept({ pause: 1 })
    failWrites(full())
    keeper.change(draft('75105'))
    expect(await keeper.stop()).toEqual({ unsaved: 'full' })
    const tries = vi.mocked(IDBObjectStore.prototype.put).mock.calls.length
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(IDBObjectStore.prototype.put).toHaveBeenCalledTimes(tries)
  })
})
