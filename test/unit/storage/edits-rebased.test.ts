import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fingerprint } from '../../../src/domain/edits/fingerprint.ts'
import { begunTab, editTab, held, noted, notes, published } from './edit-support.ts'
import { failWrites, full, newDevice } from './support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

describe('a new base', () => {
  const newer = published({ avertissement: 'Plus récent.' })
  const merged = published({ avertissement: 'Réuni.' })

  it('closes the log up to a rank, and what comes after goes on from the start', async () => {
    const { store } = await begunTab()
    await store.add('11', [noted('x', 'un')])
    // Another tab adds a line while this one merges.
    await editTab().store.add('11', [noted('y', 'deux', 'b')])
    const done = await store.rebase(
      '11',
      { base: newer, start: merged, closedRank: 1, waiting: [] },
      1,
    )
    expect(done).toMatchObject({ ok: true, origin: { revision: 2 } })
    const edits = await held(editTab().store)
    expect(edits.origin).toMatchObject({
      base: newer,
      start: merged,
      fingerprint: fingerprint(newer),
    })
    expect(edits.closed.map(({ id }) => id)).toEqual(['x'])
    expect(edits.log.map(({ id }) => id)).toEqual(['y'])
    expect(await notes(store)).toEqual([null, 'deux'])
  })

  it('is refused where another tab gave one first', async () => {
    const { store } = await begunTab()
    const to = { base: newer, start: newer, closedRank: 0, waiting: [] }
    const [one, two] = await Promise.all([
      store.rebase('11', to, 1),
      editTab().store.rebase('11', { ...to, start: merged }, 1),
    ])
    expect([one, two]).toMatchObject([{ ok: true }, { ok: false, reason: 'stale' }])
    expect((await held(store)).origin.start).toEqual(newer)
  })

  it('needs one to replace', async () => {
    const to = { base: newer, start: newer, closedRank: 0, waiting: [] }
    expect(await editTab().store.rebase('11', to, 1)).toEqual({ ok: false, reason: 'missing' })
  })

  it('is not written by halves where the device is full', async () => {
    const { store } = await begunTab()
    const end = failWrites(full())
    const to = { base: newer, start: newer, closedRank: 0, waiting: [] }
    expect(await store.rebase('11', to, 1)).toEqual({ ok: false, reason: 'full' })
    end()
    expect((await held(store)).origin).toMatchObject({ base: published(), revision: 1 })
  })
})
