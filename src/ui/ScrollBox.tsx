import type { ReactNode } from 'react'
import styles from './ScrollBox.module.css'

interface ScrollBoxProps {
  readonly label: string
  readonly children: ReactNode
}

/** Room for a table wider than the screen, which scrolls by itself, with the keyboard too. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it, the keyboard could not scroll
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
