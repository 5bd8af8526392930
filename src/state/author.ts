import { createStore } from 'zustand/vanilla'

/** Who makes changes on this device: initials or a service, '' where nobody said; asked once. */
export interface Author {
  readonly name: string
  readonly asked: boolean
}

const KEPT = 'atlas-cpts-author'

/** The author as this device keeps it. */
export function createAuthor(device: Pick<Storage, 'getItem' | 'setItem'>) {
  const author = createStore<Author>(() => authorIn(device.getItem(KEPT)))
  author.subscribe((state) => device.setItem(KEPT, JSON.stringify({ state, version: 0 })))
  return author
}
export type AuthorStore = ReturnType<typeof createAuthor>

/** What was written; nobody where that is not an author. */
function authorIn(text: string | null): Author {
  try {
    const { name, asked } = JSON.parse(text ?? '').state
    if (typeof name === 'string' && typeof asked === 'boolean') return { name, asked }
  } catch {
    // Not written, or not by this application.
  }
  return { name: '', asked: false }
}
