import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface NoticeProps {
  /** `alarm` interrupts a screen reader; `notice` waits its turn; `quiet` is part of the page. */
  readonly tone: 'alarm' | 'notice' | 'quiet'
  readonly title?: string
  readonly children: ReactNode
}

const ROLES = { alarm: 'alert', notice: 'status', quiet: undefined } as const

/** A boxed message: what happened, what it means, the way out. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={ROLES[tone]}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
