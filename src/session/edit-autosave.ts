import type { LogEntry } from '../domain/edits/edit-log.ts'
import type { Page, SaveStatus } from './draft-autosave.ts'
import type { EditSync } from '../storage/edit-sync.ts'
import type { EditStore, RegionEdits } from '../storage/edits.ts'

/** The edits of a région as this tab knows them; `pending` is what the device does not hold yet, after all that it does. */
export interface EditState {
  readonly edits: RegionEdits
  readonly pending: readonly LogEntry[]
  readonly status: SaveStatus
}

/** Keeps the edits of a région on the device, in step with the other tabs that edit it. */
export interface EditAutosave {
  readonly getState: () => EditState
  readonly subscribe: (listener: (state: EditState) => void) => () => void
  /** Adds lines to the log, which count at once, and saves them, all or none. */
  readonly add: (entries: readonly LogEntry[]) => void
  /** Saves what is pending and reads what other tabs did; a line added, the page coming to sight and time passing do so too. */
  readonly retry: () => void
  /** Saves what is pending; tells how that went. */
  readonly flush: () => Promise<SaveStatus>
  /** Flushes, and no longer hears the other tabs nor tries by itself. */
  readonly stop: () => Promise<SaveStatus>
}

/** What a keeper works with. */
export interface EditAutosaveParts {
  readonly shelf: Pick<EditStore, 'read' | 'add'>
  readonly sync: Pick<EditSync, 'subscribe'>
  readonly page?: Page
  /** Milliseconds before a save that failed is tried again by itself. */
  readonly pause?: number
}

/** Opens edits that were read from the shelf, to keep them. */
export function autosaveEdits(
  { shelf, sync, page = document, pause = 10_000 }: EditAutosaveParts,
  opened: RegionEdits,
): EditAutosave {
  const { region } = opened.origin
  const listeners = new Set<(state: EditState) => void>()
  let state: EditState = { edits: opened, pending: [], status: 'saved' }
  let asked = false
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const set = (changed: Partial<EditState>): void => {
    state = { ...state, ...changed }
    for (const listener of listeners) listener(state)
  }

  /** One save or look at a time; what is asked meanwhile is done once, after. */
  const ask = (): void => {
    asked = true
    running ??= run()
  }
  const run = async (): Promise<void> => {
    clearTimeout(timer)
    try {
      while (asked) {
        asked = false
        if (state.pending.length > 0) await save()
        await look()
      }
    } finally {
      running = null
      if (typeof state.status === 'object') timer = setTimeout(ask, pause)
    }
  }
  const save = async (): Promise<void> => {
    const sent = state.pending
    const { edits } = state
    const result = await shelf.add(region, sent)
    if (!result.ok) return set({ status: { unsaved: result.reason } })
    const pending = state.pending.slice(sent.length)
    const log = [...edits.log, ...sent]
    set({ edits: { ...edits, log }, pending, status: pending.length > 0 ? 'saving' : 'saved' })
  }
  /** Takes what the device holds; where it cannot be read for now, what is known here stands. */
  const look = async (): Promise<void> => {
    const found = await shelf.read(region)
    if (found.ok && found.edits) set({ edits: found.edits })
  }

  const flush = async (): Promise<SaveStatus> => {
    if (!running && state.pending.length > 0) ask()
    await running
    return state.status
  }
  const onVisibility = (): void => {
    if (page.visibilityState === 'visible') ask()
  }
  const unsubscribe = sync.subscribe((news) => {
    if (news.region === region) ask()
  })
  page.addEventListener('visibilitychange', onVisibility)

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: (entries) => {
      if (entries.length === 0) return
      const status = state.status === 'saved' ? 'saving' : state.status
      set({ pending: [...state.pending, ...entries], status })
      ask()
    },
    retry: () => {
      if (state.pending.length > 0) set({ status: 'saving' })
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
