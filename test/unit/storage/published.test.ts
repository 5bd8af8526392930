import { beforeEach, expect, it } from 'vitest'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { type PublishedCopy, publishedStore } from '../../../src/storage/published.ts'
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
