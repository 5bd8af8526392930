import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { diffDatasets } from '../../../src/domain/edits/dataset-diff.ts'
import { nextEdition, savedLine } from '../../../src/session/publication.ts'
import type { RecordsSession } from '../../../src/session/records.ts'
import { editChannel, editTab, held, noted } from '../storage/edit-support.ts'
import { newDevice } from '../storage/support.ts'
import { at, copied, edition, read, saved, shown, tab } from './records-support.ts'

beforeEach(() => {
  vi.restoreAllMocks()
  newDevice()
})

const ALL_THAT_DIFFERS = [
  ['a', 'note'],
  ['b', 'note'],
]
const conflicting = (session: RecordsSession) =>
  at(session)?.conflicts.map(({ id, field }) => [id, field])

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
    expect(conflicting(session)).toEqual(ALL_THAT_DIFFERS)
  })

  it('are asked about although the device tells late that it holds what this tab began', async () => {
    const { store } = editTab()
    let readings = 0
    let answer = (): void => {}
    const late = new Promise<void>((resolve) => (answer = resolve))
    const { session } = tab(editChannel(), {
      edits: {
        read: async (region) => {
          if (++readings === 2) await late
          return store.read(region)
        },
      },
    })
    await session.open('11', read(edition('la mienne', { edition: 1 })))
    session.add('11', [noted('x', 'ici', 'b')])
    await saved(session)
    const opened = session.open('11', read(first))
    await vi.waitFor(() => expect(at(session)?.published?.dataset).toEqual(first))
    answer()
    await opened
    expect(conflicting(session)).toEqual(ALL_THAT_DIFFERS)
  })
})

it('nothing is settled, and no line closed, where nothing waits', async () => {
  const { session, store } = tab()
  await session.open('11', read())
  session.add('11', [noted('x', 'ici')])
  await saved(session)
  expect(await session.settle('11', () => 'mine')).toBe(true)
  expect((await held(store)).log.map(({ id }) => id)).toEqual(['x'])
})

describe('an edition made without having read the one before', () => {
  const first = edition('une', { edition: 1, avertissement: 'Une' })
  /** The edition that an office makes of what is published, with what it changed. */
  const after = (dataset: CptsDataset, changed: Partial<CptsDataset> = {}): CptsDataset => {
    const published = { dataset, problems: [], readAt: '', current: true }
    return nextEdition({ ...dataset, ...changed }, published, '')
  }
  const mine = after(first, {
    cpts: edition('la mienne').cpts,
    avertissement: 'La mienne',
  })
  /** A device that edited, published and read its own edition, and reads another one. */
  async function reading(other: CptsDataset): Promise<RecordsSession> {
    const { session } = tab()
    await session.open('11', read(first))
    session.add('11', [noted('x', 'la mienne')])
    await saved(session)
    await session.open('11', read(mine))
    expect(shown(session)).toEqual(['la mienne', null])
    await session.open('11', read(other))
    return session
  }
  const asked = (session: RecordsSession) =>
    at(session)?.conflicts.map(({ id, field }) => [id, field])

  it('takes nothing back, whatever its number: all that differs is asked', async () => {
    const beside = after(after(first))
    expect(beside.edition).toBe(3)
    const session = await reading(beside)
    expect(shown(session)).toEqual(['la mienne', null])
    expect(at(session)?.dataset?.avertissement).toBe('La mienne')
    expect(asked(session)).toEqual([
      [null, 'avertissement'],
      ['a', 'note'],
    ])
  })

  it('is told from one that goes on from it, however many editions came between', async () => {
    const session = await reading(after(after(mine, { cpts: edition('plus tard').cpts })))
    expect(shown(session)).toEqual(['plus tard', null])
    expect(asked(session)).toEqual([])
  })

  it('is taken for one that goes on from it where it does not say, as files of before', async () => {
    const { lignee: _, ...silent } = after(mine, { cpts: edition('plus tard').cpts })
    const session = await reading(silent)
    expect(shown(session)).toEqual(['plus tard', null])
  })
})

describe('a file that was made here', () => {
  const first = edition('une', { edition: 1 })
  /** The file that a tab makes of what it shows, and what the journal says of it. */
  function made(session: RecordsSession) {
    const { published = null, dataset, kept } = at(session) ?? {}
    const file = nextEdition(dataset ?? first, published, '')
    const by = { quand: '2025-03-01T00:00:00.000Z', author: '' }
    return { file, line: savedLine(file, diffDatasets(first, file), kept?.edits.log ?? [], by) }
  }
  /** A device that made a file of what it changed, and changed the same once more before the file was put online. */
  async function goingOn(): Promise<{ session: RecordsSession; file: CptsDataset }> {
    const { session } = tab()
    await session.open('11', read(first))
    session.add('11', [noted('x', 'deux')])
    await saved(session)
    const { file, line } = made(session)
    session.add('11', [line, noted('y', 'trois'), noted('z', 'ici', 'b')])
    await saved(session)
    return { session, file }
  }

  it('is known again once it is published: what was changed since is nobody else’s', async () => {
    const { session, file } = await goingOn()
    await session.open('11', read(file))
    expect(shown(session)).toEqual(['trois', 'ici'])
    expect(at(session)?.conflicts).toEqual([])
  })

  it('holds nothing of what another tab changed while it was made, however early that was saved', async () => {
    const channel = editChannel()
    const [{ session }, { session: other }] = [tab(channel), tab(channel)]
    await session.open('11', read(first))
    await other.open('11', read(first))
    session.add('11', [noted('x', 'deux')])
    await saved(session)
    const { file, line } = made(session)
    other.add('11', [noted('y', 'ici', 'b')])
    await saved(other)
    session.add('11', [line])
    await saved(session)
    await session.open('11', read(file))
    expect(shown(session)).toEqual(['deux', 'ici'])
    expect(at(session)?.conflicts).toEqual([])
  })

  it('is known again in what others made from it, who are asked about only where they changed the same', async () => {
    const { session, file } = await goingOn()
    const by = (dataset: CptsDataset) => ({ dataset, problems: [], readAt: '', current: true })
    const theirs = { ...file, cpts: [file.cpts[0]!, { ...file.cpts[1]!, note: 'là' }] }
    await session.open('11', read(nextEdition(theirs, by(file), '')))
    expect(shown(session)).toEqual(['trois', 'ici'])
    expect(at(session)?.conflicts).toMatchObject([{ id: 'b', field: 'note', theirs: 'là' }])
  })
})
