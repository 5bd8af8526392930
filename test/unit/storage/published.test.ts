import { beforeEach, describe, expect, it } from 'vitest'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { earlierEditions } from '../../../src/storage/earlier-edition.ts'
import type { PublishedCopy } from '../../../src/storage/published-copy.ts'
import { publishedStore } from '../../../src/storage/published.ts'
import { newDevice } from './support.ts'

beforeEach(newDevice)

const copy = (edition: number, text: string): PublishedCopy => ({
  region: '11',
  edition,
  readAt: '2025-03-01T00:00:00.000Z',
  text,
})

it('the copy of a published file is never replaced by that of an older edition, as another tab may hold', async () => {
  const store = publishedStore(atlasDatabase())
  for (const one of [copy(1, 'une'), copy(3, 'trois'), copy(2, 'deux')]) await store.save(one)
  expect(await store.read('11')).toEqual({ ok: true, value: copy(3, 'trois') })
  await store.save(copy(3, 'trois, relue'))
  expect(await store.read('11')).toEqual({ ok: true, value: copy(3, 'trois, relue') })
})

describe('the edition before the last', () => {
  const open = () => {
    const database = atlasDatabase()
    return { store: publishedStore(database), earlier: earlierEditions(database) }
  }
  const textRead = async ({ earlier }: ReturnType<typeof open>, now: string) => {
    const read = await earlier.read('11', now)
    return read.ok && read.value ? [read.value.text, read.value.seen] : null
  }

  it('is kept until someone looked at what changed since, whatever else is published', async () => {
    const device = open()
    for (const one of [copy(1, 'une'), copy(1, 'une')]) await device.store.save(one)
    expect(await textRead(device, 'une')).toBeNull()
    for (const one of [copy(2, 'deux'), copy(3, 'trois')]) await device.store.save(one)
    expect(await textRead(device, 'trois')).toEqual(['une', false])
    await device.earlier.see('11', 'trois')
    expect(await textRead(device, 'trois')).toEqual(['une', true])
    await device.store.save(copy(4, 'quatre'))
    expect(await textRead(device, 'quatre')).toEqual(['trois', false])
  })

  it('is known before the last is kept, and seen then too', async () => {
    const device = open()
    await device.store.save(copy(1, 'une'))
    expect(await textRead(device, 'deux')).toEqual(['une', false])
    await device.earlier.see('11', 'deux')
    await device.store.save(copy(2, 'deux'))
    expect(await textRead(device, 'deux')).toEqual(['une', true])
  })

  it('is one a région, and no copy of another one', async () => {
    const device = open()
    for (const one of [copy(1, 'une'), copy(2, 'deux')]) await device.store.save(one)
    expect(await device.earlier.read('93', 'deux')).toEqual({ ok: true, value: null })
    expect(await device.store.read('11')).toEqual({ ok: true, value: copy(2, 'deux') })
  })
})
