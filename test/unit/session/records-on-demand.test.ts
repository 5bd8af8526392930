import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as merging from '../../../src/session/rebase-edits.ts'
import { editChannel, held, noted, published } from '../storage/edit-support.ts'
import { newDevice } from '../storage/support.ts'
import { at, edited, edition, read, saved, shown, tab } from './records-support.ts'

beforeEach(newDevice)

/** What merges, to be had while the network is there. */
function network(online: boolean) {
  const state = { online, asked: 0 }
  const load = async () => {
    state.asked += 1
    if (!state.online) throw new Error('offline')
    return merging
  }
  return { state, load }
}

describe('what merges edits with a publication', () => {
  it('is not loaded where nothing was edited', async () => {
    const { state, load } = network(true)
    const { session } = tab(editChannel(), { load })
    await session.open('11', read())
    expect([state.asked, at(session)?.phase]).toEqual([0, 'open'])
  })

  it('is part of reading the device: without it that is unread, and asked again', async () => {
    await edited()
    const { state, load } = network(false)
    const { session, store } = tab(editChannel(), { load, pause: 20 })
    await session.open('11', read(edition('publié')))
    expect(at(session)).toMatchObject({ kept: null, unread: 'failed' })
    expect((await held(store)).origin.base).toEqual(published())
    state.online = true
    await vi.waitFor(() => expect(shown(session)).toEqual(['publié', 'ici']))
    expect(at(session)).toMatchObject({ unread: null, behind: false })
  })

  it('may be missing where editing begins: what is changed counts and is kept', async () => {
    const { session } = tab(editChannel(), { load: network(false).load })
    await session.open('11', read())
    session.add('11', [noted('x', 'ici', 'b')])
    expect(shown(session)).toEqual([null, 'ici'])
    await saved(session)
    expect(at(session)).toMatchObject({ behind: false, conflicts: [] })
  })

  it('lets nothing be published while it is missing and another tab left a fact to choose', async () => {
    const channel = editChannel()
    const { state, load } = network(false)
    const { session } = tab(channel, { load, pause: 20 })
    await session.open('11', read(edition(null, { edition: 1 })))
    session.add('11', [noted('x', 'ici', 'a')])
    await saved(session)
    const { session: other } = tab(channel)
    await other.open('11', read(edition('publié', { edition: 2 })))
    expect(at(other)?.conflicts).toHaveLength(1)
    await vi.waitFor(() => expect(at(session)?.behind).toBe(true))
    state.online = true
    await vi.waitFor(() => expect(at(session)?.conflicts).toHaveLength(1))
    expect(at(session)?.behind).toBe(false)
    expect(shown(session)).toEqual(['ici', null])
  })
})
