import { beforeEach, expect, it, vi } from 'vitest'
import type { NotebookEntry } from '../../../src/domain/contract/notebook.ts'
import { createNotebook } from '../../../src/session/notebook.ts'
import { notebookOnDemand } from '../../../src/session/notebook-on-demand.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { mark, note } from '../storage/notebook-support.ts'
import { failWrites, full, newDevice, page } from '../storage/support.ts'

beforeEach(newDevice)

function tab() {
  const notebook = createNotebook(atlasDatabase(), undefined, {
    page: page(),
    pause: 1_000_000,
  })
  const texts = () =>
    notebook.state.getState().entries.map((each) => (each.type === 'note' ? each.text : each.state))
  const put = (entry: NotebookEntry, base: string | null = null) =>
    notebook.change([{ entry, base, removed: false }])
  return { ...notebook, texts, put }
}
const read = ({ state }: ReturnType<typeof tab>) =>
  vi.waitFor(() => expect(state.getState().read).toBe('read'))

it('what is written counts at once, is kept, and comes to the other tab by itself', async () => {
  const [one, two] = [tab(), tab()]
  two.open()
  await read(two)
  one.put(note('a', { text: 'un' }))
  expect(one.texts()).toEqual(['un'])
  await one.flush()
  await vi.waitFor(() => expect(two.texts()).toEqual(['un']))
  one.put(mark('cpts-exemple-a.fin-contrat'))
  await vi.waitFor(() => expect(two.texts()).toEqual(['un', 'tenue']))
})

it('of a note that two tabs wrote, both versions stay', async () => {
  const [one, two] = [tab(), tab()]
  const before = note('a', { text: 'avant' })
  one.put(before)
  await one.flush()
  one.put(note('a', { text: 'de l’un' }, 1), before.changed)
  await one.flush()
  two.put(note('a', { text: 'de l’autre' }, 2), before.changed)
  await two.flush()
  await vi.waitFor(() => expect(one.texts().toSorted()).toEqual(['de l’autre', 'de l’un']))
})

it('a note that another tab changed meanwhile is not taken away', async () => {
  const [one, two] = [tab(), tab()]
  const before = note('a', { text: 'avant' })
  one.put(before)
  await one.flush()
  one.put(note('a', { text: 'après' }, 1), before.changed)
  await one.flush()
  two.change([{ entry: before, base: before.changed, removed: true }])
  await two.flush()
  await vi.waitFor(() => expect(two.texts()).toEqual(['après']))
})

it('what a full device refuses stays here, is told, and is kept once there is room', async () => {
  const one = tab()
  one.open()
  await read(one)
  const end = failWrites(full())
  one.put(note('a', { text: 'un' }))
  await one.flush()
  expect([one.texts(), one.state.getState().status]).toEqual([['un'], { unsaved: 'full' }])
  end()
  one.retry()
  await vi.waitFor(() => expect(one.state.getState().status).toBe('saved'))
  const later = tab()
  later.open()
  await vi.waitFor(() => expect(later.texts()).toEqual(['un']))
})

it('a device that is not read is not an empty notebook', async () => {
  const one = tab()
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError')
    },
  })
  one.open()
  await vi.waitFor(() => expect(one.state.getState().read).toBe('unavailable'))
})

it('what is written while the code that keeps it does not come is told, and kept once it does', async () => {
  let isGone = true
  const one = notebookOnDemand(atlasDatabase(), async () => {
    if (isGone) throw new TypeError('no network')
    return {
      createNotebook: (...to) => createNotebook(to[0], to[1], { page: page(), pause: 1_000_000 }),
    }
  })
  one.change([{ entry: note('a'), base: null, removed: false }])
  await vi.waitFor(() => expect(one.state.getState().status).toEqual({ unsaved: 'failed' }))
  isGone = false
  one.retry()
  await vi.waitFor(() => expect(one.state.getState().status).toBe('saved'))
  expect(one.state.getState().entries).toEqual([note('a')])
})
