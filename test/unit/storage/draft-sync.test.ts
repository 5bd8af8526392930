import { afterEach, describe, expect, it, vi } from 'vitest'
import { draftSync, type DraftNews, type DraftSync } from '../../../src/storage/draft-sync.ts'

const open: DraftSync[] = []
afterEach(() => {
  for (const sync of open.splice(0)) sync.close()
  vi.unstubAllGlobals()
})

function join() {
  const sync = draftSync()
  const heard: DraftNews[] = []
  const leave = sync.subscribe((news) => heard.push(news))
  open.push(sync)
  return { sync, heard, leave }
}

describe('the tabs of a device', () => {
  it('hear of each other, never of themselves', async () => {
    const [a, b] = [join(), join()]
    a.sync.announce({ id: 'one', revision: 2 })
    await vi.waitFor(() => expect(b.heard).toEqual([{ id: 'one', revision: 2 }]))
    b.sync.announce({ id: 'one', revision: 3 })
    await vi.waitFor(() => expect(a.heard).toEqual([{ id: 'one', revision: 3 }]))
    expect(b.heard).toHaveLength(1)
  })

  it('hear nothing that they do not understand, nor once they left', async () => {
    const [a, b, c] = [join(), join(), join()]
    b.leave()
    const stranger = new BroadcastChannel('atlas-cpts-drafts')
    stranger.postMessage('hello')
    stranger.postMessage({ id: 1, revision: 'two' })
    a.sync.announce({ id: 'one', revision: 2 })
    await vi.waitFor(() => expect(c.heard).toEqual([{ id: 'one', revision: 2 }]))
    stranger.close()
    expect(b.heard).toEqual([])
  })

  it('say nothing once they are closed', () => {
    const { sync } = join()
    sync.close()
    expect(() => sync.announce({ id: 'one', revision: 1 })).not.toThrow()
  })

  it.each([
    ['where the browser has no channel', undefined],
    [
      'where the browser forbids it',
      function () {
        throw new DOMException('Denied', 'SecurityError')
      },
    ],
  ])('do without %s', (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel)
    const { sync, heard } = join()
    sync.announce({ id: 'one', revision: 1 })
    expect(heard).toEqual([])
  })
})
