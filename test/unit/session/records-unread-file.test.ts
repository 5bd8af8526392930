import { beforeEach, describe, expect, it, vi } from 'vitest'
import { editChannel, held, noted, published, putRaw } from '../storage/edit-support.ts'
import { newDevice } from '../storage/support.ts'
import { at, edited, FAILURES, read, saved, shown, tab } from './records-support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
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
