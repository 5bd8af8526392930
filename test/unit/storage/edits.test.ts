import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../../src/domain/edits/fingerprint.ts'
import type { LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { atlasDatabase, type Database } from '../../../src/storage/database.ts'
import type { EditSync } from '../../../src/storage/edit-sync.ts'
import { editStore } from '../../../src/storage/edits.ts'
import { allRaw, begunTab, editTab, held, noted, notes, published, undo } from './edit-support.ts'
import { failAdds, failWrites, full, newDevice } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('the edits of a région', () => {
  it('are none before they begin', async () => {
    const { store } = editTab()
    expect(await store.read('11')).toEqual({ ok: true, edits: null })
  })

  it('begin from what is published, with its fingerprint', async () => {
    const { store } = editTab()
    const origin = {
      region: '11',
      base: published(),
      fingerprint: fingerprint(published()),
      start: published(),
      closedRank: 0,
      waiting: [],
      revision: 1,
      modified: '2025-01-01T00:00:00.000Z',
    }
    const whole = { begun: true, repaired: false, setAside: 0 }
    expect(await store.begin(published())).toEqual({ ok: true, origin, ...whole })
    const edits = { origin, log: [], closed: [], corrupt: [], lastRank: 0 }
    expect(await editTab().store.read('11')).toEqual({ ok: true, edits })
  })

  it('go on from where they began, whatever is published since', async () => {
    const { store } = await begunTab()
    const newer = published({ avertissement: 'Plus récent.' })
    expect(await store.begin(newer)).toMatchObject({
      begun: false,
      origin: { base: published(), revision: 1 },
    })
  })

  it('are each région’s own', async () => {
    const { store } = await begunTab()
    await store.begin(published({ region: '93' }))
    await store.add('93', [noted('x', 'ailleurs')])
    await store.add('11', [noted('y', 'ici')])
    expect(await notes(store)).toEqual(['ici', null])
    expect(await held(store)).toMatchObject({ lastRank: 1 })
  })
})

describe('the log', () => {
  it('keeps what is added in its order, for another tab too', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un'), noted('y', 'deux', 'b')])
    await store.add('11', [noted('z', 'trois')])
    const { log, lastRank } = await held(editTab().store)
    expect(log.map(({ id }) => id)).toEqual(['x', 'y', 'z'])
    expect(lastRank).toBe(3)
    expect(await notes(store)).toEqual(['trois', 'deux'])
  })

  it('keeps the order beyond nine and ninety-nine', async () => {
    const { store } = await begunTab()
    const ids = Array.from({ length: 120 }, (_, rank) => `e${rank}`)
    for (const id of ids) await store.add('11', [noted(id, id)])
    expect((await held(store)).log.map(({ id }) => id)).toEqual(ids)
  })

  it('keeps both of two tabs that add at once', async () => {
    const [a, b] = [await begunTab(), await begunTab()]
    const adds = Array.from({ length: 10 }, (_, rank) => [
      a.store.add('11', [noted(`a${rank}`, `a${rank}`)]),
      b.store.add('11', [noted(`b${rank}`, `b${rank}`, 'b')]),
    ]).flat()
    expect((await Promise.all(adds)).every(({ ok }) => ok)).toBe(true)
    expect((await held(a.store)).log).toHaveLength(20)
    expect(await notes(b.store)).toEqual(['a9', 'b9'])
  })

  it('holds a line once, even where it is added again', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const again = await store.add('11', [noted('x', 'un'), noted('y', 'deux')])
    expect(again).toMatchObject({ ok: true, added: [{ rank: 2, entry: { id: 'y' } }] })
    expect((await held(store)).log.map(({ id }) => id)).toEqual(['x', 'y'])
  })

  it('holds a line once where the device only seemed to fail, and did it twice', async () => {
    await begunTab()
    const database = atlasDatabase()
    const twice: Database = {
      ...database,
      transact: async (...work) => {
        await database.transact(...work)
        return database.transact(...work)
      },
    }
    const store = editStore(twice, { announce: () => {} })
    expect(await store.add('11', [noted('x', 'un')])).toEqual({ ok: true, added: [] })
    expect((await held(store)).log.map(({ id }) => id)).toEqual(['x'])
  })

  it('gives back undos, that take back what they name', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un'), noted('y', 'deux'), undo('u', 'y')])
    expect(await notes(store)).toEqual(['un', null])
    await store.add('11', [undo('v', 'u')])
    expect(await notes(store)).toEqual(['deux', null])
  })
})

describe('a change that cannot be kept', () => {
  it('is refused where the device is full, and leaves what was there', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const end = failAdds(full())
    expect(await store.add('11', [noted('y', 'deux')])).toEqual({ ok: false, reason: 'full' })
    end()
    expect(await notes(store)).toEqual(['un', null])
    expect(await store.add('11', [noted('y', 'deux')])).toMatchObject({ ok: true })
    expect(await notes(store)).toEqual(['deux', null])
  })

  it('never leaves half of a lot', async () => {
    const { store } = await begunTab()
    const end = failAdds(new Error('Crash'), 1)
    const lot = [noted('x', 'un'), noted('y', 'deux', 'b')]
    expect(await store.add('11', lot)).toEqual({ ok: false, reason: 'failed' })
    end()
    expect((await held(store)).log).toEqual([])
  })

  it('leaves nothing where the page dies in the middle', async () => {
    const { store } = await begunTab()
    const add = IDBObjectStore.prototype.add
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      record: unknown,
    ) {
      const request = add.call(this, record)
      this.transaction.abort()
      return request
    })
    expect(await store.add('11', [noted('x', 'un')])).toEqual({ ok: false, reason: 'failed' })
    spy.mockRestore()
    expect(await allRaw('changes')).toEqual([])
  })

  it('is never written where it could not be read again', async () => {
    const { store } = await begunTab()
    const wrong = { ...noted('x', 'un'), lot: '' } as LogEntry
    expect(await store.add('11', [noted('w', 'zéro'), wrong])).toEqual({
      ok: false,
      reason: 'failed',
    })
    expect(await allRaw('changes')).toEqual([])
  })

  it('does not begin where the device is full', async () => {
    const { store } = editTab()
    const end = failWrites(full())
    expect(await store.begin(published())).toEqual({ ok: false, reason: 'full' })
    end()
    expect(await store.read('11')).toEqual({ ok: true, edits: null })
  })
})

describe('what the other tabs hear', () => {
  it('is each change that was made, not those that were not', async () => {
    const announce = vi.fn<EditSync['announce']>()
    const { store } = editTab({ announce, subscribe: () => () => {}, close: () => {} })
    await store.begin(published())
    await store.begin(published())
    await store.add('11', [noted('x', 'un')])
    const to = { base: published(), start: published(), closedRank: 1, waiting: [] }
    await store.rebase('11', to, 1)
    expect(announce.mock.calls).toEqual([1, 2, 3].map(() => [{ region: '11' }]))
    const end = failAdds(full())
    await store.add('11', [noted('y', 'deux')])
    end()
    await store.rebase('11', to, 1)
    expect(announce).toHaveBeenCalledTimes(3)
  })
})
