import { beforeEach, expect, it } from 'vitest'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { teamStore } from '../../../src/storage/team-folder.ts'
import { newDevice } from './support.ts'

beforeEach(newDevice)

/** What stands for a handle: only browsers make one. */
const handle = { name: 'Équipe d’exemple' }

it('keeps the folder of a team with the copies that were read of it, until it is forgotten', async () => {
  const store = teamStore(atlasDatabase())
  expect(await store.read()).toEqual({ ok: true, value: null })
  await store.keep({ handle, device: 'a', rank: 1, carnet: false, copies: new Map([['b', 'un']]) })
  await store.keep({ handle, device: 'a', rank: 2, carnet: true, copies: new Map([['c', 'deux']]) })
  const copies = new Map([
    ['b', 'un'],
    ['c', 'deux'],
  ])
  const value = { handle, device: 'a', rank: 2, carnet: true, copies }
  expect(await store.read()).toEqual({ ok: true, value })
  await store.forget()
  expect(await store.read()).toEqual({ ok: true, value: null })
})

it('takes what is none for no folder', async () => {
  const database = atlasDatabase()
  await database.transact('team', 'readwrite', (store) => store.put({ device: 3 }, 'folder'))
  expect(await teamStore(database).read()).toEqual({ ok: true, value: null })
})
