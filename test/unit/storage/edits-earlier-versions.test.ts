import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../../src/domain/edits/fingerprint.ts'
import type { UndoEntry } from '../../../src/domain/edits/edit-log.ts'
import { toRecord } from '../../../src/storage/draft-record.ts'
import { DATABASE, openDatabase } from '../../../src/storage/open-database.ts'
import { begunTab, editTab, held, noted, notes, published, undo } from './edit-support.ts'
import { draft, newDevice, tab } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
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
      version: 10,
      names: ['changes', 'drafts', 'edits', 'indicators', 'notebook', 'published', 'team'],
      keyPath: ['region', 'rank'],
      indexes: ['id'],
      unique: true,
    })
  })
})
