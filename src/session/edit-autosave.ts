import type { CptsDataset } from '../domain/cpts/cpts.ts'
import type { LogEntry } from '../domain/edits/edit-log.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { autosave, type SaveStatus, type SaveTimes } from './autosave.ts'
import { remembered } from './remembered.ts'
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
  /** Saves what is pending and reads what the device holds, before it resolves. */
  readonly refresh: () => Promise<void>
  /** Saves what is pending; tells how that went. */
  readonly flush: () => Promise<SaveStatus>
}

/** What the autosave works with. */
export interface EditAutosaveParts extends SaveTimes {
  readonly store: Pick<EditStore, 'read' | 'add'>
  readonly sync: Pick<EditSync, 'subscribe'>
}

/** Keeps edits that were read from the device, or that begin here. */
export function autosaveEdits(
  { store, sync, ...times }: EditAutosaveParts,
  opened: RegionEdits,
): EditAutosave {
  const { region } = opened.origin
  const listeners = new Set<(state: EditState) => void>()
  let state: EditState = { edits: opened, pending: [], status: 'saved' }

  const set = (changed: Partial<EditState>): void => {
    state = { ...state, ...changed }
    for (const listener of listeners) listener(state)
  }

  const save = async (): Promise<void> => {
    const sent = state.pending
    const { edits } = state
    const result = await store.add(region, sent)
    if (!result.ok) return set({ status: { unsaved: result.reason } })
    const pending = state.pending.slice(sent.length)
    const log = [...edits.log, ...sent]
    set({ edits: { ...edits, log }, pending, status: pending.length > 0 ? 'saving' : 'saved' })
  }
  /** Takes what the device holds; where it cannot be read for now, what is known here stands. */
  const look = async (): Promise<void> => {
    const found = await store.read(region)
    if (found.ok && found.edits) set({ edits: found.edits })
  }

  const saving = autosave(async () => {
    if (state.pending.length > 0) await save()
    await look()
    return typeof state.status === 'object' ? 'again' : 'done'
  }, times)

  const flush = async (): Promise<SaveStatus> => {
    await saving.flush(state.pending.length > 0)
    return state.status
  }
  const refresh = async (): Promise<void> => {
    saving.ask()
    await saving.flush(false)
  }
  sync.subscribe((news) => {
    if (news.region === region) saving.ask()
  })

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
      saving.ask()
    },
    retry: () => {
      if (state.pending.length > 0) set({ status: 'saving' })
      saving.ask()
    },
    refresh,
    flush,
  }
}

/** Edits of which the device holds nothing yet. */
export function blank(base: CptsDataset): RegionEdits {
  const origin = {
    region: base.region,
    base,
    fingerprint: printOf(base),
    start: base,
    closedRank: 0,
    waiting: [],
    revision: 0,
    modified: '',
  }
  return { origin, log: [], closed: [], corrupt: [], lastRank: 0 }
}

/** The fingerprint of a dataset as this version of the application reads it: what edits on this device start from is known by it. */
export const printOf = remembered((dataset: CptsDataset): string => fingerprint(dataset))

/** Tells whether the same lines go on top of the same records, whichever of them the device holds by now. */
export function isSameText(before: EditState, now: EditState): boolean {
  const [was, is] = [before, now].map(({ edits: { log }, pending }) =>
    [...log, ...pending].map(({ id }) => id).join('\n'),
  )
  const [from, to] = [before.edits.origin, now.edits.origin]
  return was === is && (from.revision === to.revision || printOf(from.start) === printOf(to.start))
}
