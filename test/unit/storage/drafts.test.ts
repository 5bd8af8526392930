import { beforeEach, describe, expect, it, vi } from 'vitest'
import { toRecord, type StoredDraft } from '../../../src/storage/draft-record.ts'
import type { DraftSync } from '../../../src/storage/draft-sync.ts'
import type { DraftStore } from '../../../src/storage/drafts.ts'
import { draft, failWrites, full, newDevice, raw, tab } from './support.ts'

beforeEach(newDevice)

async function saved(store: DraftStore, ...[one, base]: Parameters<DraftStore['save']>) {
  const result = await store.save(one, base)
  if (!result.ok) throw new Error(result.reason)
  return result.saved
}

async function stateOf(store: DraftStore) {
  const all = await store.list()
  if (!all.ok) throw new Error(all.reason)
  const ids = (list: readonly StoredDraft[]) => list.map(({ draft: { id } }) => id)
  return { drafts: ids(all.drafts), deleted: ids(all.deleted), corrupt: all.corrupt }
}

describe('the store', () => {
  it('is empty at first', async () => {
    expect(await tab().store.list()).toEqual({ ok: true, drafts: [], deleted: [], corrupt: [] })
    expect(await tab().store.read('one')).toEqual({ ok: true, stored: null })
  })

  it('gives back what was saved, to another tab too', async () => {
    const result = await tab().store.save(draft('75105'), null)
    const stored = {
      draft: draft('75105'),
      revision: 1,
      modified: '2025-01-01T00:00:00.000Z',
      deleted: null,
    }
    expect(result).toEqual({ ok: true, saved: stored, merged: false })
    expect(await tab().store.read('one')).toEqual({ ok: true, stored })
    expect(await tab().store.list()).toMatchObject({ drafts: [stored] })
  })

  it('counts revisions and puts the newest first', async () => {
    const { store } = tab()
    const one = await saved(store, draft('75105'), null)
    await saved(store, draft('75105', { id: 'two' }), null)
    expect((await stateOf(store)).drafts).toEqual(['two', 'one'])
    expect(await saved(store, draft('75113'), one)).toMatchObject({ revision: 2 })
    expect((await stateOf(store)).drafts).toEqual(['one', 'two'])
  })

  it('keeps what two tabs changed', async () => {
    const [a, b] = [tab().store, tab().store]
    const base = await saved(a, draft('75105 75106'), null)
    await saved(a, draft('75105 75106 75113'), base)
    const result = await b.save(draft('75106', { nom: 'Renamed' }), base)
    const both = draft('75106 75113', { nom: 'Renamed' })
    expect(result).toMatchObject({ ok: true, merged: true, saved: { draft: both, revision: 3 } })
    expect(await a.read('one')).toMatchObject({ stored: { draft: both } })
  })

  it('says that nothing came in where the other tab made the same change', async () => {
    const [a, b] = [tab().store, tab().store]
    const base = await saved(a, draft('75105'), null)
    await saved(a, draft('75105 75113'), base)
    const mine = draft('75105 75113')
    const result = await b.save(mine, base)
    expect(result).toMatchObject({ ok: true, merged: false })
    expect(result.ok && result.saved.draft).toBe(mine)
  })

  it('keeps both when they save at the same time', async () => {
    const [a, b] = [tab().store, tab().store]
    const base = await saved(a, draft(''), null)
    await Promise.all([a.save(draft('75105'), base), b.save(draft('75113'), base)])
    expect(await a.read('one')).toMatchObject({
      stored: { draft: draft('75105 75113'), revision: 3 },
    })
  })
})

describe('a deleted draft', () => {
  it('stands apart until it is restored', async () => {
    const { store } = tab()
    const one = await saved(store, draft('75105'), null)
    const removed = await store.remove('one')
    expect(removed).toMatchObject({ ok: true, stored: { revision: 2, modified: one.modified } })
    expect(await stateOf(store)).toEqual({ drafts: [], deleted: ['one'], corrupt: [] })
    expect(await store.restore('one')).toMatchObject({ stored: { deleted: null, revision: 3 } })
    expect(await stateOf(store)).toEqual({ drafts: ['one'], deleted: [], corrupt: [] })
  })

  it('keeps its first date when it is deleted again', async () => {
    const { store } = tab()
    await saved(store, draft('75105'), null)
    expect(await store.remove('one')).toEqual(await store.remove('one'))
  })

  it('comes back when a tab that still has it saves it', async () => {
    const [a, b] = [tab().store, tab().store]
    const base = await saved(a, draft('75105'), null)
    await a.remove('one')
    expect(await saved(b, draft('75113'), base)).toMatchObject({
      draft: draft('75113'),
      deleted: null,
    })
    expect((await stateOf(a)).drafts).toEqual(['one'])
  })

  it('comes back even when it was purged', async () => {
    const [a, b] = [tab().store, tab().store]
    const base = await saved(a, draft('75105'), null)
    await a.remove('one')
    expect(await a.purge(new Date('2030-01-01'))).toEqual({ ok: true, purged: ['one'] })
    expect(await stateOf(a)).toEqual({ drafts: [], deleted: [], corrupt: [] })
    expect(await saved(b, draft('75113'), base)).toMatchObject({ revision: 2 })
  })

  it('is purged only if it was deleted before', async () => {
    const { store } = tab()
    await saved(store, draft('75105'), null)
    await saved(store, draft('75105', { id: 'two' }), null)
    await store.remove('one')
    expect(await store.purge(new Date(Date.UTC(2025, 0, 1, 0, 0, 2)))).toMatchObject({ purged: [] })
    expect(await stateOf(store)).toMatchObject({ drafts: ['two'], deleted: ['one'] })
  })

  it('has to exist', async () => {
    expect(await tab().store.remove('one')).toEqual({ ok: false, reason: 'missing' })
    expect(await tab().store.restore('one')).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('a record that cannot be read', () => {
  const corrupt = { id: 'one', format: 1, units: 'all' }

  beforeEach(async () => {
    await saved(tab().store, draft('75105', { id: 'two' }), null)
    await raw((records) => records.put(corrupt))
  })

  it('is counted, hides no other, and stays as it is', async () => {
    const { store } = tab()
    expect(await stateOf(store)).toEqual({ drafts: ['two'], deleted: [], corrupt: ['one'] })
    expect(await store.read('one')).toEqual({ ok: false, reason: 'corrupt' })
    expect(await store.remove('one')).toEqual({ ok: false, reason: 'corrupt' })
    expect(await store.purge(new Date('2030-01-01'))).toMatchObject({ purged: [] })
    expect(await raw((records) => records.all())).toContainEqual(corrupt)
  })

  it('is set aside by a save, not overwritten', async () => {
    const { store } = tab()
    await saved(store, draft('75113'), null)
    const aside = 'one/2025-01-01T00:00:00.000Z'
    expect(await stateOf(store)).toMatchObject({ drafts: ['two', 'one'], corrupt: [aside] })
    expect(await raw((records) => records.all())).toContainEqual({ ...corrupt, id: aside })
  })
})

describe('a save that fails', () => {
  it('says that the device is full, and leaves what was there', async () => {
    const { store } = tab()
    const base = await saved(store, draft('75105'), null)
    const end = failWrites(full())
    expect(await store.save(draft('75113'), base)).toEqual({ ok: false, reason: 'full' })
    end()
    expect(await store.read('one')).toMatchObject({ stored: { draft: draft('75105') } })
    expect(await saved(store, draft('75113'), base)).toMatchObject({ revision: 2 })
  })

  it('never leaves half of it', async () => {
    const { store } = tab()
    await saved(store, draft('75105', { id: 'two' }), null)
    await raw((records) => records.put({ id: 'one', format: 0 }))
    const before = await raw((records) => records.all())
    const put = IDBObjectStore.prototype.put
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      record: unknown,
    ) {
      const request = put.call(this, record)
      // The record set aside and the draft itself are two writes: the second is cut off.
      if ((record as { id: string }).id === 'one') this.transaction.abort()
      return request
    })
    expect(await store.save(draft('75113'), null)).toEqual({ ok: false, reason: 'failed' })
    spy.mockRestore()
    expect(await raw((records) => records.all())).toEqual(before)
  })

  it('never puts what could not be read again', async () => {
    const { store } = tab()
    const base = await saved(store, draft('75105'), null)
    const wrong = draft('75105', { vintage: { cog: NaN, population: 2022 } })
    expect(await store.save(wrong, base)).toEqual({ ok: false, reason: 'failed' })
    expect(await raw((records) => records.all())).toEqual([toRecord(base)])
  })
})

describe('what the other tabs hear', () => {
  it('is each change that was made, not those that were not', async () => {
    const announce = vi.fn<DraftSync['announce']>()
    const { store } = tab({ announce, subscribe: () => () => {}, close: () => {} })
    await saved(store, draft('75105'), null)
    await store.remove('one')
    await store.restore('one')
    await store.remove('two')
    const end = failWrites(full())
    await store.save(draft('75113'), null)
    end()
    expect(announce.mock.calls).toEqual([1, 2, 3].map((revision) => [{ id: 'one', revision }]))
  })
})
