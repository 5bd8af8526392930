import { useEffect, type RefObject } from 'react'

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
