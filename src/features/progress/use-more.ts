import { useState } from 'react'

/** The first items of a long list, and the way to the others. */
export function useMore<T>(
  items: readonly T[],
  first: number,
): { readonly shown: readonly T[]; readonly hidden: number; readonly showAll: () => void } {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, first)
  return { shown, hidden: items.length - shown.length, showAll: () => setAll(true) }
}
