import {
  type NotebookChange,
  type NotebookEntry,
  withChanges,
} from '../domain/contract/notebook.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'
import type { Database, Outcome } from '../storage/database.ts'
import { notebookSync } from '../storage/notebook-sync.ts'
import { readNotebook, writeNotebook } from '../storage/notebook.ts'
import { autosave, type SaveTimes } from './autosave.ts'
import { createNotebookState, type Notebook, type NotebookState } from './notebook-state.ts'

/** A notebook that can be waited for. */
export interface OpenNotebook extends Notebook {
  /** Resolves once the device holds what was changed, or refuses it. */
  readonly flush: () => Promise<void>
}

/** How the notebook is written; a device in trouble is another. */
export type WriteNotebook = (
  database: Database,
  changes: readonly NotebookChange[],
) => Promise<Outcome<void>>

/** Opens the notebook of a database; `state` is what is told of it, where it was there before. */
export function createNotebook(
  database: Database,
  state: Notebook['state'] = createNotebookState(),
  times: SaveTimes = {},
  write: WriteNotebook = writeNotebook,
): OpenNotebook {
  const sync = notebookSync()
  let kept: readonly NotebookEntry[] = []
  const show = (change: Partial<NotebookState>): void =>
    state.setState((now) => {
      const next = { ...now, ...change }
      return { ...next, entries: withChanges(kept, next.pending) }
    })

  const save = async (): Promise<boolean> => {
    const { pending } = state.getState()
    if (pending.length === 0) return true
    const done = await write(database, pending)
    if (!done.ok) {
      show({ status: { unsaved: done.reason } })
      return false
    }
    kept = withChanges(kept, pending)
    const left = state.getState().pending.slice(pending.length)
    show({ pending: left, status: left.length > 0 ? 'saving' : 'saved' })
    sync.announce('changed')
    return true
  }
  const read = async (): Promise<boolean> => {
    const found = await readNotebook(database)
    if (found.ok) {
      kept = found.value.entries
      show({ read: 'read', corrupt: found.value.corrupt })
      return true
    }
    // What was read before is still the best that is known.
    if (state.getState().read !== 'read') show({ read: found.reason })
    return false
  }
  const saving = autosave(async () => {
    if (state.getState().read === 'closed') return 'done'
    const isSaved = await save()
    // What another tab wrote, or a change that met it, is read back.
    return (await read()) && isSaved ? 'done' : 'again'
  }, times)
  const open = (): void => {
    if (state.getState().read === 'read') return
    show({ read: 'reading' })
    saving.ask()
  }
  sync.subscribe(saving.ask)
  return {
    state,
    open,
    change: (changes) => {
      void askToPersist()
      show({ pending: [...state.getState().pending, ...changes], status: 'saving' })
      open()
      saving.ask()
    },
    flush: () => saving.flush(state.getState().pending.length > 0),
    retry: saving.ask,
  }
}
