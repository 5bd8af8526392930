import { type RefObject, useEffect, useRef } from 'react'

/** Leads the focus into the form that opens in a block, and back to the button of the one that closes (`data-opens`). */
export function useFocusFollows<E extends HTMLElement>(open: boolean): RefObject<E | null> {
  const block = useRef<E>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (open === wasOpen.current) return
    wasOpen.current = open
    const wanted = open ? 'form :is(input, select, textarea)' : '[data-opens]'
    block.current?.querySelector<HTMLElement>(wanted)?.focus()
  }, [open])
  return block
}
