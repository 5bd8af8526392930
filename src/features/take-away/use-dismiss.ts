import { useEffect, type RefObject } from 'react'

/** Closes a native disclosure as a menu closes: on Escape, on a press elsewhere, when the focus moves on. */
export function useDismiss(details: RefObject<HTMLDetailsElement | null>, close: () => void): void {
  useEffect(() => {
    const menu = details.current
    if (!menu) return
    const fold = (target: EventTarget | null): void => {
      if (target instanceof Node && !menu.contains(target)) menu.open = false
    }
    const stop = new AbortController()
    const { signal } = stop
    document.addEventListener('pointerdown', ({ target }) => fold(target), { signal })
    menu.addEventListener('focusout', ({ relatedTarget }) => fold(relatedTarget), { signal })
    menu.addEventListener('keydown', ({ key }) => key === 'Escape' && menu.open && close(), {
      signal,
    })
    return () => stop.abort()
  }, [details, close])
}
