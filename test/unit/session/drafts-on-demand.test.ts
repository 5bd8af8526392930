import { beforeEach, describe, expect, it } from 'vitest'
import { createDraftsSession } from '../../../src/session/drafts.ts'
import { draftsSessionOnDemand } from '../../../src/session/drafts-on-demand.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { draftSync } from '../../../src/storage/draft-sync.ts'
import { draftStore } from '../../../src/storage/drafts.ts'
import { draft, newDevice, page } from '../storage/support.ts'

beforeEach(newDevice)

/** Drafts whose code can be had as long as the network can. */
function opened() {
  const network = { online: true, asked: 0 }
  const sketching = createSketching()
  const store = draftStore(atlasDatabase(), draftSync())
  const session = draftsSessionOnDemand(sketching, store, draftSync(), async () => {
    network.asked += 1
    if (!network.online) throw new Error('offline')
    const times = { page: page() }
    return {
      createDraftsSession: (to, kept, sync, _, state) =>
        createDraftsSession(to, kept, sync, times, state),
    }
  })
  return { network, sketching, session, isOpening: () => session.state.getState().opening }
}

describe('drafts whose code is loaded with the first that is opened', () => {
  it('loads nothing before, whoever asks for what failed to be tried again', () => {
    const { network, session } = opened()
    session.retry()
    expect([network.asked, session.state.getState().status]).toEqual([0, 'blank'])
  })

  it('tells from the call on that a draft is opening, until all that were asked for are', async () => {
    const { network, sketching, session, isOpening } = opened()
    const one = session.open({ blank: draft('') })
    const two = session.open({ draft: draft('91021', { id: 'two' }), revision: null })
    expect(isOpening()).toBe(true)
    await one
    expect(isOpening()).toBe(true)
    await two
    expect(isOpening()).toBe(false)
    expect([sketching.getState().head?.id, network.asked]).toEqual(['two', 1])
  })

  it('is opening nothing where the code cannot be had, and opens it once it can', async () => {
    const { network, sketching, session, isOpening } = opened()
    network.online = false
    await expect(session.open({ blank: draft('') })).rejects.toThrow('offline')
    expect([isOpening(), sketching.getState().head]).toEqual([false, null])
    network.online = true
    await session.open({ blank: draft('') })
    expect(sketching.getState().head?.id).toBe('one')
  })
})
