import { afterEach, expect, it, vi } from 'vitest'
import { draftSync } from '../../../src/storage/draft-sync.ts'
import { editSync, type EditNews, type EditSync } from '../../../src/storage/edit-sync.ts'

const open: { readonly close: () => void }[] = []
afterEach(() => {
  for (const sync of open.splice(0)) sync.close()
})

function join(): { readonly sync: EditSync; readonly heard: EditNews[] } {
  const sync = editSync()
  const heard: EditNews[] = []
  sync.subscribe((news) => heard.push(news))
  open.push(sync)
  return { sync, heard }
}

it('tells the other tabs which région changed, on a channel of its own', async () => {
  const [a, b] = [join(), join()]
  const drafts = draftSync()
  open.push(drafts)
  drafts.announce({ id: 'one', revision: 1 })
  const stranger = new BroadcastChannel('atlas-cpts-edits')
  stranger.postMessage({ region: 11 })
  stranger.postMessage({ region: '93' })
  await vi.waitFor(() => expect(b.heard).toEqual([{ region: '93' }]))
  a.sync.announce({ region: '11' })
  await vi.waitFor(() => expect(b.heard).toEqual([{ region: '93' }, { region: '11' }]))
  stranger.close()
  expect(a.heard).toEqual([{ region: '93' }])
})
