import { beforeEach, expect, it, vi } from 'vitest'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { addUnits } from '../../../src/domain/sketch/sketch.ts'
import { createDraftsSession } from '../../../src/session/drafts.ts'
import { createNotebook } from '../../../src/session/notebook.ts'
import { createRecordsSession } from '../../../src/session/records.ts'
import { followUnsaved, warnBeforeLeaving } from '../../../src/session/unsaved.ts'
import { act } from '../../../src/state/sketch-steps.ts'
import { createSketching, keptSketch } from '../../../src/state/sketching.ts'
import { createTyping, openedForm } from '../../../src/state/typing.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { draftSync } from '../../../src/storage/draft-sync.ts'
import { draftStore, type DraftStore } from '../../../src/storage/drafts.ts'
import type { EditStore } from '../../../src/storage/edits.ts'
import { writeNotebook } from '../../../src/storage/notebook.ts'
import { publishedStore } from '../../../src/storage/published.ts'
import { editTab, noted, published } from '../storage/edit-support.ts'
import { draft, newDevice, page } from '../storage/support.ts'
import { note } from '../storage/notebook-support.ts'

beforeEach(newDevice)

const refused = { ok: false, reason: 'full' } as const
const NOTHING = { records: [], sketches: [], removing: false, forms: false, notebook: null }

/** A page on a device that has room or not, and whether the browser would ask before leaving it. */
function opened() {
  const device = { full: true }
  const { store, sync } = editTab()
  const add: EditStore['add'] = async (...to) => (device.full ? refused : store.add(...to))
  const times = { page: page(), pause: 1_000_000 }
  const records = createRecordsSession({
    edits: { ...store, add },
    published: publishedStore(atlasDatabase()),
    sync,
    ...times,
  })
  const kept = draftStore(atlasDatabase(), draftSync())
  const drafts: DraftStore = {
    ...kept,
    save: async (...to) => (device.full ? refused : kept.save(...to)),
    remove: async (id) => (device.full ? refused : kept.remove(id)),
  }
  const sketching = createSketching()
  const texts = {
    getItem: () => null,
    setItem: () => !device.full,
    removeItem: () => {},
    names: () => [],
  }
  const session = {
    records,
    sketching,
    notebook: createNotebook(atlasDatabase(), undefined, times, async (...to) =>
      device.full ? refused : writeNotebook(...to),
    ),
    drafts: createDraftsSession(sketching, drafts, draftSync(), times),
    typing: createTyping({ tab: texts, device: texts, locks: null, newId: () => 'tab' }),
  }
  const unsaved = followUnsaved(session)
  const browser = new EventTarget()
  warnBeforeLeaving(unsaved, browser)
  const asks = (): boolean =>
    !browser.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  return { device, session, unsaved, asks }
}
const read = { kind: 'read', dataset: published(), problems: [] } as const

it('nothing done is nothing to lose, and the page is left without a question', async () => {
  const { session, unsaved, asks } = opened()
  await session.records.open('11', read)
  await session.drafts.open({ blank: draft('') })
  expect([unsaved.getState(), asks()]).toEqual([NOTHING, false])
})

it('changes of records are asked about from the moment they are made until the device holds them', async () => {
  const { device, session, unsaved, asks } = opened()
  await session.records.open('11', read)
  session.records.add('11', [noted('x', 'un')])
  expect(unsaved.getState().records).toEqual([{ region: '11', reason: null }])
  expect(asks()).toBe(true)
  await vi.waitFor(() =>
    expect(unsaved.getState().records).toEqual([{ region: '11', reason: 'full' }]),
  )
  device.full = false
  session.records.retry()
  await vi.waitFor(() => expect(unsaved.getState()).toEqual(NOTHING))
  expect(asks()).toBe(false)
})

it('changes that wait for a file that could not be read are in this page only', async () => {
  const { device, session, unsaved, asks } = opened()
  device.full = false
  await session.records.open('11', { kind: 'damaged', detail: 'cut off' })
  session.records.add('11', [noted('x', 'un')])
  expect(unsaved.getState().records).toEqual([{ region: '11', reason: null }])
  expect(asks()).toBe(true)
  await session.records.open('11', read)
  await vi.waitFor(() => expect(asks()).toBe(false))
})

it('sketches are, the one that is open and those closed while the device refused them', async () => {
  const { device, session, unsaved, asks } = opened()
  await session.drafts.open({ blank: draft('', { nom: 'CPTS d’exemple A' }) })
  session.sketching.setState((now) =>
    act(now, addUnits(keptSketch(now), ['91021' as UnitCode]), 'unit'),
  )
  const one = { id: 'one', nom: 'CPTS d’exemple A' }
  await vi.waitFor(() =>
    expect(unsaved.getState().sketches).toEqual([{ ...one, open: true, reason: 'full' }]),
  )
  await session.drafts.open({ blank: draft('', { id: 'two' }) })
  expect(unsaved.getState().sketches).toEqual([{ ...one, open: false, reason: null }])
  expect(asks()).toBe(true)
  device.full = false
  session.drafts.retry()
  await vi.waitFor(() => expect(asks()).toBe(false))
})

it('a sketch whose deletion the device refuses would come back', async () => {
  const { session, unsaved, asks } = opened()
  await session.drafts.remove('one')
  expect([unsaved.getState().removing, asks()]).toEqual([true, true])
})

it('what is typed in a form is asked about where the browser does not keep it', () => {
  const { device, session, unsaved, asks } = opened()
  session.typing.setState({ a: openedForm({ text: '' }, null) })
  expect(asks()).toBe(false)
  session.typing.setState({ a: { ...openedForm({ text: 'x' }, null), touched: true } })
  expect([unsaved.getState().forms, asks()]).toEqual([true, true])
  device.full = false
  session.typing.setState({ a: { ...openedForm({ text: 'xy' }, null), touched: true } })
  expect(asks()).toBe(false)
})

it('what is written in the private notebook is asked about until the device holds it', async () => {
  const { device, session, unsaved, asks } = opened()
  session.notebook.change([{ entry: note('a'), base: null, removed: false }])
  expect([unsaved.getState().notebook, asks()]).toEqual([{ reason: null }, true])
  await vi.waitFor(() => expect(unsaved.getState().notebook).toEqual({ reason: 'full' }))
  device.full = false
  session.notebook.retry()
  await vi.waitFor(() => expect(unsaved.getState()).toEqual(NOTHING))
  expect(asks()).toBe(false)
})
