import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { createRecordsSession, type RecordsSession } from '../../../src/session/records.ts'
import type { EditStore } from '../../../src/storage/edits.ts'
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

const still = { page: page(), pause: 1_000_000 }

/** A tab with its desk. */
function desk(channel = editChannel(), more: Partial<EditStore> = {}) {
  const { shelf, sync } = editTab(channel.join())
  return { desk: createRecordsSession({ ...shelf, ...more }, sync, still), shelf }
}
/** The notes of the records as the tab shows them. */
function shown({ state }: RecordsSession): (string | null)[] {
  const { kept, published: base } = state.getState()
  const dataset = kept
    ? replay(kept.edits.origin.start, [...kept.edits.log, ...kept.pending]).dataset
    : base
  return dataset?.cpts.map(({ note }) => note) ?? []
}
const saved = (one: RecordsSession) =>
  vi.waitFor(() => expect(one.state.getState().kept?.status).toBe('saved'))
/** Another edition, in which "a" has a note. */
const edition = (note: string, more: Partial<CptsDataset> = {}): CptsDataset =>
  published({
    cpts: [{ ...cpts('a', codes('75113')), note }, cpts('b', codes('75114'))],
    ...more,
  })

describe('the records of any région, not in hand', () => {
  it('are those published, with what this device changed of them', async () => {
    const { desk: one } = desk()
    expect(await one.edited(published())).toEqual({ dataset: published(), unread: false })
    await one.open(published())
    one.add([noted('x', 'un')])
    await saved(one)
    await one.open(published({ region: '93' }))
    const { dataset } = await one.edited(published())
    expect(dataset.cpts.map(({ note }) => note)).toEqual(['un', null])
  })

  it('hold what is not yet kept of those in hand', async () => {
    const { desk: one } = desk(editChannel(), { begin: () => new Promise(() => {}) })
    await one.open(published())
    one.add([noted('x', 'un')])
    const { dataset } = await one.edited(published())
    expect(dataset.cpts.map(({ note }) => note)).toEqual(['un', null])
  })

  it('go on from what was published since; where the two differ, what was changed here stands', async () => {
    const { desk: one } = desk()
    await one.open(published())
    one.add([noted('x', 'un', 'b')])
    await saved(one)
    await one.open(published({ region: '93' }))
    const since = (await one.edited(edition('publié'))).dataset
    expect(since.cpts.map(({ note }) => note)).toEqual(['publié', 'un'])
    const other = published({
      cpts: [cpts('a', codes('75113')), { ...cpts('b', codes('75114')), note: 'publié' }],
    })
    const disputed = (await one.edited(other)).dataset
    expect(disputed.cpts.map(({ note }) => note)).toEqual([null, 'un'])
  })

  it('are asked for again where the device seemed blocked', async () => {
    const { desk: one, shelf } = desk()
    await one.open(published())
    one.add([noted('x', 'un')])
    await saved(one)
    let asked = 0
    const { desk: late } = desk(editChannel(), {
      read: (region) =>
        asked++ === 0 ? Promise.resolve({ ok: false, reason: 'blocked' }) : shelf.read(region),
    })
    const { dataset, unread } = await late.edited(published())
    expect([dataset.cpts[0]?.note, unread]).toEqual(['un', false])
  })

  it('are those published, and it is said, where the device does not answer', async () => {
    const { desk: one } = desk(editChannel(), {
      read: () => Promise.resolve({ ok: false, reason: 'unavailable' }),
    })
    expect(await one.edited(published())).toEqual({ dataset: published(), unread: true })
  })

  it('are said to change when another tab edits them', async () => {
    const channel = editChannel()
    const [a, b] = [desk(channel), desk(channel)]
    const heard: string[] = []
    const stop = b.desk.watch((region) => heard.push(region))
    await a.desk.open(published())
    a.desk.add([noted('x', 'un')])
    await saved(a.desk)
    expect(new Set(heard)).toEqual(new Set(['11']))
    stop()
  })
})

describe('the records in hand', () => {
  it('are those published as long as nothing is edited, and the device keeps nothing', async () => {
    const { desk: one, shelf } = desk()
    await one.open(published())
    expect(one.state.getState().kept).toBeNull()
    expect(await shelf.read('11')).toEqual({ ok: true, edits: null })
  })

  it('count what is added at once, and keep it for the next time', async () => {
    const { desk: one } = desk()
    await one.open(published())
    one.add([noted('x', 'un')])
    expect(shown(one)).toEqual(['un', null])
    await saved(one)
    const { desk: next } = desk()
    await next.open(published())
    expect(shown(next)).toEqual(['un', null])
  })

  it('are the same in two tabs, even where both begin at once', async () => {
    const channel = editChannel()
    const [a, b] = [desk(channel), desk(channel)]
    await Promise.all([a.desk.open(published()), b.desk.open(published())])
    a.desk.add([noted('x', 'un')])
    b.desk.add([noted('y', 'deux', 'b')])
    await vi.waitFor(() => expect(shown(a.desk)).toEqual(['un', 'deux']))
    await vi.waitFor(() => expect(shown(b.desk)).toEqual(['un', 'deux']))
  })

  it('show a tab that edits nothing what another begins', async () => {
    const channel = editChannel()
    const [a, b] = [desk(channel), desk(channel)]
    await Promise.all([a.desk.open(published()), b.desk.open(published())])
    a.desk.add([noted('x', 'un')])
    await vi.waitFor(() => expect(shown(b.desk)).toEqual(['un', null]))
  })

  it('count although the device has no room, and are kept once it has', async () => {
    const gate = { shut: true }
    const { shelf } = editTab()
    const begin: EditStore['begin'] = async (base) =>
      gate.shut ? { ok: false, reason: 'full' } : shelf.begin(base)
    const { desk: one } = desk(editChannel(), { begin })
    await one.open(published())
    one.add([noted('x', 'un')])
    await vi.waitFor(() => expect(one.state.getState().kept?.status).toEqual({ unsaved: 'full' }))
    expect(shown(one)).toEqual(['un', null])
    gate.shut = false
    one.retry()
    await saved(one)
    expect(await notes(shelf)).toEqual(['un', null])
  })

  it('say where the device does not tell what it holds', async () => {
    const read: EditStore['read'] = () => Promise.resolve({ ok: false, reason: 'unavailable' })
    const { desk: one } = desk(editChannel(), { read })
    await one.open(published())
    expect(one.state.getState()).toMatchObject({ kept: null, unread: 'unavailable' })
  })

  it('are made again on what is published where their start was damaged', async () => {
    const { desk: one, shelf } = desk()
    await one.open(published())
    one.add([noted('x', 'un')])
    await saved(one)
    await putRaw('edits', { region: '11', format: 1, base: 'abîmé' })
    const { desk: next } = desk()
    await next.open(published())
    expect(next.state.getState().repaired).toBe(true)
    expect(shown(next)).toEqual(['un', null])
    expect(await notes(shelf)).toEqual(['un', null])
  })

  it('leave the région they were of', async () => {
    const { desk: one } = desk()
    await one.open(published())
    one.add([noted('x', 'un')])
    await saved(one)
    await one.open(published({ region: '93' }))
    expect(one.state.getState().kept).toBeNull()
    await one.open(published())
    expect(shown(one)).toEqual(['un', null])
  })
})

describe('records published since editing began', () => {
  async function edited(note = 'ici', of = 'b') {
    const { desk: one } = desk()
    await one.open(published())
    one.add([noted('x', note, of)])
    await saved(one)
  }

  it('are brought together with the edits where they do not touch the same', async () => {
    await edited()
    const { desk: one, shelf } = desk()
    await one.open(edition('publié'))
    expect(shown(one)).toEqual(['publié', 'ici'])
    expect((await held(shelf)).origin.base).toEqual(edition('publié'))
  })

  it('take the place of the edits that they hold', async () => {
    await edited('publié', 'a')
    const { desk: one } = desk()
    await one.open(edition('publié'))
    const { conflicts, kept } = one.state.getState()
    expect(conflicts).toEqual([])
    expect(kept?.edits.origin.start).toEqual(edition('publié'))
    expect(kept?.edits.log).toEqual([])
  })

  it('ask where both changed the same, and the edits stand until one chooses', async () => {
    await edited('ici', 'a')
    const { desk: one, shelf } = desk()
    await one.open(edition('publié'))
    expect(one.state.getState().conflicts).toMatchObject([
      { kind: 'field', id: 'a', field: 'note', base: null, mine: 'ici', theirs: 'publié' },
    ])
    expect(shown(one)).toEqual(['ici', null])
    expect((await held(shelf)).origin.base).toEqual(published())
    expect(await one.settle(() => null)).toBe(false)
    expect(await one.settle(() => 'theirs')).toBe(true)
    expect(shown(one)).toEqual(['publié', null])
    expect(one.state.getState().conflicts).toEqual([])
  })

  it('keep what is edited while one chooses', async () => {
    await edited('ici', 'a')
    const { desk: one } = desk()
    await one.open(edition('publié'))
    one.add([noted('z', 'plus tard', 'b')])
    await saved(one)
    expect(await one.settle(() => 'mine')).toBe(true)
    expect(shown(one)).toEqual(['ici', 'plus tard'])
  })

  it('leave standing what the device refuses meanwhile', async () => {
    await edited('ici', 'a')
    const add: EditStore['add'] = () => Promise.resolve({ ok: false, reason: 'full' })
    const { desk: one } = desk(editChannel(), { add })
    await one.open(edition('publié'))
    one.add([noted('z', 'plus tard', 'b')])
    expect(await one.settle(() => 'theirs')).toBe(true)
    expect(shown(one)).toEqual(['publié', 'plus tard'])
  })

  it('are settled in every tab once they are in one', async () => {
    await edited('ici', 'a')
    const channel = editChannel()
    const [a, b] = [desk(channel), desk(channel)]
    await a.desk.open(edition('publié'))
    await b.desk.open(edition('publié'))
    expect(b.desk.state.getState().conflicts).toHaveLength(1)
    await a.desk.settle(() => 'theirs')
    await vi.waitFor(() => expect(b.desk.state.getState().conflicts).toEqual([]))
    expect(shown(b.desk)).toEqual(['publié', null])
  })
})
