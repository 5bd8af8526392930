import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being laid out for paper, Ctrl+P included: what only paper shows is made then, and not at each change before. */
export function usePaper(): boolean {
  const [printed, setPrinted] = useState(false)
  useEffect(() => {
    // The browser lays the paper out as soon as its event is over.
    const makePaper = (): void => flushSync(() => setPrinted(true))
    const clear = (): void => setPrinted(false)
    return aroundPrinting(makePaper, clear)
  }, [])
  return printed
}

/** Has a page laid out before it is printed, and put away after; until what it returns is called. */
export function aroundPrinting(layOut: () => void, putAway: () => void): () => void {
  window.addEventListener('beforeprint', layOut)
  window.addEventListener('afterprint', putAway)
  return () => {
    window.removeEventListener('beforeprint', layOut)
    window.removeEventListener('afterprint', putAway)
  }
}
