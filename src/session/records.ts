import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PublishedFile } from '../data/published-records.ts'
import type { Resolver } from '../domain/edits/dataset-merge.ts'
import type { LogEntry } from '../domain/edits/edit-log.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'
import {
  type OpenRecords,
  openRecords,
  type RecordsParts,
  type RegionRecords,
} from './region-records.ts'

/** The records of the régions that are open, several at once: each on its own, whichever is on show. */
export interface RecordsSession {
  /** Régions that were asked for; each object is replaced only where something in it changed. */
  readonly state: StoreApi<{ readonly regions: ReadonlyMap<string, RegionRecords> }>
  /**
   * Opens a région with what became of reading its published file; for one that is open, that is a new publication, or a failure to
   * read one. The same file again does nothing.
   */
  readonly open: (region: string, file: PublishedFile) => Promise<void>
  /** Adds lines to the log of a région; they count at once, or, while it opens, as soon as it is. */
  readonly add: (region: string, entries: readonly LogEntry[]) => void
  /** Saves what is pending in a région; resolves once the device holds it, or refuses it. */
  readonly flush: (region: string) => Promise<void>
  /** Settles what is in conflict; what is left open stays so. Tells whether all of it is settled. */
  readonly settle: (region: string, choose: Resolver) => Promise<boolean>
  /** Tries again what the device refused, in one région or in all. */
  readonly retry: (region?: string) => void
}

/** Opens the records on this device. */
export function createRecordsSession(parts: RecordsParts): RecordsSession {
  const state: RecordsSession['state'] = createStore(() => ({ regions: new Map() }))
  const all = new Map<string, { readonly records: OpenRecords; file: PublishedFile | null }>()

  const show = (now: RegionRecords): void =>
    state.setState(({ regions }) => ({ regions: new Map(regions).set(now.region, now) }))
  const of = (region: string) => {
    const known = all.get(region)
    if (known) return known
    const records = openRecords(region, parts, show)
    const opened = { records, file: null }
    all.set(region, opened)
    show(records.getState())
    return opened
  }

  return {
    state,
    open: async (region, file) => {
      const one = of(region)
      if (one.file === file) return one.records.idle()
      one.file = file
      await one.records.take(file)
    },
    add: (region, entries) => {
      void askToPersist()
      of(region).records.add(entries)
    },
    flush: (region) => of(region).records.flush(),
    settle: (region, choose) => of(region).records.settle(choose),
    retry: (region) => {
      for (const [code, { records }] of all)
        if (region === undefined || code === region) records.retry()
    },
  }
}
