import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { addUnits } from '../../../src/domain/sketch/sketch.ts'
import { createDraftsSession } from '../../../src/session/drafts.ts'
import { act, keptDraft, note, undo } from '../../../src/state/sketch-steps.ts'
import { createSketching, keptSketch } from '../../../src/state/sketching.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { draftSync } from '../../../src/storage/draft-sync.ts'
import { draftStore, type DraftStore } from '../../../src/storage/drafts.ts'
import { draft, newDevice } from '../storage/support.ts'

const page = {
  visibilityState: 'visible',
  addEventListener: () => {},
  removeEventListener: () => {},
}
const ARPAJON = '91021' as UnitCode
const LINAS = '91339' as UnitCode

function sessionOn(store: DraftStore) {
  const sketching = createSketching()
  return {
    sketching,
    session: createDraftsSession(sketching, store, draftSync(), { page, pause: 5 }),
  }
}
const realStore = (): DraftStore => draftStore(atlasDatabase(), draftSync())
/** A device that refuses everything. */
const fullStore = (): DraftStore => ({
  ...realStore(),
  save: () => Promise.resolve({ ok: false, reason: 'full' }),
})

function add(sketching: ReturnType<typeof createSketching>, code: UnitCode): void {
  sketching.setState((state) => act(state, addUnits(keptSketch(state), [code]), 'unit'))
}
const codesOf = (store: DraftStore, id: string) =>
  store.read(id).then((read) => (read.ok ? [...(read.stored?.draft.sketch.units ?? [])] : null))

beforeEach(newDevice)

describe('the draft that is open', () => {
  it('keeps nothing of a blank draft until something is drawn on it, then each change', async () => {
    const store = realStore()
    const { sketching, session } = sessionOn(store)
    await session.open({ blank: draft('') })
    expect(await codesOf(store, 'one')).toEqual([])
    expect(session.state.getState().status).toBe('blank')
    add(sketching, ARPAJON)
    await vi.waitFor(() => expect(session.state.getState().status).toBe('saved'))
    expect(await codesOf(store, 'one')).toEqual([ARPAJON])
  })

  it('keeps a blank draft once something is noted, though nothing is drawn', async () => {
    const store = realStore()
    const { sketching, session } = sessionOn(store)
    await session.open({ blank: draft('') })
    sketching.setState((state) => note(state, 'note/besoins', 'Un besoin d’exemple'))
    await vi.waitFor(() => expect(session.state.getState().status).toBe('saved'))
    const read = await store.read('one')
    expect(read.ok && read.stored?.draft.notes?.get('note/besoins')).toBe('Un besoin d’exemple')
  })

  it('keeps in the page what is noted while the device is full, and says so', async () => {
    const { sketching, session } = sessionOn(fullStore())
    await session.open({ blank: draft('') })
    sketching.setState((state) => note(state, 'note/besoins', 'Un besoin d’exemple'))
    await vi.waitFor(() => expect(session.state.getState().status).toEqual({ unsaved: 'full' }))
    expect(sketching.getState().head?.notes?.get('note/besoins')).toBe('Un besoin d’exemple')
  })

  it('is on its way from the moment it is asked for, even while it is still being made', async () => {
    const { session } = sessionOn(realStore())
    type Made = { draft: ReturnType<typeof draft>; revision: null }
    const make: ((made: Made) => void)[] = []
    const opened = session.open(
      new Promise<Made>((resolve) => {
        make.push(resolve)
      }),
    )
    // What opens a draft where there is none looks at this, and would put a blank one in its place.
    expect(session.state.getState().opening).toBe(true)
    await Promise.resolve()
    expect(session.state.getState().opening).toBe(true)
    make[0]?.({ draft: draft('91021'), revision: null })
    await opened
    expect(session.state.getState().opening).toBe(false)
  })

  it('is no longer on its way once it could not be made', async () => {
    const { session } = sessionOn(realStore())
    await expect(session.open(Promise.reject(new Error('no list')))).rejects.toThrow('no list')
    expect(session.state.getState().opening).toBe(false)
    await session.open({ draft: draft('91021'), revision: null })
    expect(session.state.getState().status).not.toBe('blank')
  })

  it('keeps what is drawn while another draft is on its way to the table', async () => {
    const store = realStore()
    const { sketching, session } = sessionOn(store)
    await session.open({ draft: draft('91021'), revision: null })
    const opened = session.open({ draft: draft('91339', { id: 'two' }), revision: null })
    add(sketching, LINAS)
    await opened
    expect(keptDraft(sketching.getState())?.id).toBe('two')
    await vi.waitFor(async () => expect(await codesOf(store, 'one')).toEqual([ARPAJON, LINAS]))
    expect(await codesOf(store, 'two')).toEqual([LINAS])
  })

  it('lays drafts opened at once one after the other, none taking the place of another', async () => {
    const store = realStore()
    const { sketching, session } = sessionOn(store)
    await session.open({ draft: draft('91021'), revision: null })
    await Promise.all([
      session.open({ draft: draft('91339', { id: 'two' }), revision: null }),
      session.open({ draft: draft('91027', { id: 'three' }), revision: null }),
    ])
    expect(keptDraft(sketching.getState())?.id).toBe('three')
    add(sketching, ARPAJON)
    await vi.waitFor(async () =>
      expect(await codesOf(store, 'three')).toEqual(expect.arrayContaining([ARPAJON, '91027'])),
    )
    expect(await codesOf(store, 'one')).toEqual([ARPAJON])
    expect(await codesOf(store, 'two')).toEqual([LINAS])
  })

  it('holds on to a draft that the device refuses when another is opened, and gives it back', async () => {
    const { sketching, session } = sessionOn(fullStore())
    await session.open({ blank: draft('') })
    add(sketching, ARPAJON)
    await vi.waitFor(() => expect(session.state.getState().status).toEqual({ unsaved: 'full' }))
    await session.open({ blank: draft('', { id: 'two' }) })
    const { unsaved } = session.state.getState()
    expect(unsaved.map(({ id }) => id)).toEqual(['one'])
    const [lost] = unsaved
    if (!lost) throw new Error('nothing to open again')
    await session.open({ draft: lost, revision: null })
    expect([...keptSketch(sketching.getState()).units]).toEqual([ARPAJON])
    expect(session.state.getState().status).toEqual({ unsaved: 'full' })
  })

  it('lets go of such a draft once the device takes it after all', async () => {
    const store = realStore()
    let full = true
    const { sketching, session } = sessionOn({
      ...store,
      save: (...given) => (full ? fullStore().save(...given) : store.save(...given)),
    })
    await session.open({ blank: draft('') })
    add(sketching, ARPAJON)
    await vi.waitFor(() => expect(session.state.getState().status).toEqual({ unsaved: 'full' }))
    await session.open({ blank: draft('', { id: 'two' }) })
    full = false
    session.retry()
    await vi.waitFor(() => expect(session.state.getState().unsaved).toEqual([]))
    expect(await codesOf(store, 'one')).toEqual([ARPAJON])
  })
})

describe('a draft that is deleted while the device refuses it', () => {
  /** A device that refuses for as long as it is full. */
  function fillable() {
    const store = realStore()
    const device = { full: true }
    const refuse = { ok: false, reason: 'full' } as const
    const either: DraftStore = {
      ...store,
      save: (...given) => (device.full ? Promise.resolve(refuse) : store.save(...given)),
      remove: (id) => (device.full ? Promise.resolve(refuse) : store.remove(id)),
    }
    return { store, device, either }
  }
  const listed = async (store: DraftStore) => {
    const all = await store.list()
    return all.ok ? all.drafts.map(({ draft: { id } }) => id) : null
  }

  it('does not come back once the device takes drafts again', async () => {
    const { store, device, either } = fillable()
    const { sketching, session } = sessionOn(either)
    await session.open({ blank: draft('') })
    add(sketching, ARPAJON)
    await vi.waitFor(() => expect(session.state.getState().status).toEqual({ unsaved: 'full' }))
    await session.open({ blank: draft('', { id: 'two' }) })
    await session.remove('one')
    expect(session.state.getState()).toMatchObject({ unsaved: [], removing: ['one'] })
    device.full = false
    session.retry()
    await vi.waitFor(() => expect(session.state.getState().removing).toEqual([]))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await listed(store)).toEqual([])
  })

  it('is deleted by itself later where the device had it', async () => {
    const { store, device, either } = fillable()
    await store.save(draft('91021'), null)
    const { session } = sessionOn(either)
    await session.remove('one')
    expect(session.state.getState().removing).toEqual(['one'])
    expect(await listed(store)).toEqual(['one'])
    device.full = false
    await vi.waitFor(async () => expect(await listed(store)).toEqual([]))
    expect(session.state.getState().removing).toEqual([])
  })

  it('is there again when that is taken back, whether or not the device ever had it', async () => {
    const { store, device, either } = fillable()
    const { sketching, session } = sessionOn(either)
    await session.remove('one')
    await session.restore(draft('91021'))
    expect(session.state.getState().removing).toEqual([])
    expect([...keptSketch(sketching.getState()).units]).toEqual([ARPAJON])
    device.full = false
    session.retry()
    await vi.waitFor(async () => expect(await listed(store)).toEqual(['one']))
  })
})

describe('a draft opened again', () => {
  it('is the one of the device by now, with all that can be undone of it', async () => {
    const store = realStore()
    const { sketching, session } = sessionOn(store)
    const before = await store.save(draft(''), null)
    if (!before.ok) throw new Error(before.reason)
    await session.open(before.saved)
    add(sketching, ARPAJON)
    await vi.waitFor(async () => expect(await codesOf(store, 'one')).toEqual([ARPAJON]))
    await session.open({ draft: draft('91339', { id: 'two', region: '93' }), revision: null })
    await session.open(before.saved)
    expect([...keptSketch(sketching.getState()).units]).toEqual([ARPAJON])
    sketching.setState(undo)
    expect([...keptSketch(sketching.getState()).units]).toEqual([])
  })
})
