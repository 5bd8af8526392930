import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PublishedFile } from '../../../src/data/published-records.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { diffDatasets, isSame } from '../../../src/domain/edits/dataset-diff.ts'
import { journal } from '../../../src/domain/edits/journal.ts'
import { createRecordsSession, type RecordsSession } from '../../../src/session/records.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import type { EditStore } from '../../../src/storage/edits.ts'
import { publishedStore, type PublishedStore } from '../../../src/storage/published.ts'
import { codes, cpts } from '../domain/samples.ts'
import {
  editChannel,
  editTab,
  held,
  noted,
  notes,
  published,
  putRaw,
} from '../storage/edit-support.ts'
import { newDevice, page } from '../storage/support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

const read = (dataset: CptsDataset = published()): PublishedFile => ({
  kind: 'read',
  dataset,
  problems: [],
})
/** Another edition, in which "a" has a note. */
const edition = (note: string | null, more: Partial<CptsDataset> = {}): CptsDataset =>
  published({
    cpts: [{ ...cpts('a', codes('75113')), note }, cpts('b', codes('75114'))],
    ...more,
  })
const FAILURES: readonly PublishedFile[] = [
  { kind: 'missing' },
  { kind: 'unavailable', detail: 'HTTP 500' },
  { kind: 'damaged', detail: 'cut off' },
  { kind: 'newer', format: 2 },
]

interface Fakes {
  readonly edits?: Partial<EditStore>
  readonly copies?: Partial<PublishedStore>
  readonly pause?: number
}
/** A tab with its records; each call is a tab of its own on the same device. */
function tab(channel = editChannel(), { edits = {}, copies = {}, pause = 1_000_000 }: Fakes = {}) {
  const { store, sync } = editTab(channel.join())
  const session = createRecordsSession({
    edits: { ...store, ...edits },
    published: { ...publishedStore(atlasDatabase()), ...copies },
    sync,
    page: page(),
    pause,
    now: () => new Date('2025-03-01T00:00:00.000Z'),
  })
  return { session, store }
}
const at = ({ state }: RecordsSession, region = '11') => state.getState().regions.get(region)
/** The notes of the records as the tab shows them. */
const shown = (session: RecordsSession, region = '11') =>
  at(session, region)?.dataset?.cpts.map(({ note }) => note)
const saved = (session: RecordsSession, region = '11') =>
  vi.waitFor(() => expect(at(session, region)?.kept?.status).toBe('saved'))
/** The copy of the published file that the device keeps. */
const copied = () =>
  vi.waitFor(async () => {
    const copy = await publishedStore(atlasDatabase()).read('11')
    expect(copy).toMatchObject({ ok: true, value: { region: '11' } })
  })
/** A device where something was edited. */
async function edited(note = 'ici', of = 'b'): Promise<void> {
  const { session } = tab()
  await session.open('11', read())
  session.add('11', [noted('x', note, of)])
  await saved(session)
  await copied()
}

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
    async function slow(fakes: Fakes = {}, file = read()) {
      await edited()
      const gate = { shut: true }
      const { store } = editTab()
      const failing = { ok: false, reason: 'blocked' } as const
      const { session } = tab(editChannel(), {
        pause: 20,
        ...fakes,
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
      const { session, gate, store } = await slow({}, read(edition('publié', { edition: 2 })))
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

describe('a published file that could not be read', () => {
  it.each(FAILURES)('leaves the last good one in use: $kind', async (file) => {
    await edited()
    const { session } = tab()
    await session.open('11', file)
    expect(at(session)).toMatchObject({
      trouble: file.kind,
      published: { dataset: published(), readAt: '2025-03-01T00:00:00.000Z', current: false },
      conflicts: [],
    })
    expect(shown(session)).toEqual([null, 'ici'])
  })

  it.each(FAILURES)(
    'changes nothing of what one edits, nor what it rests on: $kind',
    async (file) => {
      await edited('ici', 'a')
      const { session, store } = tab()
      await session.open('11', read())
      await session.open('11', file)
      session.add('11', [noted('y', 'encore', 'b')])
      await saved(session)
      expect(shown(session)).toEqual(['ici', 'encore'])
      expect((await held(store)).origin).toMatchObject({ base: published(), revision: 1 })
      await session.open('11', read())
      expect(at(session)).toMatchObject({ trouble: null, published: { current: true } })
      expect(shown(session)).toEqual(['ici', 'encore'])
    },
  )

  it('leaves what the edits started from where the device kept no copy', async () => {
    await edited()
    const { session } = tab(editChannel(), {
      copies: { read: async () => ({ ok: false, reason: 'failed' }) },
    })
    await session.open('11', { kind: 'unavailable', detail: 'offline' })
    expect(at(session)?.published).toMatchObject({ dataset: published(), current: false })
    expect(shown(session)).toEqual([null, 'ici'])
  })

  it.each(FAILURES.slice(1))('is no empty région where none was ever read: $kind', async (file) => {
    const { session } = tab()
    await session.open('11', file)
    expect(at(session)).toMatchObject({ phase: 'open', published: null, dataset: null })
    session.add('11', [noted('x', 'attend')])
    expect(at(session)?.kept).toBeNull()
    await session.open('11', read())
    expect(shown(session)).toEqual(['attend', null])
  })

  it('is a région that nobody wrote down where none ever was: it may be begun', async () => {
    const { session } = tab()
    await session.open('11', { kind: 'missing' })
    expect(at(session)).toMatchObject({ trouble: 'missing', published: null })
    expect(at(session)?.dataset).toMatchObject({ region: '11', cpts: [] })
    const quand = '2025-01-01T00:00:00.000Z'
    const change = { kind: 'create', cpts: 'c', nom: 'CPTS C', departements: ['75'] } as const
    const made = { kind: 'change', id: 'c', lot: 'c' } as const
    session.add('11', [{ ...made, change: { ...change, quand, source: null } }])
    await saved(session)
    const { session: next } = tab()
    await next.open('11', { kind: 'missing' })
    expect(at(next)?.dataset?.cpts.map(({ nom }) => nom)).toEqual(['CPTS C'])
  })
})

describe('editions', () => {
  const first = edition('une', { edition: 1 })
  const second = edition('deux', { edition: 2 })

  it('never go back: an older file is said, and the later one stays', async () => {
    const { session } = tab()
    await session.open('11', read(second))
    await copied()
    const { session: next } = tab()
    await next.open('11', read(first))
    expect(at(next)).toMatchObject({ trouble: 'older', published: { dataset: second } })
    expect(shown(next)).toEqual(['deux', null])
  })

  it('never go back with edits at hand either, even where the device kept no copy', async () => {
    const { session } = tab()
    await session.open('11', read(second))
    session.add('11', [noted('x', 'ici', 'b')])
    await saved(session)
    const { session: next, store } = tab(editChannel(), {
      copies: { read: async () => ({ ok: true, value: null }) },
    })
    await next.open('11', read(first))
    expect(at(next)?.trouble).toBe('older')
    expect(shown(next)).toEqual(['deux', 'ici'])
    expect((await held(store)).origin.base).toEqual(second)
  })

  it('with the same number that differ were made side by side: all that differs is asked', async () => {
    const { session } = tab()
    await session.open('11', read(edition('la mienne', { edition: 1 })))
    session.add('11', [noted('x', 'ici', 'b')])
    await saved(session)
    await session.open('11', read(first))
    expect(at(session)?.conflicts.map(({ id, field }) => [id, field])).toEqual([
      ['a', 'note'],
      ['b', 'note'],
    ])
  })
})

describe('records published since editing began', () => {
  it('are brought together with the edits where they do not touch the same', async () => {
    await edited()
    const { session, store } = tab()
    await session.open('11', read(edition('publié')))
    expect(shown(session)).toEqual(['publié', 'ici'])
    expect((await held(store)).origin.base).toEqual(edition('publié'))
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
})

describe('edits whose start was damaged', () => {
  it('are set aside and said, where it no longer tells which were published', async () => {
    await edited()
    await putRaw('edits', { region: '11', base: 'abîmé' })
    const { session } = tab()
    await session.open('11', read())
    expect(at(session)).toMatchObject({ repaired: true, setAside: 1 })
    expect(shown(session)).toEqual([null, null])
    expect(at(session)?.kept?.edits.closed).toMatchObject([{ id: 'x' }])
  })

  it('are not begun anew on a file that could not be read', async () => {
    await edited()
    const damaged = { region: '11', base: 'abîmé' }
    await putRaw('edits', damaged)
    const { session, store } = tab(editChannel(), {
      copies: { read: async () => ({ ok: true, value: null }) },
    })
    await session.open('11', { kind: 'damaged', detail: 'cut off' })
    expect(at(session)).toMatchObject({ dataset: null, kept: null, repaired: false })
    expect(await store.read('11')).toEqual({ ok: false, reason: 'corrupt' })
  })
})
