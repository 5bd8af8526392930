import ChevronRight from 'lucide-react/icons/chevron-right'
import { useState, type ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** What the section says at a glance, so that it need not be opened. */
  readonly figure?: string | null
  /** Whether it starts open, and opens again when that becomes true. */
  readonly opened: boolean
  /** Where others lead to it. */
  readonly id?: string
  readonly children: ReactNode
}

/** A part of the panel that folds away under its title; folded, it costs nothing at each move of the brush. */
export function Section({ title, figure, opened, id, children }: SectionProps) {
  const [open, setOpen] = useState(opened)
  const [before, setBefore] = useState(opened)
  if (before !== opened) {
    setBefore(opened)
    setOpen(opened)
  }
  return (
    <details
      id={id}
      className={styles.section}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <ChevronRight aria-hidden size={16} />
        <h2>{title}</h2>
        {figure && <span className={`${styles.figure} figures`}>{figure}</span>}
      </summary>
      {open && <div className={styles.body}>{children}</div>}
    </details>
  )
}
