import { createStore, type StoreApi } from 'zustand/vanilla'
import type { NotebookChange, NotebookEntry } from '../domain/contract/notebook.ts'
import type { StorageFailure } from '../storage/open-database.ts'
import type { SaveStatus } from './autosave.ts'

/** The notebook as it is here. */
export interface NotebookState {
  /** Whether what the device holds is known: `closed` until it is asked for. */
  readonly read: 'closed' | 'reading' | 'read' | StorageFailure
  /** With what is not saved yet. */
  readonly entries: readonly NotebookEntry[]
  readonly corrupt: number
  /** What the device does not hold yet. */
  readonly pending: readonly NotebookChange[]
  readonly status: SaveStatus
}

/** What the office writes down for itself, on this device only; read once something asks for it, in step between tabs. */
export interface Notebook {
  readonly state: StoreApi<NotebookState>
  readonly open: () => void
  /** Makes changes, which count at once. */
  readonly change: (changes: readonly NotebookChange[]) => void
  /** Asks the device again for what it did not give or did not take. */
  readonly retry: () => void
}

/** What is told of the notebook as long as nothing asked for it. */
export const createNotebookState = (): Notebook['state'] =>
  createStore<NotebookState>(() => ({
    read: 'closed',
    entries: [],
    corrupt: 0,
    pending: [],
    status: 'saved',
  }))
