import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../../src/domain/edits/fingerprint.ts'
import type { LogEntry, UndoEntry } from '../../../src/domain/edits/edit-log.ts'
import { toRecord } from '../../../src/storage/draft-record.ts'
import { atlasDatabase, type Database } from '../../../src/storage/database.ts'
import type { EditSync } from '../../../src/storage/edit-sync.ts'
import { editStore } from '../../../src/storage/edits.ts'
import { DATABASE, openDatabase } from '../../../src/storage/open-database.ts'
import {
  allRaw,
  begunTab,
  editTab,
  held,
  noted,
  notes,
  published,
  putRaw,
  undo,
} from './edit-support.ts'
import { draft, failWrites, full, newDevice, tab } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

/** Makes every addition fail from the given one on; returns how to end it. */
function failAdds(error: Error, from = 0): () => void {
  const add = IDBObjectStore.prototype.add
  let count = 0
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    record: unknown,
  ) {
    if (count++ >= from) throw error
    return add.call(this, record)
  })
  return () => spy.mockRestore()
}

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

describe('what cannot be read', () => {
  it('is named, hides no other line, and stays as it is', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const corrupt = { region: '11', rank: 2, format: 7 }
    await putRaw('changes', corrupt)
    await store.add('11', [noted('y', 'deux', 'b')])
    expect(await held(store)).toMatchObject({ corrupt: [2], lastRank: 3 })
    expect(await notes(store)).toEqual(['un', 'deux'])
    expect(await allRaw('changes')).toContainEqual(corrupt)
  })

  it('is a line whose id is not its own, or a rank that is none', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const [line] = (await allRaw('changes')) as [object]
    await putRaw('changes', { ...line, rank: 2, id: 'other' })
    await putRaw('changes', { ...line, rank: 'trois', id: 'third' })
    expect(await held(store)).toMatchObject({ log: [{ id: 'x' }], corrupt: [2, 0] })
    expect(await store.add('11', [noted('y', 'deux')])).toMatchObject({ added: [{ rank: 3 }] })
  })

  it('is an origin that is damaged, which is set aside when editing begins again', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const [origin] = (await allRaw('edits')) as [ReturnType<typeof published>]
    const damaged = { ...origin, base: published({ avertissement: 'Abîmé.' }) }
    await putRaw('edits', damaged)
    expect(await store.read('11')).toEqual({ ok: false, reason: 'corrupt' })
    const to = { base: published(), start: published(), closedRank: 0, waiting: [] }
    expect(await store.rebase('11', to, 1)).toEqual({ ok: false, reason: 'corrupt' })
    expect(await store.begin(published())).toMatchObject({ ok: true, begun: true })
    expect(await notes(store)).toEqual(['un', null])
    expect(await allRaw('edits')).toContainEqual({
      ...damaged,
      region: '11/2025-01-01T00:00:02.000Z',
    })
  })

  it.each([
    ['another format', { format: 3 }],
    ['a key that is not known', { couleur: 'rouge' }],
    ['a rank below zero', { closedRank: -1 }],
    ['a start that is not what was written', { start: { dataset: published(), fingerprint: 'x' } }],
    [
      'the base of another région',
      {
        base: published({ region: '93' }),
        fingerprint: fingerprint(published({ region: '93' })),
      },
    ],
    ['a base that is none', { base: { region: '11' } }],
  ])('is an origin with %s', async (_, more) => {
    const { store } = await begunTab()
    const [origin] = (await allRaw('edits')) as [object]
    await putRaw('edits', { ...origin, ...more })
    expect(await store.read('11')).toEqual({ ok: false, reason: 'corrupt' })
  })
})

describe('a damaged origin', () => {
  /** Two lines, of which the first is published already. */
  async function closedOne() {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'publié'), noted('y', 'en cours', 'b')])
    const to = { base: published(), start: published(), closedRank: 1, waiting: [] }
    await store.rebase('11', to, 1)
    const [origin] = (await allRaw('edits')) as [object]
    return { store, origin }
  }

  it('makes again only the lines that it still tells to be pending', async () => {
    const { store, origin } = await closedOne()
    await putRaw('edits', { ...origin, base: published({ avertissement: 'Abîmé.' }) })
    expect(await store.begin(published())).toMatchObject({ repaired: true, setAside: 0 })
    expect(await notes(store)).toEqual([null, 'en cours'])
    expect((await held(store)).closed.map(({ id }) => id)).toEqual(['x'])
  })

  it('that tells nothing has all lines set aside, to be read', async () => {
    const { store } = await closedOne()
    await putRaw('edits', { region: '11', base: 'abîmé' })
    expect(await store.begin(published())).toMatchObject({ repaired: true, setAside: 2 })
    expect(await notes(store)).toEqual([null, null])
    expect((await held(store)).closed.map(({ id }) => id)).toEqual(['x', 'y'])
  })
})

describe('a new base', () => {
  const newer = published({ avertissement: 'Plus récent.' })
  const merged = published({ avertissement: 'Réuni.' })

  it('closes the log up to a rank, and what comes after goes on from the start', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    // Another tab adds a line while this one merges.
    await editTab().store.add('11', [noted('y', 'deux', 'b')])
    const done = await store.rebase(
      '11',
      { base: newer, start: merged, closedRank: 1, waiting: [] },
      1,
    )
    expect(done).toMatchObject({ ok: true, origin: { revision: 2 } })
    const edits = await held(editTab().store)
    expect(edits.origin).toMatchObject({
      base: newer,
      start: merged,
      fingerprint: fingerprint(newer),
    })
    expect(edits.closed.map(({ id }) => id)).toEqual(['x'])
    expect(edits.log.map(({ id }) => id)).toEqual(['y'])
    expect(await notes(store)).toEqual([null, 'deux'])
  })

  it('is refused where another tab gave one first', async () => {
    const { store } = await begunTab()
    const to = { base: newer, start: newer, closedRank: 0, waiting: [] }
    const [one, two] = await Promise.all([
      store.rebase('11', to, 1),
      editTab().store.rebase('11', { ...to, start: merged }, 1),
    ])
    expect([one, two]).toMatchObject([{ ok: true }, { ok: false, reason: 'stale' }])
    expect((await held(store)).origin.start).toEqual(newer)
  })

  it('needs one to replace', async () => {
    const to = { base: newer, start: newer, closedRank: 0, waiting: [] }
    expect(await editTab().store.rebase('11', to, 1)).toEqual({ ok: false, reason: 'missing' })
  })

  it('is not written by halves where the device is full', async () => {
    const { store } = await begunTab()
    const end = failWrites(full())
    const to = { base: newer, start: newer, closedRank: 0, waiting: [] }
    expect(await store.rebase('11', to, 1)).toEqual({ ok: false, reason: 'full' })
    end()
    expect((await held(store)).origin).toMatchObject({ base: published(), revision: 1 })
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

describe('a device of the third version', () => {
  const start = published({ avertissement: 'Réuni.' })
  const origin = {
    format: 1,
    region: '11',
    base: published(),
    empreinte: fingerprint(published()),
    start: { dataset: start, empreinte: fingerprint(start) },
    jusqua: 1,
    revision: 4,
    modified: '2025-01-01T00:00:00.000Z',
  }
  const line = (rang: number, entry: { readonly id: string; readonly [key: string]: unknown }) => {
    return { format: 1, region: '11', rang, id: entry.id, entry }
  }
  const { undoes, ...undoing } = undo('u', 'y') as UndoEntry
  const corrupt = { region: '11', rang: 5, id: 'w', format: 'illisible' }

  async function third(): Promise<void> {
    const database = await openDB(DATABASE, 3, {
      upgrade: (made) => {
        made.createObjectStore('drafts', { keyPath: 'id' })
        made.createObjectStore('edits', { keyPath: 'region' })
        made
          .createObjectStore('changes', { keyPath: ['region', 'rang'] })
          .createIndex('id', 'id', { unique: true })
        made.createObjectStore('indicators', { keyPath: 'id' })
      },
    })
    await database.put('edits', origin)
    await database.put('changes', line(1, { ...noted('x', 'publié') }))
    await database.put('changes', line(2, { ...noted('y', 'annulé') }))
    await database.put('changes', line(3, { ...undoing, annule: undoes }))
    await database.put('changes', line(4, { ...noted('z', 'en cours', 'b') }))
    await database.put('changes', corrupt)
    database.close()
  }

  it('keeps its edits, under their new names', async () => {
    await third()
    const { store } = editTab()
    const edits = await held(store)
    expect(edits.origin).toMatchObject({ base: published(), start, closedRank: 1, revision: 4 })
    expect(edits.closed.map(({ id }) => id)).toEqual(['x'])
    expect(edits.log).toEqual([noted('y', 'annulé'), undo('u', 'y'), noted('z', 'en cours', 'b')])
    expect(edits).toMatchObject({ corrupt: [5], lastRank: 5 })
    expect(await notes(store)).toEqual([null, 'en cours'])
    expect(await store.add('11', [noted('v', 'suite')])).toMatchObject({ added: [{ rank: 6 }] })
  })
})

describe('a device of the first version', () => {
  it('keeps its drafts and takes edits', async () => {
    const kept = { draft: draft('75105'), revision: 1, modified: '2025-01-01T00:00:00.000Z' }
    const first = await openDB(DATABASE, 1, {
      upgrade: (database) => database.createObjectStore('drafts', { keyPath: 'id' }),
    })
    await first.put('drafts', toRecord({ ...kept, deleted: null }))
    await first.put('drafts', { id: 'two', format: 'unreadable' })
    first.close()
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    expect(await tab().store.list()).toMatchObject({
      ok: true,
      drafts: [kept],
      corrupt: ['two'],
    })
    expect(await notes(store)).toEqual(['un', null])
  })

  it('has the same stores as one that begins now', async () => {
    const stores = async () => {
      const database = await openDatabase(() => {})
      const names = [...database.objectStoreNames]
      const { store } = database.transaction('changes')
      const { keyPath, indexNames } = store
      const { unique } = store.index('id')
      const found = { version: database.version, names, keyPath, indexes: [...indexNames], unique }
      database.close()
      return found
    }
    const fresh = await stores()
    newDevice()
    const first = await openDB(DATABASE, 1, {
      upgrade: (database) => database.createObjectStore('drafts', { keyPath: 'id' }),
    })
    first.close()
    expect(await stores()).toEqual(fresh)
    expect(fresh).toEqual({
      version: 6,
      names: ['changes', 'drafts', 'edits', 'indicators', 'published'],
      keyPath: ['region', 'rank'],
      indexes: ['id'],
      unique: true,
    })
  })
})
