import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../domain/sketch/sketch.ts'
import { adopt, keptDraft, openDraft, type SketchingStore } from '../state/sketching.ts'
import {
  type DraftAutosave,
  autosaveDraft,
  type AutosaveParts,
  type OpenedDraft,
  type SaveStatus,
} from './draft-autosave.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'
import type { DraftSync } from '../storage/draft-sync.ts'
import type { DraftStore } from '../storage/drafts.ts'

/**
 * How drafts are kept. `status` is that of the one on the table, `blank` until something is drawn on it, since nothing is worth
 * keeping before. `unsaved` are drafts taken off the table while the device refused them: they live in this page only.
 */
export interface DeskState {
  readonly status: SaveStatus | 'blank'
  /** Deleted in another tab while it is open here. */
  readonly deleted: boolean
  readonly unsaved: readonly Draft[]
}

/** The table that drafts are laid on, and the shelf that they come from: what is drawn is kept as it is drawn. */
export interface DraftsSession {
  readonly shelf: DraftStore
  readonly sync: DraftSync
  readonly state: StoreApi<DeskState>
  /** Lays a draft on the table, one call after another. A draft never kept is kept at once, a blank one once drawn on. */
  readonly open: (opened: OpenedDraft | { readonly blank: Draft }) => Promise<void>
  readonly retry: () => void
}

/** Days that a deleted draft can still be brought back. */
const GRACE = 30

export function createDraftsSession(
  sketching: SketchingStore,
  shelf: DraftStore,
  sync: DraftSync,
  page: Partial<Pick<AutosaveParts, 'page' | 'pause'>> = {},
): DraftsSession {
  const state = createStore<DeskState>(() => ({ status: 'blank', deleted: false, unsaved: [] }))
  let keeper: DraftAutosave | null = null
  let blank: Draft | null = null
  let queue = Promise.resolve()
  let purged = false
  const waiting = new Map<string, DraftAutosave>()

  const showWaiting = (): void =>
    state.setState({ unsaved: Array.from(waiting.values(), (each) => each.getState().draft) })
  const watch = (kept: DraftAutosave): void => {
    kept.subscribe(({ status, deleted }) => {
      if (keeper === kept) state.setState({ status, deleted })
      else if (status === 'saved' && waiting.delete(kept.getState().draft.id)) {
        showWaiting()
        void kept.stop()
      }
    })
    kept.onForeignChange((after) => {
      if (keeper === kept) sketching.setState((now) => adopt(now, after))
    })
  }
  const keep = (opened: OpenedDraft): DraftAutosave => {
    void askToPersist()
    const kept = autosaveDraft({ shelf, sync, ...page }, opened)
    watch(kept)
    return kept
  }
  const show = (kept: DraftAutosave): void => {
    const { status, deleted } = kept.getState()
    state.setState({ status, deleted })
  }
  sketching.subscribe((now, before) => {
    if (now.head === before.head && now.timeline === before.timeline) return
    const draft = keptDraft(now)
    if (!draft) return
    if (keeper) keeper.change(draft)
    else if (blank && (blank.sketch !== draft.sketch || blank.nom !== draft.nom)) {
      blank = null
      keeper = keep({ draft, revision: null })
      show(keeper)
    }
  })
  const putAway = (before: DraftAutosave): void => {
    const { status, draft } = before.getState()
    if (typeof status === 'object') {
      waiting.set(draft.id, before)
      showWaiting()
    } else void before.stop()
  }
  const lay = async (opened: OpenedDraft | { readonly blank: Draft }): Promise<void> => {
    if (!purged) void shelf.purge(new Date(Date.now() - GRACE * 86_400_000))
    purged = true
    // Drawing goes on while the last of it is kept; the change of draft itself is of one moment.
    await keeper?.flush()
    const before = keeper
    keeper = null
    blank = null
    const asked = 'blank' in opened ? opened.blank : opened.draft
    const again = waiting.get(asked.id)
    waiting.delete(asked.id)
    if (before && before !== again) putAway(before)
    sketching.setState(openDraft(again?.getState().draft ?? asked))
    if ('blank' in opened) {
      blank = asked
      state.setState({ status: 'blank', deleted: false })
    } else {
      keeper = again ?? keep(opened)
      show(keeper)
    }
    showWaiting()
  }

  return {
    shelf,
    sync,
    state,
    open: (opened) => {
      queue = queue.then(() => lay(opened))
      return queue
    },
    retry: () => {
      keeper?.retry()
      for (const each of waiting.values()) each.retry()
    },
  }
}
