import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '../../domain/draft.ts'
import { adopt, keptDraft, openDraft, type SketchingStore } from '../../state/sketching.ts'
import {
  type DraftKeeper,
  keepDraft,
  type OpenedDraft,
  type SaveStatus,
} from '../../storage/draft-keeper.ts'
import type { DraftSync } from '../../storage/draft-sync.ts'
import type { DraftShelf } from '../../storage/drafts.ts'

/** How the draft on the table is kept; `blank` until something is drawn on it, since nothing is worth keeping before. */
export interface DeskState {
  readonly status: SaveStatus | 'blank'
  /** Deleted in another tab while it is open here. */
  readonly deleted: boolean
}

/** The table that drafts are laid on, and the shelf that they come from: what is drawn is kept as it is drawn. */
export interface Desk {
  readonly shelf: DraftShelf
  readonly sync: DraftSync
  readonly state: StoreApi<DeskState>
  /** Lays a draft on the table, the one before being kept first. A draft never kept is kept at once, a blank one once drawn on. */
  readonly open: (opened: OpenedDraft | { readonly blank: Draft }) => Promise<void>
  readonly retry: () => void
}

/** Days that a deleted draft can still be brought back. */
const GRACE = 30

export function createDesk(sketching: SketchingStore, shelf: DraftShelf, sync: DraftSync): Desk {
  const state = createStore<DeskState>(() => ({ status: 'blank', deleted: false }))
  let keeper: DraftKeeper | null = null
  let blank: Draft | null = null

  const keep = (opened: OpenedDraft): void => {
    // Some browsers throw away after a week what no one asked them to keep.
    void persistently()
    const kept = keepDraft({ shelf, sync }, opened)
    keeper = kept
    const show = ({ status, deleted }: DeskState): void => state.setState({ status, deleted })
    kept.subscribe((news) => {
      if (keeper === kept) show(news)
    })
    kept.onForeignChange((after) => sketching.setState((now) => adopt(now, after)))
    show(kept.getState())
  }
  sketching.subscribe((now, before) => {
    if (now.head === before.head && now.timeline === before.timeline) return
    const draft = keptDraft(now)
    if (!draft) return
    if (keeper) keeper.change(draft)
    else if (blank && (blank.sketch !== draft.sketch || blank.nom !== draft.nom)) {
      blank = null
      keep({ draft, revision: null })
    }
  })

  void shelf.purge(new Date(Date.now() - GRACE * 86_400_000))

  return {
    shelf,
    sync,
    state,
    open: async (opened) => {
      const before = keeper
      keeper = null
      blank = null
      await before?.stop()
      const draft = 'blank' in opened ? opened.blank : opened.draft
      sketching.setState(openDraft(draft))
      if ('blank' in opened) {
        blank = draft
        state.setState({ status: 'blank', deleted: false })
      } else keep(opened)
    },
    retry: () => keeper?.retry(),
  }
}

async function persistently(): Promise<void> {
  try {
    await navigator.storage.persist()
  } catch {
    // Not offered here (plain http, an old browser): what is kept is kept as long as the browser will.
  }
}
