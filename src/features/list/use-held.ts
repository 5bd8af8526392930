import { useState, type FocusEvent } from 'react'

/** The CPTS that holds the focus, by what its line or card bears as `data-cpts`; null where the focus is elsewhere. */
export function useHeld() {
  const [held, setHeld] = useState<string | null>(null)
  return {
    held,
    holding: {
      onFocus: ({ target }: FocusEvent) =>
        setHeld(target.closest('[data-cpts]')?.getAttribute('data-cpts') ?? null),
      onBlur: ({ target }: FocusEvent) => {
        // Going to another window leaves the focus where it is.
        if (document.activeElement !== target) setHeld(null)
      },
    },
  }
}
