import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** What the section says at a glance, so that it need not be opened. */
  readonly figure?: string | null
  readonly opened: boolean
  readonly children: ReactNode
}

/** A part of the panel that folds away under its title. */
export function Section({ title, figure, opened, children }: SectionProps) {
  return (
    <details className={styles.section} open={opened}>
      <summary>
        <ChevronRight aria-hidden size={16} />
        <h2>{title}</h2>
        {figure && <span className={`${styles.figure} figures`}>{figure}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
