import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EditStore } from '../../../src/storage/edits.ts'
import {
  editChannel,
  editTab,
  held,
  noted,
  notes,
  published,
  putRaw,
} from '../storage/edit-support.ts'
import { newDevice } from '../storage/support.ts'
import { at, edited, edition, read, saved, shown, tab } from './records-support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('records on a device that fails or answers late', () => {
  it('count although the device has no room, and are kept once it has', async () => {
    const gate = { shut: true }
    const { store } = editTab()
    const begin: EditStore['begin'] = async (base) =>
      gate.shut ? { ok: false, reason: 'full' } : store.begin(base)
    const { session } = tab(editChannel(), { edits: { begin } })
    await session.open('11', read())
    session.add('11', [noted('x', 'un')])
    await vi.waitFor(() => expect(at(session)?.kept?.status).toEqual({ unsaved: 'full' }))
    expect(shown(session)).toEqual(['un', null])
    gate.shut = false
    session.retry('11')
    await saved(session)
    expect(await notes(store)).toEqual(['un', null])
  })

  it('are those published, and it is said, where the device does not answer; asked again, it may', async () => {
    await edited()
    const gate = { shut: true }
    const { store } = editTab()
    const answer: EditStore['read'] = async (region) =>
      gate.shut ? { ok: false, reason: 'blocked' } : store.read(region)
    const { session } = tab(editChannel(), { edits: { read: answer } })
    await session.open('11', read())
    expect(at(session)).toMatchObject({ kept: null, unread: 'blocked', dataset: published() })
    gate.shut = false
    session.retry()
    await vi.waitFor(() => expect(shown(session)).toEqual([null, 'ici']))
    expect(at(session)?.unread).toBeNull()
  })

  it('are asked for again by themselves where the device did not answer', async () => {
    await edited()
    const gate = { shut: true }
    const { store } = editTab()
    const answer: EditStore['read'] = async (region) =>
      gate.shut ? { ok: false, reason: 'blocked' } : store.read(region)
    const { session } = tab(editChannel(), { edits: { read: answer }, pause: 20 })
    await session.open('11', read())
    expect(at(session)?.unread).toBe('blocked')
    gate.shut = false
    await vi.waitFor(() => expect(shown(session)).toEqual([null, 'ici']))
  })

  describe('changed while the device does not answer', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
    afterEach(() => void vi.useRealTimers())
    /** A tab on a device that holds a note of "b", and answers once its gate is open. */
    async function slow(file = read()) {
      await edited()
      const gate = { shut: true }
      const { store } = editTab()
      const failing = { ok: false, reason: 'blocked' } as const
      const { session } = tab(editChannel(), {
        pause: 20,
        edits: {
          read: async (region) => (gate.shut ? failing : store.read(region)),
          begin: async (base) => (gate.shut ? failing : store.begin(base)),
        },
      })
      await session.open('11', file)
      session.add('11', [noted('y', 'là', 'a')])
      await vi.waitFor(() => expect(at(session)?.kept?.status).toEqual({ unsaved: 'blocked' }))
      return { session, gate, store }
    }

    it('go on top of what it holds once it does, which is then not asked for again', async () => {
      const { session, gate, store } = await slow()
      gate.shut = false
      await vi.waitFor(() => expect(at(session)).toMatchObject({ unread: null }))
      expect(shown(session)).toEqual(['là', 'ici'])
      await saved(session)
      expect(await notes(store)).toEqual(['là', 'ici'])
      expect(vi.getTimerCount()).toBe(0)
    })

    it('are not said to be read before they rest on what is published now', async () => {
      const { session, gate, store } = await slow(read(edition('publié', { edition: 2 })))
      const states: (readonly [unknown, unknown])[] = []
      session.state.subscribe(() => states.push([at(session)?.unread, shown(session)?.[1]]))
      gate.shut = false
      await vi.waitFor(() => expect(at(session)).toMatchObject({ unread: null, behind: false }))
      expect((await held(store)).origin.base.edition).toBe(2)
      expect(at(session)?.conflicts).toMatchObject([{ id: 'a', mine: 'là', theirs: 'publié' }])
      expect(states.filter(([unread, note]) => unread === null && note !== 'ici')).toEqual([])
    })

    it('say so where what they go on top of turns out to be damaged', async () => {
      const { session, gate } = await slow()
      await putRaw('edits', { region: '11', base: 'abîmé' })
      gate.shut = false
      await vi.waitFor(() => expect(at(session)).toMatchObject({ unread: null, repaired: true }))
      expect(at(session)?.setAside).toBe(1)
      await saved(session)
      expect(shown(session)).toEqual(['là', null])
    })
  })

  it('wait for a device that answers late, without a value that lacks what it holds', async () => {
    await edited()
    const { store } = editTab()
    let answer = (): void => {}
    const late = new Promise<void>((resolve) => (answer = resolve))
    const { session } = tab(editChannel(), {
      edits: { read: async (region) => late.then(() => store.read(region)) },
    })
    const opening = session.open('11', read())
    await Promise.resolve()
    expect(at(session)).toMatchObject({ phase: 'opening', dataset: null })
    answer()
    await opening
    expect(shown(session)).toEqual([null, 'ici'])
  })
})
