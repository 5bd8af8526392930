import { createStore } from 'zustand/vanilla'

/** Something that the person asked for, or that the page needed, and that did not come about. */
export interface FailedAction {
  /** Names the words: an outline or a cut that the worker did not give, what the page's policy forbids, anything else. */
  readonly what: 'outline' | 'cut' | 'forbidden' | 'unexpected'
  /** For the person who maintains the application. */
  readonly detail: string
  /** Tries again; null where one can only do it over. */
  readonly retry: (() => void) | null
}

/** The last action that failed, until it is read or works. */
export const createFailedAction = () =>
  createStore<{ readonly failed: FailedAction | null }>()(() => ({ failed: null }))
export type FailedActionStore = ReturnType<typeof createFailedAction>
