import type { PublishedFile } from '../data/published-records.ts'
import type { CptsDataset } from '../domain/cpts/cpts.ts'
import type { Conflict, Resolver } from '../domain/edits/dataset-merge.ts'
import type { LogEntry } from '../domain/edits/edit-log.ts'
import { replay } from '../domain/edits/replay.ts'
import type { EditSync } from '../storage/edit-sync.ts'
import type { BeginResult, EditsResult, EditStore, RegionEdits } from '../storage/edits.ts'
import type { StorageFailure } from '../storage/open-database.ts'
import type { PublishedStore } from '../storage/published.ts'
import {
  autosaveEdits,
  type EditAutosave,
  type EditAutosaveParts,
  blank,
  type EditState,
  isSameText,
  printOf,
} from './edit-autosave.ts'
import {
  emptyDataset,
  fileInUse,
  fromCopy,
  fromOrigin,
  latest,
  type Published,
  toCopy,
  type Trouble,
} from './published-file.ts'
import type { openConflicts, rebaseEdits } from './rebase-edits.ts'

/** The records of a région as they are on this device; the same object as long as nothing in it changed. */
export interface RegionRecords {
  readonly region: string
  /** Until it is known what this device holds, nothing is shown. */
  readonly phase: 'opening' | 'open'
  /** The last good published file: just read, or kept here from an earlier reading; null where none ever was. */
  readonly published: Published | null
  readonly trouble: Trouble | null
  /** Published records with every edit of this device, pending ones included; null while nothing at all is known. */
  readonly dataset: CptsDataset | null
  /** Null where nothing was ever edited. */
  readonly kept: EditState | null
  /** Lines that came before it was known what they go on top of: they wait in this page. */
  readonly early: readonly LogEntry[]
  /** What was published and what was changed here say different things; until someone chooses, what was changed here stands. */
  readonly conflicts: readonly Conflict[]
  /** The device does not say what it holds. */
  readonly unread: StorageFailure | null
  /** The edits start from an older file than the published one, and the device refuses to bring them up to date. */
  readonly behind: boolean
  /** Where the edits started from was damaged: what could be told to be pending was made again on the published records. */
  readonly repaired: boolean
  /** How many earlier changes could not be told apart from those published, and stay in the log only. */
  readonly setAside: number
}

/** What brings edits and a publication together. */
export interface Merging {
  readonly openConflicts: typeof openConflicts
  readonly rebaseEdits: typeof rebaseEdits
}

/** What the records of a région are opened with. */
export interface RecordsParts extends Partial<Pick<EditAutosaveParts, 'page' | 'pause'>> {
  readonly edits: EditStore
  readonly published: PublishedStore
  readonly sync: EditSync
  readonly now?: () => Date
  /** Loads what merges, where there are edits. */
  readonly load?: () => Promise<Merging>
  /** Resolves once there is time for what nobody waits for. */
  readonly idle?: () => Promise<void>
}

/** The records of one région while the application runs. */
export interface OpenRecords {
  readonly getState: () => RegionRecords
  /** Takes what became of reading the published file; one call after another. */
  readonly take: (file: PublishedFile) => Promise<void>
  /** Resolves once what was asked is done. */
  readonly idle: () => Promise<void>
  readonly add: (entries: readonly LogEntry[]) => void
  readonly flush: () => Promise<void>
  readonly settle: (choose: Resolver) => Promise<boolean>
  readonly retry: () => void
}

const NONE: readonly Conflict[] = []

/** How long to wait before the device is asked again for what it did not give. Units: milliseconds. */
const REREAD = 10_000

/** Opens the records of a région. */
export function openRecords(
  region: string,
  {
    edits: store,
    published: copies,
    sync,
    now = () => new Date(),
    load = () => import('./rebase-edits.ts'),
    idle = async () => {},
    ...page
  }: RecordsParts,
  onChange: (state: RegionRecords) => void,
): OpenRecords {
  let state: RegionRecords = {
    region,
    phase: 'opening',
    published: null,
    trouble: null,
    dataset: null,
    kept: null,
    early: [],
    conflicts: [],
    unread: null,
    behind: false,
    repaired: false,
    setAside: 0,
  }
  let last: PublishedFile | null = null
  let autosave: EditAutosave | null = null
  let merging: Merging | null = null
  let isReady = false
  let rereading: ReturnType<typeof setTimeout> | undefined
  let queue = Promise.resolve()

  const set = (changed: Partial<RegionRecords>): void => {
    state = { ...state, ...changed }
    if (state.phase === 'open') onChange(state)
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => (queue = queue.then(work))

  /** Null where it cannot be had for now. */
  const getMerging = async (): Promise<Merging | null> =>
    (merging ??= await load().catch(() => null))
  /** Edits count together with what merges them: without it, the device is not read either. */
  const readEdits = async (): Promise<EditsResult> => {
    const found = await store.read(region)
    const isWhole = !found.ok || !found.edits || (await getMerging()) !== null
    return isWhole ? found : { ok: false, reason: 'failed' }
  }
  /** What waits for a choice; as long as that cannot be told, nothing is published. */
  const waitingIn = (edits: RegionEdits, mine: CptsDataset): Partial<RegionRecords> => {
    if (edits.origin.waiting.length === 0) return { conflicts: NONE }
    if (merging) return { conflicts: merging.openConflicts(edits, mine) }
    void inTurn(tellWaiting)
    return { behind: true }
  }
  /** Another tab merged, and this one began its edits without the code that tells of it. */
  const tellWaiting = async (): Promise<void> => {
    const told = (await getMerging()) !== null
    const { kept, dataset } = state
    if (!told) setTimeout(() => void inTurn(tellWaiting), page.pause ?? REREAD)
    else if (kept && dataset) set({ ...waitingIn(kept.edits, dataset), behind: false })
  }

  const onKept = (kept: EditState): void => {
    const { edits, pending } = kept
    const { origin } = edits
    const before = state.kept
    if (state.dataset && before?.edits === edits && before.pending === pending) return set({ kept })
    // What is saved says the same as what was about to be: nothing that follows from it is worked out again.
    const dataset =
      (before && isSameText(before, kept) && state.dataset) ||
      replay(origin.start, [...edits.log, ...pending]).dataset
    const { published } = state
    const moved = before !== null && before.edits.origin.fingerprint !== origin.fingerprint
    // Another tab read another file since: of two without a number, the one that the edits rest on by now.
    const read = moved && published && printOf(published.dataset) !== origin.fingerprint
    const later = read ? latest([fromOrigin(origin), published]) : published
    // Asked again, the device would go back to the file that this tab saw.
    if (later && later !== published && last?.kind === 'read' && state.trouble === null)
      last = { kind: 'read', dataset: later.dataset, problems: later.problems }
    set({ kept, dataset, ...waitingIn(edits, dataset), published: later })
  }
  const keep = (edits: RegionEdits): void => {
    autosave = autosaveEdits({ store: afterBeginning, sync, ...page }, edits)
    autosave.subscribe(onKept)
    onKept(autosave.getState())
  }
  /** A line is only worth keeping with what it starts from, which is written first. */
  const afterBeginning: Pick<EditStore, 'read' | 'add'> = {
    read: store.read,
    add: async (_, entries) => {
      const base = state.kept?.edits.origin.base
      const begun = base ? await begin(base) : null
      return begun === null || begun.ok ? store.add(region, entries) : begun
    },
  }

  /** Unless another was read meanwhile. */
  const keepCopy = async (read: Published): Promise<void> => {
    if (state.published === read) await toCopy(read).then(copies.save, () => {})
  }

  const take = async (file: PublishedFile): Promise<void> => {
    last = file
    const found = autosave && state.unread === null ? null : await readEdits()
    const edits = found?.ok ? found.edits : null
    const origin = (edits ?? state.kept?.edits)?.origin
    const copy = state.published ? null : await copies.read(region)
    const good = latest([
      state.published,
      copy?.ok && copy.value ? fromCopy(copy.value) : null,
      origin ? fromOrigin(origin) : null,
    ])
    const { published, trouble } = fileInUse(file, good, now().toISOString())
    set({ published, trouble })
    if (published?.current) void idle().then(() => keepCopy(published))
    const base = published?.dataset ?? (trouble === 'missing' ? emptyDataset(region) : null)
    // What was changed while the device did not answer goes on top of what it holds.
    if (autosave) await (found && autosave.refresh())
    else if (edits) keep(edits)
    else if (base && found?.ok === false && found.reason === 'corrupt') await repair(base)
    if (!autosave) set({ dataset: base })
    else if (trouble === null) await bringUpToDate(() => null)
    // Told last: by then what is shown holds it all, and rests on what is published now.
    if (found) set({ unread: whyUnread(found) })
    isReady = true
    const waiting = state.early
    set({ early: [] })
    add(waiting)
    set({ phase: 'open' })
    // A device that was slow, or that another tab held, may answer in a moment.
    clearTimeout(rereading)
    if (state.unread !== null) rereading = setTimeout(readAgain, page.pause ?? REREAD)
  }
  const readAgain = (): void => {
    const file = last
    if (file) void inTurn(() => take(file))
  }
  /** Why what the device holds does not count here yet; null once it does, or is damaged. */
  const whyUnread = (found: EditsResult): StorageFailure | null => {
    if (!found.ok) return found.reason === 'corrupt' ? null : found.reason
    const shown = state.kept?.edits.origin.revision ?? 0
    return shown < (found.edits?.origin.revision ?? 0) ? 'failed' : null
  }
  const begin = async (base: CptsDataset): Promise<BeginResult> => {
    const begun = await store.begin(base)
    if (begun.ok && begun.repaired) set({ repaired: true, setAside: begun.setAside })
    return begun
  }
  const repair = async (base: CptsDataset): Promise<void> => {
    const begun = await begin(base)
    const again = begun.ok ? await store.read(region) : begun
    if (again.ok && 'edits' in again && again.edits) keep(again.edits)
  }

  /** What the edits start from, brought up to what is published now. */
  const bringUpToDate = async (choose: Resolver, asked = false): Promise<void> => {
    if (!autosave) return
    const published = (): CptsDataset | null =>
      state.trouble === null && state.published ? state.published.dataset : null
    const loaded = await getMerging()
    const done = await loaded?.rebaseEdits({ store, autosave, published, now }, choose, asked)
    const { kept, dataset } = state
    set({ behind: done !== true, ...(done && kept && dataset && waitingIn(kept.edits, dataset)) })
  }

  const add = (entries: readonly LogEntry[]): void => {
    if (entries.length === 0) return
    const base = state.published?.dataset ?? state.dataset
    if (!isReady || !base) {
      return set({ early: [...state.early, ...entries] })
    }
    if (!autosave) {
      keep(blank(base))
      void getMerging()
    }
    autosave?.add(entries)
  }

  sync.subscribe((news) => {
    // Another tab begins where this one has nothing to keep yet.
    if (news.region === region && !autosave)
      void inTurn(async () => {
        if (!autosave && last) await take(last)
      })
  })

  return {
    getState: () => state,
    take: (file) => inTurn(() => take(file)),
    idle: () => queue,
    add,
    flush: async () => {
      await queue
      await autosave?.flush()
    },
    settle: async (choose) => {
      await inTurn(() => bringUpToDate(choose, true))
      return state.conflicts.length === 0 && !state.behind
    },
    retry: () => {
      autosave?.retry()
      if (state.unread !== null || state.behind) readAgain()
    },
  }
}
