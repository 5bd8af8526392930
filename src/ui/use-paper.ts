import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being laid out for paper, Ctrl+P included: what only paper shows is made then, and not at each change before. */
export function usePaper(): boolean {
  const [printed, setPrinted] = useState(false)
  useEffect(() => {
    // The browser lays the paper out as soon as its event is over.
    const makePaper = (): void => flushSync(() => setPrinted(true))
    const clear = (): void => setPrinted(false)
    window.addEventListener('beforeprint', makePaper)
    window.addEventListener('afterprint', clear)
    return () => {
      window.removeEventListener('beforeprint', makePaper)
      window.removeEventListener('afterprint', clear)
    }
  }, [])
  return printed
}
