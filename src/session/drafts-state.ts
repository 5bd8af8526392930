import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../domain/sketch/draft.ts'
import type { DraftSync } from '../storage/draft-sync.ts'
import type { DraftStore } from '../storage/drafts.ts'
import type { SaveStatus } from './autosave.ts'
import type { OpenedDraft } from './draft-autosave.ts'

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
export type Openable = OpenedDraft | { readonly blank: Draft }

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

/** What is told of drafts as long as none was opened. */
export const createDraftsState = (): StoreApi<DraftsState> =>
  createStore<DraftsState>(() => ({
    status: 'blank',
    deleted: false,
    opening: false,
    unsaved: [],
    removing: [],
  }))
