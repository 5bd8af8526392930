import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

/** Who makes changes on this device: initials or a service, '' where nobody said; asked once. */
export interface Author {
  readonly name: string
  readonly asked: boolean
}

export const createAuthor = (kept: StateStorage) =>
  createStore<Author>()(
    persist((): Author => ({ name: '', asked: false }), {
      name: 'atlas-cpts-author',
      storage: createJSONStorage(() => kept),
    }),
  )
export type AuthorStore = ReturnType<typeof createAuthor>
