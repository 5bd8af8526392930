import { useEffect, type RefObject } from 'react'

/** Closes an open `details` when one presses Escape or goes on elsewhere; Escape gives the focus back. */
export function useDismiss(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const elsewhere = ({ target }: Event): void => {
      if (menu.current && target instanceof Node && !menu.current.contains(target))
        menu.current.open = false
    }
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', escape)
    }
  }, [menu])
}
