import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

/** What stands in the forms and is not saved yet, by form: going away and coming back finds it as it was typed. */
export type Typing = Readonly<Record<string, unknown>>

export const createTyping = (kept: StateStorage) =>
  createStore<Typing>()(
    persist(() => ({}), { name: 'atlas-cpts-typing', storage: createJSONStorage(() => kept) }),
  )
export type TypingStore = ReturnType<typeof createTyping>

/** What was typed in a form; null where nothing was, or where it is of another form than `fresh`, as an older version left it. */
export function typedIn<T extends object>(typing: Typing, form: string, fresh: T): T | null {
  const typed = typing[form]
  return typed !== null && typeof typed === 'object' && sameShape(typed, fresh)
    ? (typed as T)
    : null
}

/** What was typed elsewhere. */
export function without(typing: Typing, form: string): Typing {
  const { [form]: _, ...others } = typing
  return others
}

function sameShape(typed: object, fresh: object): boolean {
  const kinds = (value: object): string =>
    Object.entries(value)
      .map(([key, held]) => `${key}:${Array.isArray(held) ? 'list' : typeof held}`)
      .toSorted()
      .join()
  return kinds(typed) === kinds(fresh)
}
