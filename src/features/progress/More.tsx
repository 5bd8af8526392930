import { useState } from 'react'
import styles from './More.module.css'

/** How many more one press shows: a thousand lines at once would hold the page for seconds. */
const AT_A_TIME = 100

/** The first items of a long list, and the way to the others. */
export function useMore<T>(
  items: readonly T[],
  first: number,
): { readonly shown: readonly T[]; readonly hidden: number; readonly showMore: () => void } {
  const [most, setMost] = useState(first)
  const shown = items.slice(0, most)
  return {
    shown,
    hidden: items.length - shown.length,
    showMore: () => setMost(most + AT_A_TIME),
  }
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
        {words(Math.min(AT_A_TIME, hidden))}
      </button>
      <p className={styles.printed}>{printed(hidden)}</p>
    </>
  )
}
