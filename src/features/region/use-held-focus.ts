import { useEffect, useRef, type RefObject } from 'react'

/** What was last chosen by a control that the choice itself makes anew, as long as nobody left it. One at most has the focus. */
let held: string | null = null

/** Gives the focus back to a control made anew by what was chosen in it, so that a keyboard can go on through its choices. */
export function useHeldFocus<E extends HTMLElement>(
  chosen: string,
): {
  readonly ref: RefObject<E | null>
  readonly hold: (value: string) => void
  readonly release: () => void
} {
  const ref = useRef<E>(null)
  useEffect(() => {
    if (held === chosen && document.activeElement === document.body) ref.current?.focus()
  }, [chosen])
  return {
    ref,
    hold: (value) => {
      held = value
    },
    release: () => {
      held = null
    },
  }
}
