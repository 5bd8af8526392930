import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CptsDataset } from '../domain/cpts/cpts.ts'
import { type Conflict, mergeDatasets, type Resolver } from '../domain/edits/dataset-merge.ts'
import type { LogEntry } from '../domain/edits/edit-log.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { replay } from '../domain/edits/replay.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'
import type { SaveTimes } from './autosave.ts'
import { type EditAutosave, type EditState, autosaveEdits } from './edit-autosave.ts'
import type { EditSync } from '../storage/edit-sync.ts'
import type { EditStore, RegionEdits } from '../storage/edits.ts'
import type { StorageFailure } from '../storage/open-database.ts'

/**
 * What this device holds of the records of a région. `kept` is null where nothing was ever edited.
 *
 * `conflicts`: what was published since editing began and what was changed here say different things; until someone chooses, what was
 * changed here stands. `unread`: the device does not say what it holds. `repaired`: where the edits started from was damaged, so they
 * were made again on the published records.
 */
export interface RecordsState {
  readonly published: CptsDataset | null
  readonly kept: EditState | null
  readonly conflicts: readonly Conflict[]
  readonly unread: StorageFailure | null
  readonly repaired: boolean
}

/** The records being edited, région by région: what is changed is kept as it is changed, and brought up to date with what is published. */
export interface RecordsSession {
  readonly state: StoreApi<RecordsState>
  /** Takes the edits of a région in hand, on top of the records that are published; one call after another. */
  readonly open: (published: CptsDataset) => Promise<void>
  /** Adds lines to the log of the région in hand; they count at once. */
  readonly add: (entries: readonly LogEntry[]) => void
  /** Settles what is in conflict; what is left open stays so. Tells whether all of it is settled. */
  readonly settle: (choose: Resolver) => Promise<boolean>
  readonly retry: () => void
  /** The records of any région as they are on this device, without taking them in hand. */
  readonly edited: (published: CptsDataset) => Promise<EditedRecords>
  /** Hears of each région that another tab edits; returns how to stop. */
  readonly watch: (listener: (region: string) => void) => () => void
}

/** Records with what was changed of them here; those published, where the device does not say what it holds. */
export interface EditedRecords {
  readonly dataset: CptsDataset
  readonly unread: boolean
}

const NOTHING: RecordsState = {
  published: null,
  kept: null,
  conflicts: [],
  unread: null,
  repaired: false,
}

/** How often bringing up to date is tried while other tabs write. */
const TRIES = 5

export function createRecordsSession(
  shelf: EditStore,
  sync: EditSync,
  page: SaveTimes = {},
): RecordsSession {
  const state = createStore<RecordsState>(() => NOTHING)
  let keeper: EditAutosave | null = null
  let queue = Promise.resolve()

  /** A line is only worth keeping with what it starts from, which is written first. */
  const writing = (published: CptsDataset): Pick<EditStore, 'read' | 'add'> => ({
    read: shelf.read,
    add: async (region, entries) => {
      const begun = await shelf.begin(published)
      return begun.ok ? shelf.add(region, entries) : begun
    },
  })
  const keep = (published: CptsDataset, edits: RegionEdits): EditAutosave => {
    const kept = autosaveEdits({ shelf: writing(published), sync, ...page }, edits)
    kept.subscribe((now) => {
      if (keeper !== kept) return
      const moved = state.getState().kept?.edits.origin.revision !== now.edits.origin.revision
      state.setState({ kept: now, ...(moved ? { conflicts: [] } : {}) })
    })
    keeper = kept
    state.setState({ kept: kept.getState() })
    return kept
  }

  const lay = async (published: CptsDataset): Promise<void> => {
    if (state.getState().published === published && keeper) return
    const before = keeper
    keeper = null
    await before?.stop()
    state.setState({ ...NOTHING, published })
    const found = await shelf.read(published.region)
    if (!found.ok && found.reason !== 'corrupt') return state.setState({ unread: found.reason })
    let edits = found.ok ? found.edits : null
    if (!found.ok) {
      const begun = await shelf.begin(published)
      const again = await shelf.read(published.region)
      edits = begun.ok && again.ok ? again.edits : null
      state.setState({ repaired: true })
    }
    if (!edits) return
    keep(published, edits)
    await bringUpToDate(() => null)
  }

  /** Goes on from what is published now, with what was changed here; as far as nothing is left to be chosen. */
  const bringUpToDate = async (choose: Resolver): Promise<boolean> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const { published, kept } = state.getState()
      if (!published || !kept || !keeper) return true
      const { origin, log, dernier } = kept.edits
      if (origin.empreinte === fingerprint(published)) return true
      const mine = replay(origin.start, log).dataset
      const { dataset, conflicts } = mergeDatasets(origin.base, mine, published, choose)
      if (conflicts.length > 0) {
        state.setState({ conflicts })
        return false
      }
      const to = { base: published, start: dataset, jusqua: dernier }
      const done = await shelf.rebase(origin.region, to, origin.revision)
      if (!done.ok && done.reason !== 'stale') {
        keeper.retry()
        return false
      }
      const found = await shelf.read(origin.region)
      if (found.ok && found.edits) await renew(published, found.edits)
    }
    return false
  }
  /** What is pending in the tab goes on top of what the device now holds. */
  const renew = async (published: CptsDataset, edits: RegionEdits): Promise<void> => {
    const before = keeper
    const pending = before?.getState().pending ?? []
    await before?.stop()
    const kept = keep(published, edits)
    const known = new Set([...edits.log, ...edits.closed].map(({ id }) => id))
    kept.add(pending.filter(({ id }) => !known.has(id)))
    state.setState({ conflicts: [] })
  }

  sync.subscribe(({ region }) => {
    const { published } = state.getState()
    // Another tab begins where this one has nothing to keep yet.
    if (published?.region === region && !keeper) queue = queue.then(() => lay(published))
  })

  return {
    state,
    open: (published) => (queue = queue.then(() => lay(published))),
    add: (entries) => {
      const { published } = state.getState()
      if (!published) return
      void askToPersist()
      const kept = keeper ?? keep(published, blank(published))
      kept.add(entries)
    },
    settle: async (choose) => {
      let settled = false
      queue = queue.then(async () => {
        settled = await bringUpToDate(choose)
      })
      await queue
      return settled
    },
    retry: () => keeper?.retry(),
    edited: async (published) => {
      await queue
      const { published: inHand, kept } = state.getState()
      if (kept && inHand?.region === published.region) {
        return { dataset: withEdits(published, kept.edits, kept.pending), unread: false }
      }
      const first = await shelf.read(published.region)
      // A page that is busy with large files takes a device that answers late for one that is blocked.
      const found =
        first.ok || first.reason !== 'blocked' ? first : await shelf.read(published.region)
      if (!found.ok) return { dataset: published, unread: true }
      const dataset = found.edits ? withEdits(published, found.edits, []) : published
      return { dataset, unread: false }
    },
    watch: (listener) => sync.subscribe(({ region }) => listener(region)),
  }
}

/** What is published with what was changed here; until someone settles what is in conflict, what was changed here stands. */
function withEdits(
  published: CptsDataset,
  { origin, log }: RegionEdits,
  pending: readonly LogEntry[],
): CptsDataset {
  const mine = replay(origin.start, [...log, ...pending]).dataset
  if (origin.empreinte === fingerprint(published)) return mine
  const { dataset, conflicts } = mergeDatasets(origin.base, mine, published, () => null)
  return conflicts.length > 0 ? mine : dataset
}

/** Edits of which the device holds nothing yet. */
function blank(published: CptsDataset): RegionEdits {
  const origin = {
    region: published.region,
    base: published,
    empreinte: fingerprint(published),
    start: published,
    jusqua: 0,
    revision: 0,
    modified: '',
  }
  return { origin, log: [], closed: [], corrupt: [], dernier: 0 }
}
