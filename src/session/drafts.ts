import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../domain/sketch/draft.ts'
import { adopt, keptDraft, openDraft, type SketchingStore } from '../state/sketching.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'
import type { DraftSync } from '../storage/draft-sync.ts'
import type { DraftStore, RemoveResult } from '../storage/drafts.ts'
import { autosave, type SaveStatus, type SaveTimes } from './autosave.ts'
import { type DraftAutosave, autosaveDraft, type OpenedDraft } from './draft-autosave.ts'

/**
 * How drafts are saved. `status` is that of the open one, `blank` until something is drawn on it, since nothing is worth keeping
 * before.
 */
export interface DraftsState {
  readonly status: SaveStatus | 'blank'
  /** Deleted in another tab while it is open here. */
  readonly deleted: boolean
  /** Whether another draft is on its way. */
  readonly opening: boolean
  /** Closed while the device refused them: they live in this page only. */
  readonly unsaved: readonly Draft[]
  /** Ids of those deleted here while the device refused it, which is tried again until it is done. */
  readonly removing: readonly string[]
}

/** A draft to open; a blank one is nothing to save yet. */
type Openable = OpenedDraft | { readonly blank: Draft }

/** The draft that is open, saved as it is drawn, and what becomes of the others. */
export interface DraftsSession {
  readonly store: DraftStore
  readonly sync: DraftSync
  readonly state: StoreApi<DraftsState>
  /**
   * Opens a draft, one call after another: one of the device as it is there by now, with all that can be undone of it. A draft never
   * saved is saved at once, a blank one once drawn on. `opening` is told from the call on, also while the draft is still being made.
   */
  readonly open: (opened: Openable | Promise<Openable>) => Promise<void>
  /** Deletes a draft that is not open, for good: what of it was not saved yet is not saved any more. */
  readonly remove: (id: string) => Promise<void>
  /** Takes a deletion back; the draft as it was last seen comes back even where the device never held it. */
  readonly restore: (draft: Draft) => Promise<void>
  readonly retry: () => void
}

/** Days that a deleted draft can still be brought back. */
const GRACE = 30

export function createDraftsSession(
  sketching: SketchingStore,
  store: DraftStore,
  sync: DraftSync,
  times: SaveTimes = {},
): DraftsSession {
  const state = createStore<DraftsState>(() => ({
    status: 'blank',
    deleted: false,
    opening: false,
    unsaved: [],
    removing: [],
  }))
  let current: DraftAutosave | null = null
  let blank: Draft | null = null
  let queue = Promise.resolve()
  let purged = false
  let asked = 0
  const waiting = new Map<string, DraftAutosave>()

  const showWaiting = (): void =>
    state.setState({ unsaved: Array.from(waiting.values(), (each) => each.getState().draft) })
  const watch = (saving: DraftAutosave): void => {
    saving.subscribe(({ status, deleted }) => {
      if (current === saving) state.setState({ status, deleted })
      else if (status === 'saved' && waiting.delete(saving.getState().draft.id)) {
        showWaiting()
        void saving.stop()
      }
    })
    saving.onForeignChange((after) => {
      if (current === saving) sketching.setState((now) => adopt(now, after))
    })
  }
  const startSaving = (opened: OpenedDraft): DraftAutosave => {
    void askToPersist()
    const saving = autosaveDraft({ store, sync, ...times }, opened)
    watch(saving)
    return saving
  }
  const show = (saving: DraftAutosave): void => {
    const { status, deleted } = saving.getState()
    state.setState({ status, deleted })
  }
  sketching.subscribe((now, before) => {
    if (now.head === before.head && now.sketch === before.sketch && now.history === before.history)
      return
    const draft = keptDraft(now)
    if (!draft) return
    if (current) current.change(draft)
    else if (blank && (blank.sketch !== draft.sketch || blank.nom !== draft.nom)) {
      blank = null
      current = startSaving({ draft, revision: null })
      show(current)
    }
  })
  const close = (saving: DraftAutosave): void => {
    const { status, draft } = saving.getState()
    if (typeof status === 'object') {
      waiting.set(draft.id, saving)
      showWaiting()
    } else void saving.stop()
  }
  /** What was listed may be older than what this tab or another saved since. */
  const fresh = async (opened: Openable): Promise<Openable> => {
    if ('blank' in opened || opened.revision === null) return opened
    const found = await store.read(opened.draft.id)
    return found.ok && found.stored ? found.stored : opened
  }
  const open = async (opened: Openable): Promise<void> => {
    if (!purged) void store.purge(new Date(Date.now() - GRACE * 86_400_000))
    purged = true
    const latest = await fresh(opened)
    // Drawing goes on while the last of it is saved; the change of draft itself is of one moment.
    await current?.flush()
    const before = current
    current = null
    blank = null
    const asked = 'blank' in latest ? latest.blank : latest.draft
    const again = waiting.get(asked.id)
    waiting.delete(asked.id)
    if (before && before !== again) close(before)
    sketching.setState((now) => openDraft(now, again?.getState().draft ?? asked))
    if ('blank' in latest) {
      blank = asked
      state.setState({ status: 'blank', deleted: false })
    } else {
      current = again ?? startSaving(latest)
      show(current)
    }
    showWaiting()
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.then(
      () => {},
      () => {},
    )
    return done
  }

  const isRefused = (result: RemoveResult): boolean =>
    !result.ok && result.reason !== 'missing' && result.reason !== 'corrupt'
  const removeOne = async (id: string): Promise<void> => {
    const refused = isRefused(await store.remove(id))
    state.setState(({ removing }) => {
      const others = removing.filter((each) => each !== id)
      // Taken back while it was on its way: not asked for any more.
      return { removing: refused && removing.includes(id) ? [...others, id] : others }
    })
  }
  const removals = autosave(async () => {
    for (const id of state.getState().removing) await removeOne(id)
    return state.getState().removing.length > 0 ? 'again' : 'done'
  }, times)

  return {
    store,
    sync,
    state,
    open: (opened) => {
      asked += 1
      state.setState({ opening: true })
      return inTurn(async () => open(await opened)).finally(() => {
        asked -= 1
        state.setState({ opening: asked > 0 })
      })
    },
    remove: (id) =>
      inTurn(async () => {
        const unsaved = waiting.get(id)
        waiting.delete(id)
        showWaiting()
        state.setState(({ removing }) => ({ removing: [...removing, id] }))
        await unsaved?.discard()
        removals.ask()
        await removals.flush(false)
      }),
    restore: (draft) =>
      inTurn(async () => {
        const { id } = draft
        const { removing } = state.getState()
        state.setState({ removing: removing.filter((each) => each !== id) })
        await removals.flush(false)
        const restored = await store.restore(id)
        const { revision } = restored.ok ? restored.stored : { revision: null }
        await open({ draft: restored.ok ? restored.stored.draft : draft, revision })
      }),
    retry: () => {
      current?.retry()
      for (const each of waiting.values()) each.retry()
      removals.ask()
    },
  }
}
