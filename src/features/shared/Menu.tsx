import { ChevronDown } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import styles from './Menu.module.css'
import { useDismiss } from './use-dismiss.ts'

interface MenuProps {
  readonly label: ReactNode
  /** `quiet` among other quiet buttons; `boxed` where it stands alone. */
  readonly look: 'quiet' | 'boxed'
  /** The edge of the button that the list keeps to, where there is room on the other side. */
  readonly side: 'left' | 'right'
  /** What bears `data-closes` closes the menu when it is chosen. */
  readonly children: ReactNode
}

/** A button that unfolds a list. A native disclosure that also closes as a menu does: on Escape, on a press elsewhere, when one leaves it. */
export function Menu({ label, look, side, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  useDismiss(menu)
  return (
    <details ref={menu} className={`${styles.menu} ${styles[look]}`}>
      <summary>
        {label} <ChevronDown aria-hidden size={14} />
      </summary>
      <div className={`${styles.items} ${styles[side]}`}>{children}</div>
    </details>
  )
}
