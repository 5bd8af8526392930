import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { indicatorSync, type IndicatorNews } from '../../../src/storage/indicator-sync.ts'
import { indicatorStore } from '../../../src/storage/indicators.ts'
import { DATABASE } from '../../../src/storage/open-database.ts'
import { categorical, numeric, table } from '../../support/indicators.ts'
import { clock, failWrites, full, newDevice } from './support.ts'

beforeEach(newDevice)

const example = table([
  numeric({ '75105': 0, '75113': -1.5 }, { unite: '%' }),
  categorical({ '75105': '1_Sous_dotee', '2A004': '2_Sur_dotee' }),
])

/** One tab of the device, and what it told the others. */
function tab() {
  const told: string[] = []
  const announce = ({ id }: IndicatorNews): void => void told.push(id)
  return { told, store: indicatorStore(atlasDatabase(), { announce }, clock()) }
}

async function ids() {
  const all = await tab().store.list()
  if (!all.ok) throw new Error(all.reason)
  return { tables: all.tables.map(({ table: { id } }) => id), corrupt: all.corrupt }
}

async function putRaw(record: object): Promise<void> {
  const connection = await openDB(DATABASE)
  await connection.put('indicators', record)
  connection.close()
}

async function firstRecord(): Promise<object> {
  const connection = await openDB(DATABASE)
  const [record] = await connection.getAll('indicators')
  connection.close()
  return record as object
}

describe('the store of indicators', () => {
  it('is empty at first', async () => {
    expect(await tab().store.list()).toEqual({ ok: true, tables: [], corrupt: [] })
  })

  it('gives back what was added, zeros and missing values apart, to another tab too', async () => {
    const { store, told } = tab()
    const stored = { table: example, added: '2025-01-01T00:00:00.000Z' }
    expect(await store.add(example)).toEqual({ ok: true, stored })
    expect(told).toEqual(['un'])
    expect(await tab().store.list()).toEqual({ ok: true, tables: [stored], corrupt: [] })
  })

  it('puts the last one added first, and a table loaded again in its own place', async () => {
    const { store } = tab()
    await store.add(example)
    await store.add({ ...example, id: 'deux' })
    expect((await ids()).tables).toEqual(['deux', 'un'])
    await store.add({ ...example, titre: 'Renommé' })
    expect(await store.list()).toMatchObject({
      tables: [{ table: { id: 'un', titre: 'Renommé' } }, { table: { id: 'deux' } }],
    })
  })

  it('removes one and hands it over, to be put back', async () => {
    const { store, told } = tab()
    await store.add(example)
    expect(await store.remove('un')).toEqual({ ok: true, removed: example })
    expect(told).toEqual(['un', 'un'])
    expect((await ids()).tables).toEqual([])
    expect(await store.remove('un')).toEqual({ ok: false, reason: 'missing' })
    expect(told).toEqual(['un', 'un'])
  })

  it('says when there is no room, and keeps what was there', async () => {
    const { store, told } = tab()
    await store.add(example)
    const stop = failWrites(full())
    expect(await store.add({ ...example, id: 'deux' })).toEqual({ ok: false, reason: 'full' })
    stop()
    expect(told).toEqual(['un'])
    expect((await ids()).tables).toEqual(['un'])
  })

  it('refuses a table that it could not read again', async () => {
    const unreadable = { ...example, titre: '' }
    expect(await tab().store.add(unreadable)).toEqual({ ok: false, reason: 'failed' })
    expect(await ids()).toEqual({ tables: [], corrupt: [] })
  })
})

describe('a record that cannot be read', () => {
  const damaged = { id: 'un', format: 1, titre: 'Abîmé' }

  it('is named, and left as it is', async () => {
    await tab().store.add({ ...example, id: 'deux' })
    await putRaw(damaged)
    expect(await ids()).toEqual({ tables: ['deux'], corrupt: ['un'] })
  })

  it('is set aside where its table is loaded again', async () => {
    await tab().store.list()
    await putRaw(damaged)
    await tab().store.add(example)
    expect(await ids()).toEqual({ tables: ['un'], corrupt: ['un/2025-01-01T00:00:00.000Z'] })
  })

  it('can be removed, and cannot be put back', async () => {
    const { store } = tab()
    await store.list()
    await putRaw(damaged)
    expect(await store.remove('un')).toEqual({ ok: true, removed: null })
    expect(await ids()).toEqual({ tables: [], corrupt: [] })
  })

  it.each([
    ['of another version', { format: 2 }],
    ['with a field of another version', { couleur: 'rouge' }],
    ['with a code that is none', { codes: ['2A004', '75105', 'Paris'] }],
    ['with a code twice', { codes: ['2A004', '75105', '75105'] }],
    ['that misses a code', { codes: ['2A004', '75105'] }],
    ['without a column', { colonnes: [] }],
  ])('is one %s', async (_, change) => {
    await tab().store.add(example)
    await putRaw({ ...(await firstRecord()), ...change })
    expect(await ids()).toEqual({ tables: [], corrupt: ['un'] })
  })

  it('is one whose values are of no category', async () => {
    await tab().store.add(table([categorical({ '75105': 'a' })]))
    const record = (await firstRecord()) as { colonnes: { categories: string[] }[] }
    record.colonnes[0]!.categories = []
    await putRaw(record)
    expect(await ids()).toEqual({ tables: [], corrupt: ['un'] })
  })

  it('is one with two columns of one key', async () => {
    await tab().store.add(table([categorical({ '75105': 'a' })]))
    const record = (await firstRecord()) as { colonnes: unknown[] }
    record.colonnes.push(record.colonnes[0])
    await putRaw(record)
    expect((await ids()).corrupt).toEqual(['un'])
  })
})

it('tells the other tabs which table changed, on a channel of its own', async () => {
  const [a, b] = [indicatorSync(), indicatorSync()]
  const heard: string[] = []
  b.subscribe(({ id }) => heard.push(id))
  const stranger = new BroadcastChannel('atlas-cpts-indicators')
  stranger.postMessage({ id: 11 })
  a.announce({ id: 'un' })
  await vi.waitFor(() => expect(heard).toEqual(['un']))
  stranger.close()
  a.close()
  b.close()
})
