import { type Draft, mergeDrafts, sameDraftState } from '../domain/sketch/draft.ts'
import type { KeptDraft, StoredDraft } from '../storage/draft-record.ts'
import type { DraftSync } from '../storage/draft-sync.ts'
import type { DraftStore } from '../storage/drafts.ts'
import { autosave, type SaveStatus, type SaveTimes } from './autosave.ts'

export interface DraftAutosaveState {
  readonly draft: Draft
  readonly status: SaveStatus
  /** Deleted from elsewhere while it is open here; the next change brings it back. */
  readonly deleted: boolean
}

/** Saves an open draft on the device, in step with the other tabs that have it open. */
export interface DraftAutosave {
  readonly getState: () => DraftAutosaveState
  readonly subscribe: (listener: (state: DraftAutosaveState) => void) => () => void
  /** Hears what another tab made of the draft, joined with what was done here. */
  readonly onForeignChange: (listener: (after: Draft) => void) => () => void
  /** Takes the next state of the draft, made from the one in `getState()`, and saves it at once; the same again does nothing. */
  readonly change: (draft: Draft) => void
  /** Tries again to save; a change, the page coming to sight and time passing do so too. */
  readonly retry: () => void
  /** Saves what is not saved yet; tells how that went once nothing is pending. */
  readonly flush: () => Promise<SaveStatus>
  /** Flushes, and no longer hears the other tabs nor tries by itself. */
  readonly stop: () => Promise<SaveStatus>
  /** Saves no more, ever: the draft is being deleted. Waits for the save that runs. */
  readonly discard: () => Promise<void>
}

export interface DraftAutosaveParts extends SaveTimes {
  readonly store: Pick<DraftStore, 'read' | 'save'>
  readonly sync: Pick<DraftSync, 'subscribe'>
}

/** A draft to open: as it was read from the device, or a new one, without revision, which is saved at once. */
export interface OpenedDraft {
  readonly draft: Draft
  readonly revision: number | null
}

/** Opens a draft and saves it from then on. */
export function autosaveDraft(
  { store, sync, ...times }: DraftAutosaveParts,
  { draft: opened, revision }: OpenedDraft,
): DraftAutosave {
  const { id } = opened
  const listeners = new Set<(state: DraftAutosaveState) => void>()
  const foreignListeners = new Set<(after: Draft) => void>()
  let base: KeptDraft | null = revision === null ? null : { draft: opened, revision }
  let state: DraftAutosaveState = {
    draft: opened,
    status: base ? 'saved' : 'saving',
    deleted: false,
  }
  let discarded = false

  const set = (changed: Partial<DraftAutosaveState>): void => {
    state = { ...state, ...changed }
    for (const listener of listeners) listener(state)
  }
  const isSaved = (draft: Draft): boolean => base !== null && sameDraftState(draft, base.draft)

  const save = async (): Promise<void> => {
    const sent = state.draft
    const result = await store.save(sent, base)
    if (result.ok) adopt(sent, result.saved)
    else set({ status: { unsaved: result.reason } })
  }
  /** Whether the device holds something newer than what is known here. */
  const look = async (known: KeptDraft): Promise<void> => {
    const found = await store.read(id)
    if (found.ok && found.stored && found.stored.revision !== known.revision)
      adopt(known.draft, found.stored)
    else
      set({
        status: isSaved(state.draft) ? 'saved' : 'saving',
        deleted: found.ok ? found.stored?.deleted !== null : state.deleted,
      })
  }
  /** Goes on from what the device holds, with what was changed here since `from`. */
  const adopt = (from: Draft, stored: StoredDraft): void => {
    const before = state.draft
    const both = mergeDrafts(from, before, stored.draft)
    const foreign = !sameDraftState(both, before)
    const draft = foreign ? both : before
    base = stored
    set({
      draft,
      status: isSaved(draft) ? 'saved' : 'saving',
      deleted: stored.deleted !== null,
    })
    if (foreign) for (const listener of foreignListeners) listener(draft)
  }
  const saving = autosave(async () => {
    if (discarded) return 'done'
    await (base && isSaved(state.draft) ? look(base) : save())
    return typeof state.status === 'object' ? 'again' : 'done'
  }, times)

  const flush = async (): Promise<SaveStatus> => {
    await saving.flush(!isSaved(state.draft))
    return state.status
  }
  const unsubscribe = sync.subscribe((news) => {
    if (news.id === id && news.revision !== base?.revision) saving.ask()
  })
  // A new draft is saved; one that was read may be older than what another tab saved since.
  saving.ask()

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onForeignChange: (listener) => {
      foreignListeners.add(listener)
      return () => foreignListeners.delete(listener)
    },
    change: (draft) => {
      if (sameDraftState(draft, state.draft)) return
      set({ draft, status: state.status === 'saved' ? 'saving' : state.status })
      saving.ask()
    },
    retry: () => {
      if (state.status !== 'saved') set({ status: 'saving' })
      saving.ask()
    },
    flush,
    stop: async () => {
      unsubscribe()
      saving.stop()
      return flush()
    },
    discard: async () => {
      discarded = true
      unsubscribe()
      saving.stop()
      await saving.flush(false)
    },
  }
}
