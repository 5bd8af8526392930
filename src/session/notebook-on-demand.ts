import type { NotebookChange } from '../domain/contract/notebook.ts'
import type { Database } from '../storage/database.ts'
import type { createNotebook } from './notebook.ts'
import { createNotebookState, type Notebook } from './notebook-state.ts'

/** The notebook of this device; what reads and saves it is loaded with the first look at it. */
export function notebookOnDemand(
  database: Database,
  load: () => Promise<{ readonly createNotebook: typeof createNotebook }> = () =>
    import('./notebook.ts'),
): Notebook {
  const state = createNotebookState()
  let notebook: Notebook | null = null
  const begun = async (): Promise<Notebook | null> => {
    const code = await load().catch(() => null)
    return code && (notebook ??= code.createNotebook(database, state))
  }
  const open = async (): Promise<void> => {
    const opened = await begun()
    if (opened) opened.open()
    else state.setState({ read: 'failed' })
  }
  const change = async (changes: readonly NotebookChange[]): Promise<void> => {
    const opened = await begun()
    if (opened) return opened.change(changes)
    // Kept here until the code comes.
    const pending = [...state.getState().pending, ...changes]
    state.setState({ pending, status: { unsaved: 'failed' } })
  }
  return {
    state,
    open: () => void open(),
    change: (changes) => void change(changes),
    retry: () => {
      const { read, pending } = state.getState()
      if (notebook) notebook.retry()
      else if (read !== 'closed' || pending.length > 0) void open()
    },
  }
}
