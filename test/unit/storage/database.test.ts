import { forceCloseDatabase } from 'fake-indexeddb'
import { openDB, unwrap } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { atlasDatabase, type Database } from '../../../src/storage/database.ts'
import { DATABASE } from '../../../src/storage/open-database.ts'
import { failWrites, full, newDevice } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

const count = (database: Database) =>
  database.transact('drafts', 'readonly', (drafts) => drafts.count())
const add = (database: Database, id: string) =>
  database.transact('drafts', 'readwrite', (drafts) => drafts.put({ id }))

const failed = (reason: string) => ({ ok: false, reason })

/** Makes the database refuse to open once, as a browser does. */
async function refuse(name: string): Promise<void> {
  const other = await openDB('other', 2)
  other.close()
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    // An older version is refused; the name of the error is put in its place.
    const request = open('other', 1)
    Object.defineProperty(request, 'error', {
      get: () => new DOMException('Refused', name),
      set: () => {},
    })
    return request
  })
}

/** The connections that are opened from now on. */
function connections(): IDBDatabase[] {
  const opened: IDBDatabase[] = []
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args)
    request.addEventListener('success', () => opened.push(request.result))
    return request
  })
  return opened
}

describe('the database', () => {
  it('opens once for all that is asked', async () => {
    const opened = connections()
    const database = atlasDatabase()
    await Promise.all([add(database, 'one'), add(database, 'two')])
    expect(await count(database)).toEqual({ ok: true, value: 2 })
    expect(opened).toHaveLength(1)
  })

  it('opens again when the browser closed it', async () => {
    const opened = connections()
    const database = atlasDatabase()
    await add(database, 'one')
    forceCloseDatabase(opened[0] as never)
    expect(await count(database)).toEqual({ ok: true, value: 1 })
    expect(opened).toHaveLength(2)
  })

  it('opens again when the connection is dead without a word', async () => {
    const opened = connections()
    const database = atlasDatabase()
    await add(database, 'one')
    opened[0]?.close()
    expect(await count(database)).toEqual({ ok: true, value: 1 })
  })

  it('opens again once for all that found it dead', async () => {
    const opened = connections()
    const database = atlasDatabase()
    await add(database, 'one')
    opened[0]?.close()
    const counts = await Promise.all([count(database), count(database), count(database)])
    expect(counts).toEqual(counts.map(() => ({ ok: true, value: 1 })))
    expect(opened).toHaveLength(2)
  })

  it('opens again when a request fails as Safari makes it fail after a sleep', async () => {
    const database = atlasDatabase()
    await add(database, 'one')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    })
    expect(await add(database, 'two')).toEqual({ ok: true, value: 'two' })
  })

  it('gives way to a newer version of the application, then says so', async () => {
    const database = atlasDatabase()
    await add(database, 'one')
    const newer = await openDB(DATABASE, 99)
    expect(newer.version).toBe(99)
    expect(await count(database)).toEqual(failed('newer'))
  })
})

describe('a device that keeps nothing', () => {
  it.each([
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['QuotaExceededError', 'full'],
    ['AbortError', 'failed'],
  ])('is told when opening fails with %s, and asked again next time', async (name, reason) => {
    const database = atlasDatabase()
    await refuse(name)
    expect(await count(database)).toEqual(failed(reason))
    expect(await count(database)).toEqual({ ok: true, value: 0 })
  })

  it('is told when opening throws', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError')
    })
    expect(await count(atlasDatabase())).toEqual(failed('unavailable'))
  })

  it('is told where there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await count(atlasDatabase())).toEqual(failed('unavailable'))
  })

  it('is told when it is full, without a second try', async () => {
    const database = atlasDatabase()
    failWrites(full())
    expect(await add(database, 'one')).toEqual(failed('full'))
    expect(IDBObjectStore.prototype.put).toHaveBeenCalledTimes(1)
  })

  it('is told when the room runs out only at the end of the transaction', async () => {
    const database = atlasDatabase()
    const done = await database.transact('drafts', 'readwrite', (drafts) => {
      const transaction = unwrap(drafts.transaction)
      Object.defineProperty(transaction, 'error', { get: full, set: () => {} })
      transaction.abort()
      return Promise.resolve()
    })
    expect(done).toEqual(failed('full'))
  })

  it('is told when anything else goes wrong twice', async () => {
    const database = atlasDatabase()
    failWrites(new Error('No reason'))
    expect(await add(database, 'one')).toEqual(failed('failed'))
    expect(IDBObjectStore.prototype.put).toHaveBeenCalledTimes(2)
  })
})

describe('a database that does not open at once', () => {
  const LONG = 1_000_000

  it('is told to be blocked where another tab holds an older version, and used as soon as it is free', async () => {
    const older = await openDB(DATABASE, 1, {
      upgrade: (database) => database.createObjectStore('drafts', { keyPath: 'id' }),
    })
    const database = atlasDatabase({ slow: LONG, blocked: 20 })
    expect(await count(database)).toEqual(failed('blocked'))
    expect(await count(database)).toEqual(failed('blocked'))
    older.close()
    await vi.waitFor(async () => expect(await count(database)).toEqual({ ok: true, value: 0 }))
  })

  it('is told to be slow where no tab is known to hold it, and used as soon as it has come', async () => {
    const held = await openDB(DATABASE, 1)
    // Another tab deletes the database, which waits for the one above: whoever comes after waits too, and hears of no block.
    indexedDB.deleteDatabase(DATABASE)
    const database = atlasDatabase({ slow: 20, blocked: 20 })
    expect(await count(database)).toEqual(failed('slow'))
    expect(await count(database)).toEqual(failed('slow'))
    held.close()
    await vi.waitFor(async () => expect(await count(database)).toEqual({ ok: true, value: 0 }))
  })
})

describe('a transaction', () => {
  it('writes nothing where its work fails', async () => {
    const database = atlasDatabase()
    const done = await database.transact('drafts', 'readwrite', async (drafts) => {
      await drafts.put({ id: 'one' })
      throw new Error('Half way')
    })
    expect(done).toEqual(failed('failed'))
    expect(await count(database)).toEqual({ ok: true, value: 0 })
  })
})
