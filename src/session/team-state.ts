import { createStore, type StoreApi } from 'zustand/vanilla'
import type { LineStatus } from '../data/team/server-line.ts'
import type { Folder, FolderFailure } from '../data/team/folder.ts'
import type { ReadLot } from '../data/lot/lot.ts'
import type { StorageFailure } from '../storage/open-database.ts'

/** Someone whose device writes in the folder, by the name given there. */
export interface Colleague {
  readonly device: string
  /** '' where nobody said. */
  readonly name: string
  /** When the atlas was last open there (ISO instant, UTC). */
  readonly visit: string
}

/** What a colleague says and what waits for a person: facts that are otherwise here, or that someone took back. */
export interface WaitingLot {
  readonly device: string
  readonly lot: ReadLot
  readonly facts: number
}

/** A file of the team that is not read, by name; what was last read of it still counts. */
export interface UnreadFile {
  readonly name: string
  readonly reason: 'damaged' | 'newer' | 'held' | 'too-long'
}

/** What was last taken from a colleague, in one gesture. */
export interface TakenFacts {
  readonly from: string
  readonly facts: number
  readonly region: string
  readonly lot: string
}

/** The shared folder as it stands. */
export interface TeamState {
  /** `none`: nobody chose one; `opening`: it is kept, and not looked at yet; `locked`: the browser wants the person asked again. */
  readonly phase: 'none' | 'opening' | 'locked' | 'open'
  /** What it is called. */
  readonly folder: string
  /** Why it, or this device, is not read or written for now; null while all goes well. */
  readonly failure:
    | { readonly of: 'folder'; readonly reason: FolderFailure }
    | { readonly of: 'device'; readonly reason: StorageFailure }
    | null
  /** When it was last read and written whole (ISO instant, UTC); null: not yet on this page. */
  readonly inStep: string | null
  /** Whether what the office writes down for itself travels too; `too-long`: it should, and is more than a file holds. */
  readonly carnet: 'no' | 'yes' | 'too-long'
  readonly colleagues: readonly Colleague[]
  readonly unread: readonly UnreadFile[]
  readonly waiting: readonly WaitingLot[]
  /** On this page, the latest first. */
  readonly taken: readonly TakenFacts[]
  /** How one stands with the server of the team; not there where this device is not joined to one. */
  readonly server?: LineStatus | undefined
}

/** The folder that a team shares: what one can do with it. */
export interface TeamFolder {
  readonly state: StoreApi<TeamState>
  /** Shares by this folder from now on. */
  readonly choose: (folder: Folder) => Promise<void>
  /** Asks the browser for the folder again; only from a press of a button. */
  readonly resume: () => Promise<void>
  /** Shares there from now on what the office writes down for itself, or no more; what others have of it stays with them. */
  readonly shareCarnet: (shares: boolean) => Promise<void>
  /** Shares no more; the file of this device stays there for the others. */
  readonly leave: () => Promise<void>
  /** Reads and writes now; resolves once that is done, or failed. */
  readonly sync: () => Promise<void>
  /** Looks at the folder no more by itself. */
  readonly close: () => void
}

/** Under which the device notes that it takes part in something. */
export const SHARING = 'atlas-cpts.equipe'

export const NO_FOLDER: TeamState = {
  phase: 'none',
  folder: '',
  failure: null,
  inStep: null,
  carnet: 'no',
  colleagues: [],
  unread: [],
  waiting: [],
  taken: [],
}

/** What is told of the folder before it is looked at. */
export const createTeamState = (isKept: boolean): TeamFolder['state'] =>
  createStore(() => ({ ...NO_FOLDER, phase: isKept ? 'opening' : 'none' }))
