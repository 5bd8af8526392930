import type { SketchingStore } from '../state/sketching.ts'
import type { DraftSync } from '../storage/draft-sync.ts'
import type { DraftStore } from '../storage/drafts.ts'
import type { createDraftsSession } from './drafts.ts'
import { createDraftsState, type DraftsSession } from './drafts-state.ts'

/** The drafts of this device; what saves and merges them is loaded with the first that is opened. */
export function draftsSessionOnDemand(
  sketching: SketchingStore,
  store: DraftStore,
  sync: DraftSync,
  load: () => Promise<{ readonly createDraftsSession: typeof createDraftsSession }> = () =>
    import('./drafts.ts'),
): DraftsSession {
  const state = createDraftsState()
  let session: DraftsSession | null = null
  let loading: ReturnType<typeof load> | null = null
  const begun = async (): Promise<DraftsSession> => {
    try {
      const { createDraftsSession: create } = await (loading ??= load())
      return (session ??= create(sketching, store, sync, {}, state))
    } catch (error) {
      // The next call tries again.
      loading = null
      throw error
    }
  }
  return {
    store,
    sync,
    state,
    open: async (opened) => {
      state.setState({ opening: true })
      const drafts = await begun().catch((error: unknown) => {
        state.setState({ opening: false })
        throw error
      })
      await drafts.open(opened)
    },
    remove: async (id) => (await begun()).remove(id),
    restore: async (draft) => (await begun()).restore(draft),
    retry: () => session?.retry(),
  }
}
