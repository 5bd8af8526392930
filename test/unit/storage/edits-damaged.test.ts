import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../../src/domain/edits/fingerprint.ts'
import { allRaw, begunTab, held, noted, notes, published, putRaw } from './edit-support.ts'
import { newDevice } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('what cannot be read', () => {
  it('is named, hides no other line, and stays as it is', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const corrupt = { region: '11', rank: 2, format: 7 }
    await putRaw('changes', corrupt)
    await store.add('11', [noted('y', 'deux', 'b')])
    expect(await held(store)).toMatchObject({ corrupt: [2], lastRank: 3 })
    expect(await notes(store)).toEqual(['un', 'deux'])
    expect(await allRaw('changes')).toContainEqual(corrupt)
  })

  it('is a line whose id is not its own, or a rank that is none', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const [line] = (await allRaw('changes')) as [object]
    await putRaw('changes', { ...line, rank: 2, id: 'other' })
    await putRaw('changes', { ...line, rank: 'trois', id: 'third' })
    expect(await held(store)).toMatchObject({ log: [{ id: 'x' }], corrupt: [2, 0] })
    expect(await store.add('11', [noted('y', 'deux')])).toMatchObject({ added: [{ rank: 3 }] })
  })

  it('is an origin that is damaged, which is set aside when editing begins again', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    const [origin] = (await allRaw('edits')) as [ReturnType<typeof published>]
    const damaged = { ...origin, base: published({ avertissement: 'Abîmé.' }) }
    await putRaw('edits', damaged)
    expect(await store.read('11')).toEqual({ ok: false, reason: 'corrupt' })
    const to = { base: published(), start: published(), closedRank: 0, waiting: [] }
    expect(await store.rebase('11', to, 1)).toEqual({ ok: false, reason: 'corrupt' })
    expect(await store.begin(published())).toMatchObject({ ok: true, begun: true })
    expect(await notes(store)).toEqual(['un', null])
    expect(await allRaw('edits')).toContainEqual({
      ...damaged,
      region: '11/2025-01-01T00:00:02.000Z',
    })
  })

  it.each([
    ['another format', { format: 3 }],
    ['a key that is not known', { couleur: 'rouge' }],
    ['a rank below zero', { closedRank: -1 }],
    ['a start that is not what was written', { start: { dataset: published(), fingerprint: 'x' } }],
    [
      'the base of another région',
      {
        base: published({ region: '93' }),
        fingerprint: fingerprint(published({ region: '93' })),
      },
    ],
    ['a base that is none', { base: { region: '11' } }],
  ])('is an origin with %s', async (_, more) => {
    const { store } = await begunTab()
    const [origin] = (await allRaw('edits')) as [object]
    await putRaw('edits', { ...origin, ...more })
    expect(await store.read('11')).toEqual({ ok: false, reason: 'corrupt' })
  })
})

describe('a damaged origin', () => {
  /** Two lines, of which the first is published already. */
  async function closedOne() {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'publié'), noted('y', 'en cours', 'b')])
    const to = { base: published(), start: published(), closedRank: 1, waiting: [] }
    await store.rebase('11', to, 1)
    const [origin] = (await allRaw('edits')) as [object]
    return { store, origin }
  }

  it('makes again only the lines that it still tells to be pending', async () => {
    const { store, origin } = await closedOne()
    await putRaw('edits', { ...origin, base: published({ avertissement: 'Abîmé.' }) })
    expect(await store.begin(published())).toMatchObject({ repaired: true, setAside: 0 })
    expect(await notes(store)).toEqual([null, 'en cours'])
    expect((await held(store)).closed.map(({ id }) => id)).toEqual(['x'])
  })

  it('that tells nothing has all lines set aside, to be read', async () => {
    const { store } = await closedOne()
    await putRaw('edits', { region: '11', base: 'abîmé' })
    expect(await store.begin(published())).toMatchObject({ repaired: true, setAside: 2 })
    expect(await notes(store)).toEqual([null, null])
    expect((await held(store)).closed.map(({ id }) => id)).toEqual(['x', 'y'])
  })
})
