import { beforeEach, describe, expect, it, vi } from 'vitest'
import { editChannel, noted, notes, published } from '../storage/edit-support.ts'
import { newDevice } from '../storage/support.ts'
import { at, edited, read, saved, shown, tab } from './records-support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('the records of a région', () => {
  it('are those published as long as nothing is edited, and the device keeps no edits', async () => {
    const { session, store } = tab()
    await session.open('11', read())
    expect(at(session)).toMatchObject({ phase: 'open', kept: null, trouble: null })
    expect(at(session)?.published).toMatchObject({ dataset: published(), current: true })
    expect(await store.read('11')).toEqual({ ok: true, edits: null })
  })

  it('count what is added at once, and keep it for the next time', async () => {
    const { session } = tab()
    await session.open('11', read())
    session.add('11', [noted('x', 'un')])
    expect(shown(session)).toEqual(['un', null])
    await saved(session)
    const { session: next } = tab()
    await next.open('11', read())
    expect(shown(next)).toEqual(['un', null])
  })

  it('hold one’s own edits from the first value on', async () => {
    await edited()
    const { session } = tab()
    const seen: unknown[] = []
    session.state.subscribe(() => seen.push(shown(session)))
    await session.open('11', read())
    expect(seen.filter((value) => value !== undefined)).toEqual([[null, 'ici']])
  })

  it('keep what is added while they open', async () => {
    const { session, store } = tab()
    const opening = session.open('11', read())
    session.add('11', [noted('x', 'un')])
    session.add('11', [noted('y', 'deux', 'b')])
    await opening
    expect(shown(session)).toEqual(['un', 'deux'])
    await saved(session)
    expect(await notes(store)).toEqual(['un', 'deux'])
  })

  it('are each région’s own, several open at once, whichever opens while one edits', async () => {
    const { session, store } = tab()
    await session.open('11', read())
    const opening = session.open('93', read(published({ region: '93' })))
    session.add('11', [noted('x', 'ici')])
    session.add('93', [noted('y', 'ailleurs')])
    await opening
    await Promise.all([saved(session), saved(session, '93')])
    expect(shown(session)).toEqual(['ici', null])
    expect(shown(session, '93')).toEqual(['ailleurs', null])
    expect(await notes(store)).toEqual(['ici', null])
    const elsewhere = await store.read('93')
    expect(elsewhere).toMatchObject({ edits: { log: [{ id: 'y' }] } })
  })

  it('are the same object as long as nothing in them changes', async () => {
    const { session } = tab()
    const file = read()
    await session.open('11', file)
    const before = at(session)
    await session.open('11', file)
    await session.open('93', read(published({ region: '93' })))
    session.add('93', [noted('y', 'ailleurs')])
    expect(at(session)).toBe(before)
  })

  it('are the same in two tabs, even where both begin at once', async () => {
    const channel = editChannel()
    const [a, b] = [tab(channel).session, tab(channel).session]
    await Promise.all([a.open('11', read()), b.open('11', read())])
    a.add('11', [noted('x', 'un')])
    b.add('11', [noted('y', 'deux', 'b')])
    await vi.waitFor(() => expect(shown(a)).toEqual(['un', 'deux']))
    await vi.waitFor(() => expect(shown(b)).toEqual(['un', 'deux']))
  })

  it('show a tab that edits nothing what another begins', async () => {
    const channel = editChannel()
    const [a, b] = [tab(channel).session, tab(channel).session]
    await Promise.all([a.open('11', read()), b.open('11', read())])
    a.add('11', [noted('x', 'un')])
    await vi.waitFor(() => expect(shown(b)).toEqual(['un', null]))
  })
})
