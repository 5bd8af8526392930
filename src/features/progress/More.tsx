import { useState } from 'react'
import styles from './More.module.css'

/** The first items of a long list, and the way to the others. */
export function useMore<T>(
  items: readonly T[],
  first: number,
): { readonly shown: readonly T[]; readonly hidden: number; readonly showAll: () => void } {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, first)
  return { shown, hidden: items.length - shown.length, showAll: () => setAll(true) }
}

interface MoreProps {
  readonly hidden: number
  readonly onMore: () => void
  readonly words: (n: number) => string
  /** What paper says instead, where nothing can be pressed. */
  readonly printed: (n: number) => string
}

/** The way to what a long list leaves out at first; nothing where it leaves out nothing. */
export function More({ hidden, onMore, words, printed }: MoreProps) {
  if (hidden === 0) return null
  return (
    <>
      <button type="button" className={styles.more} onClick={onMore}>
        {words(hidden)}
      </button>
      <p className={styles.printed}>{printed(hidden)}</p>
    </>
  )
}
