import { useEffect, type RefObject } from 'react'

const FOCUSABLE =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), summary, a[href], textarea'

/**
 * Keeps the focus in a panel whose parts come and go: where what had it is gone, or can no longer be pressed, what has come in its
 * place takes it, so that a keyboard or a screen reader is not sent back to the head of the page.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = panel.current
    if (!root) return
    let last: Element | null = null
    let place = 0
    const all = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)]
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null
      place = all().indexOf(target as HTMLElement)
    }
    const forget = ({ relatedTarget }: FocusEvent): void => {
      // Gone elsewhere on purpose: by Tab, or by a press on something else.
      if (relatedTarget) last = null
    }
    const mend = (): void => {
      if (!last || document.activeElement !== document.body) return
      const gone = !last.isConnected || last.matches(':disabled')
      if (!gone) return
      const left = all()
      left[Math.min(Math.max(place, 0), left.length - 1)]?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(mend)
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    })
    const press = (): void => {
      last = null
    }
    root.addEventListener('focusin', remember)
    root.addEventListener('focusout', forget)
    // A press on the map or the ground lets go of the focus, and means to.
    document.addEventListener('pointerdown', press, true)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', remember)
      root.removeEventListener('focusout', forget)
      document.removeEventListener('pointerdown', press, true)
    }
  }, [panel])
}
