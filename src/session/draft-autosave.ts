import type { Draft } from '../domain/sketch/sketch.ts'
import type { KeptDraft, StoredDraft } from '../storage/draft-record.ts'
import type { DraftSync } from '../storage/draft-sync.ts'
import type { DraftStore } from '../storage/drafts.ts'
import { mergeDrafts, sameDraft } from '../storage/merge-drafts.ts'
import type { StorageFailure } from '../storage/open-database.ts'

/** `saving` until the device holds all of the draft; `unsaved` while it refuses, and the page must not be closed. */
export type SaveStatus = 'saved' | 'saving' | { readonly unsaved: StorageFailure }

export interface KeeperState {
  readonly draft: Draft
  readonly status: SaveStatus
  /** Deleted from elsewhere while it is open here; the next change brings it back. */
  readonly deleted: boolean
}

/** Hears that another tab changed the draft; `before` is what it was here, to carry a history over. */
export type ForeignListener = (after: Draft, before: Draft) => void

/** Keeps an open draft on the device, in step with the other tabs that have it open. */
export interface DraftAutosave {
  readonly getState: () => KeeperState
  readonly subscribe: (listener: (state: KeeperState) => void) => () => void
  readonly onForeignChange: (listener: ForeignListener) => () => void
  /** Takes the next state of the draft, made from the one in `getState()`, and saves it at once; the same again does nothing. */
  readonly change: (draft: Draft) => void
  /** Tries again to save; a change, the page coming to sight and time passing do so too. */
  readonly retry: () => void
  /** Saves what is not saved yet; tells how that went once nothing is pending. */
  readonly flush: () => Promise<SaveStatus>
  /** Flushes, and no longer hears the other tabs nor tries by itself. To be awaited before the draft is removed. */
  readonly stop: () => Promise<SaveStatus>
}

/** The part of a document that says whether it is seen. */
export interface Page {
  readonly visibilityState: string
  addEventListener(type: 'visibilitychange', listener: () => void): void
  removeEventListener(type: 'visibilitychange', listener: () => void): void
}

export interface AutosaveParts {
  readonly shelf: Pick<DraftStore, 'read' | 'save'>
  readonly sync: Pick<DraftSync, 'subscribe'>
  readonly page?: Page
  /** Milliseconds before a save that failed is tried again by itself. */
  readonly pause?: number
}

/** A draft to open: as it was read from the shelf, or a new one, without revision, which is saved at once. */
export interface OpenedDraft {
  readonly draft: Draft
  readonly revision: number | null
}

/** Opens a draft to keep it. */
export function autosaveDraft(
  { shelf, sync, page = document, pause = 10_000 }: AutosaveParts,
  { draft: opened, revision }: OpenedDraft,
): DraftAutosave {
  const { id } = opened
  const listeners = new Set<(state: KeeperState) => void>()
  const foreignListeners = new Set<ForeignListener>()
  let base: KeptDraft | null = revision === null ? null : { draft: opened, revision }
  let state: KeeperState = { draft: opened, status: base ? 'saved' : 'saving', deleted: false }
  let asked = false
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const set = (changed: Partial<KeeperState>): void => {
    state = { ...state, ...changed }
    for (const listener of listeners) listener(state)
  }
  const isSaved = (draft: Draft): boolean => base !== null && sameDraft(draft, base.draft)

  /** One save or look at a time; what is asked meanwhile is done once, after, with the latest state. */
  const ask = (): void => {
    asked = true
    running ??= run()
  }
  const run = async (): Promise<void> => {
    clearTimeout(timer)
    try {
      while (asked) {
        asked = false
        await (base && isSaved(state.draft) ? look(base) : save())
      }
    } finally {
      running = null
      if (typeof state.status === 'object') timer = setTimeout(ask, pause)
    }
  }
  const save = async (): Promise<void> => {
    const sent = state.draft
    const result = await shelf.save(sent, base)
    if (result.ok) adopt(sent, result.saved)
    else set({ status: { unsaved: result.reason } })
  }
  /** Whether the device holds something newer than what is known here. */
  const look = async (known: KeptDraft): Promise<void> => {
    const found = await shelf.read(id)
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
    const foreign = !sameDraft(both, before)
    const draft = foreign ? both : before
    base = stored
    set({
      draft,
      status: isSaved(draft) ? 'saved' : 'saving',
      deleted: stored.deleted !== null,
    })
    if (foreign) for (const listener of foreignListeners) listener(draft, before)
  }

  const flush = async (): Promise<SaveStatus> => {
    if (!running && !isSaved(state.draft)) ask()
    await running
    return state.status
  }
  const onVisibility = (): void => {
    if (page.visibilityState === 'visible') ask()
  }
  const unsubscribe = sync.subscribe((news) => {
    if (news.id === id && news.revision !== base?.revision) ask()
  })
  page.addEventListener('visibilitychange', onVisibility)
  // A new draft is saved; one that was read may be older than what another tab saved since.
  ask()

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
      if (sameDraft(draft, state.draft)) return
      set({ draft, status: state.status === 'saved' ? 'saving' : state.status })
      ask()
    },
    retry: () => {
      if (state.status !== 'saved') set({ status: 'saving' })
      ask()
    },
    flush,
    stop: async () => {
      unsubscribe()
      page.removeEventListener('visibilitychange', onVisibility)
      const status = await flush()
      clearTimeout(timer)
      return status
    },
  }
}
