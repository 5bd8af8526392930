import { useEffect } from 'react'
import { useStore } from 'zustand'
import { weeksLater } from '../../../domain/contract/this-week.ts'
import { entryKey, type Note, type NotebookEntry } from '../../../domain/contract/notebook.ts'
import type { NotebookState } from '../../../session/notebook-state.ts'
import { useSession } from '../../region-model/session-context.ts'

/** The private notebook of this device, read with the first look at it. */
export function useNotebook(): NotebookState {
  const { notebook } = useSession()
  useEffect(() => notebook.open(), [notebook])
  return useStore(notebook.state)
}

/** An entry as a form or a button asks for it: what is known of its versions is not theirs to tell. */
type Asked<E extends NotebookEntry> = E extends NotebookEntry ? Omit<E, 'changed'> : never

/** What one can do to the notebook. */
export function useNotebookActions() {
  const { notebook, today } = useSession()
  const put = (asked: Asked<NotebookEntry>, base: string | null): void => {
    const entry: NotebookEntry = { ...asked, changed: new Date().toISOString() }
    notebook.change([{ entry, base, removed: false }])
  }
  const change = (note: Note, more: Partial<Note>): void => put({ ...note, ...more }, note.changed)
  return {
    put,
    /** Makes entries what they were, whatever they are by now; null: they are taken away. */
    restore: (
      before: readonly (Pick<NotebookEntry, 'region' | 'id'> & {
        readonly was: NotebookEntry | null
      })[],
    ): void => {
      const now = new Map(
        notebook.state.getState().entries.map((each) => [entryKey(each), each] as const),
      )
      const changed = new Date().toISOString()
      notebook.change(
        before.flatMap(({ was, ...key }) => {
          const held = now.get(entryKey(key)) ?? null
          const base = held?.changed ?? null
          if (was) return { entry: { ...was, changed }, base, removed: false }
          return held ? { entry: held, base, removed: true } : []
        }),
      )
    },
    remove: (entry: NotebookEntry): void =>
      notebook.change([{ entry, base: entry.changed, removed: true }]),
    finish: (note: Note, done: boolean): void => change(note, { done: done ? today : null }),
    /** Seven days on from its day or, where that is past, from today; gives the day. */
    putOff: (note: Note): string => {
      const from = note.due === null || note.due < today ? today : note.due
      const due = weeksLater(from, 1)
      change(note, { due })
      return due
    },
  }
}
