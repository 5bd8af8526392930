import ChevronDown from 'lucide-react/icons/chevron-down'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import styles from './Menu.module.css'

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
    <details
      ref={menu}
      className={`${styles.menu} ${styles[look]}`}
      onToggle={({ currentTarget }) => keepInView(currentTarget)}
    >
      <summary>
        {label} <ChevronDown aria-hidden size={14} />
      </summary>
      <div className={`${styles.items} ${styles[side]}`}>{children}</div>
    </details>
  )
}

/**
 * Makes a native disclosure close as a menu does: on Escape, on a press elsewhere, when the focus moves on, and on the choice of
 * what bears `data-closes`.
 */
export function useDismiss(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const elsewhere = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) {
        menu.current?.removeAttribute('open')
      }
    }
    const escape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') closeMenu(menu.current)
    }
    // Before what is chosen acts: a window that opens next gives the focus back to the menu's button.
    const choose = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[data-closes]')) closeMenu(menu.current)
    }
    menu.current?.addEventListener('click', choose, { signal, capture: true })
    document.addEventListener('pointerdown', elsewhere, { signal })
    document.addEventListener('focusin', elsewhere, { signal })
    document.addEventListener('keydown', escape, { signal })
    return () => stop.abort()
  }, [menu])
}

/** Closes an open menu, giving the focus back to its summary first: a dialog opened next will return it there. */
export function closeMenu(menu: HTMLDetailsElement | null): void {
  if (!menu?.open) return
  menu.querySelector('summary')?.focus()
  menu.removeAttribute('open')
}

/** Room between a menu and the edge of the window, in pixels. */
const EDGE = 8

/** A menu near an edge of the window, or of the panel that scrolls around it and would cut it, opens as far inside as it must. */
export function keepInView(menu: HTMLDetailsElement): void {
  const box = menu.lastElementChild
  if (!menu.open || !(box instanceof HTMLElement)) return
  box.style.translate = ''
  const { left, right } = box.getBoundingClientRect()
  const panel = scrolling(menu)?.getBoundingClientRect()
  const from = Math.max(0, panel?.left ?? 0) + EDGE
  const to = Math.min(document.documentElement.clientWidth, panel?.right ?? Infinity) - EDGE
  const inside = Math.max(from - left, 0) || Math.min(to - right, 0)
  if (inside !== 0) box.style.translate = `${inside}px`
}

/** What scrolls around an element, the page aside. */
function scrolling({ parentElement: around }: Element): Element | null {
  if (!around || around === document.body) return null
  return getComputedStyle(around).overflowX === 'visible' ? scrolling(around) : around
}
