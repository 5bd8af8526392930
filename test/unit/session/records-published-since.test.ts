import { beforeEach, describe, expect, it, vi } from 'vitest'
import { diffDatasets, isSame } from '../../../src/domain/edits/dataset-diff.ts'
import { journal } from '../../../src/domain/edits/journal.ts'
import type { EditStore } from '../../../src/storage/edits.ts'
import { codes, cpts } from '../domain/samples.ts'
import { editChannel, editTab, held, noted } from '../storage/edit-support.ts'
import { newDevice } from '../storage/support.ts'
import { at, edited, edition, read, saved, shown, tab } from './records-support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('records published since editing began', () => {
  it('are brought together with the edits where they do not touch the same', async () => {
    await edited()
    const { session, store } = tab()
    await session.open('11', read(edition('publié')))
    expect(shown(session)).toEqual(['publié', 'ici'])
    expect((await held(store)).origin.base).toEqual(edition('publié'))
  })

  it('hold what was saved a moment before, so that none of it is made once more on what comes later', async () => {
    const device = editTab().store
    // What was written is read back only after a while.
    const slow: EditStore['read'] = async (region) => {
      await new Promise((resolve) => setTimeout(resolve, 150))
      return device.read(region)
    }
    await edited()
    const { session, store } = tab(editChannel(), { edits: { read: slow } })
    await session.open('11', read())
    session.add('11', [noted('y', 'ici')])
    await saved(session)
    await session.open('11', read(edition('ici', { edition: 1 })))
    const { log, closed } = await held(store)
    expect(closed.map(({ id }) => id)).toEqual(['x', 'y'])
    expect(log.filter(({ kind }) => kind === 'change')).toEqual([])
  })

  it('take the place of the edits that they hold', async () => {
    await edited('publié', 'a')
    const { session, store } = tab()
    await session.open('11', read(edition('publié')))
    expect(at(session)?.conflicts).toEqual([])
    expect(await held(store)).toMatchObject({ origin: { start: edition('publié') }, log: [] })
  })

  it('ask where both changed the same; all else is merged at once, and shown', async () => {
    await edited('ici', 'a')
    const { session, store } = tab()
    const more = edition('publié')
    const third = cpts('c', codes('75115'))
    const theirs = {
      ...more,
      cpts: [
        ...more.cpts.map((one, rank) => (rank === 1 ? { ...one, note: 'à eux' } : one)),
        third,
      ],
    }
    await session.open('11', read(theirs))
    expect(at(session)?.conflicts).toMatchObject([
      { kind: 'field', id: 'a', field: 'note', base: null, mine: 'ici', theirs: 'publié' },
    ])
    expect(shown(session)).toEqual(['ici', 'à eux', null])
    expect((await held(store)).origin.base).toEqual(theirs)
    // What is merged can be edited, and what waits still does on the next visit.
    session.add('11', [noted('y', 'suite', 'c')])
    await saved(session)
    const { session: next } = tab()
    await next.open('11', read(theirs))
    expect(shown(next)).toEqual(['ici', 'à eux', 'suite'])
    expect(at(next)?.conflicts).toMatchObject([{ base: null, mine: 'ici', theirs: 'publié' }])
    expect(await next.settle('11', () => null)).toBe(false)
    expect(await next.settle('11', () => 'theirs')).toBe(true)
    expect(shown(next)).toEqual(['publié', 'à eux', 'suite'])
    expect(at(next)?.conflicts).toEqual([])
  })

  it('leave one line in the journal, whatever the tabs, which is nothing left to publish', async () => {
    await edited('publié', 'a')
    const channel = editChannel()
    const [a, b] = [tab(channel), tab(channel)]
    await Promise.all([a.session.open('11', read()), b.session.open('11', read())])
    const newer = edition('publié', { edition: 7 })
    await Promise.all([a.session.open('11', read(newer)), b.session.open('11', read(newer))])
    const line = { kind: 'publication', what: 'merged', edition: 7, records: 1 }
    await vi.waitFor(async () => expect((await held(a.store)).log).toMatchObject([line]))
    expect(await b.session.settle('11', () => null)).toBe(true)
    await saved(b.session)
    const { closed, log } = await held(b.store)
    expect([...closed, ...log].filter(({ kind }) => kind === 'publication')).toHaveLength(1)
    // The records are those published: the line itself changes none of them.
    const dataset = at(a.session)?.dataset
    expect(dataset && isSame(diffDatasets(newer, dataset))).toBe(true)
    expect(journal(closed, log)[0]?.gesture).toMatchObject(line)
  })

  it('wait on through a further publication, with what the published side says now', async () => {
    await edited('ici', 'a')
    const { session } = tab()
    await session.open('11', read(edition('publié')))
    await session.open('11', read(edition('publié encore')))
    expect(at(session)?.conflicts).toMatchObject([
      { base: null, mine: 'ici', theirs: 'publié encore' },
    ])
    await session.open('11', read(edition('ici')))
    expect(at(session)?.conflicts).toEqual([])
  })

  it('do not ask again what was settled', async () => {
    await edited('ici', 'a')
    const { session } = tab()
    await session.open('11', read(edition('publié')))
    expect(await session.settle('11', () => 'mine')).toBe(true)
    expect(shown(session)).toEqual(['ici', null])
    const { session: next } = tab()
    await next.open('11', read(edition('publié')))
    expect(at(next)?.conflicts).toEqual([])
    expect(shown(next)).toEqual(['ici', null])
  })

  it('are settled in every tab once they are in one', async () => {
    await edited('ici', 'a')
    const channel = editChannel()
    const [a, b] = [tab(channel).session, tab(channel).session]
    await a.open('11', read(edition('publié')))
    await b.open('11', read(edition('publié')))
    expect(at(b)?.conflicts).toHaveLength(1)
    await a.settle('11', () => 'theirs')
    await vi.waitFor(() => expect(at(b)?.conflicts).toEqual([]))
    expect(shown(b)).toEqual(['publié', null])
  })

  it('that another tab read are what this one compares with', async () => {
    const channel = editChannel()
    const [a, b] = [tab(channel).session, tab(channel).session]
    await a.open('11', read(edition('une', { edition: 1 })))
    a.add('11', [noted('x', 'ici', 'b')])
    await saved(a)
    await b.open('11', read(edition('deux', { edition: 2 })))
    await vi.waitFor(() => expect(shown(a)).toEqual(['deux', 'ici']))
    expect(at(a)?.published?.dataset.edition).toBe(2)
  })

  it('leave standing what the device refuses meanwhile', async () => {
    await edited('ici', 'a')
    const add: EditStore['add'] = async () => ({ ok: false, reason: 'full' })
    const { session } = tab(editChannel(), { edits: { add } })
    await session.open('11', read(edition('publié')))
    session.add('11', [noted('z', 'plus tard', 'b')])
    expect(await session.settle('11', () => 'theirs')).toBe(true)
    expect(shown(session)).toEqual(['publié', 'plus tard'])
  })

  it('are behind where the device refuses to go on from them, until it does', async () => {
    await edited()
    const gate = { shut: true }
    const { store } = editTab()
    const rebase: EditStore['rebase'] = async (...to) =>
      gate.shut ? { ok: false, reason: 'full' } : store.rebase(...to)
    const { session } = tab(editChannel(), { edits: { rebase } })
    await session.open('11', read(edition('publié')))
    expect(at(session)?.behind).toBe(true)
    gate.shut = false
    session.retry('11')
    await vi.waitFor(() => expect(shown(session)).toEqual(['publié', 'ici']))
    expect(at(session)?.behind).toBe(false)
  })

  it('are not gone back from by asking again, where another tab read a later file without a number', async () => {
    await edited()
    const channel = editChannel()
    const gate = { shut: true }
    const { store } = editTab()
    const rebase: EditStore['rebase'] = async (...to) =>
      gate.shut ? { ok: false, reason: 'full' } : store.rebase(...to)
    const { session } = tab(channel, { edits: { rebase } })
    await session.open('11', read(edition('avant')))
    expect(at(session)?.behind).toBe(true)
    const other = tab(channel)
    await other.session.open('11', read(edition('après')))
    await vi.waitFor(() => expect(shown(session)).toEqual(['après', 'ici']))
    gate.shut = false
    session.retry('11')
    await vi.waitFor(() => expect(at(session)?.behind).toBe(false))
    expect([shown(session), shown(other.session)]).toEqual([
      ['après', 'ici'],
      ['après', 'ici'],
    ])
    expect((await held(store)).origin.base).toEqual(edition('après'))
  })
})
