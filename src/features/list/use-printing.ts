import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being laid out for paper, where nothing is left out for want of being looked at. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const turn = (now: boolean) => () => flushSync(() => setPrinting(now))
    window.addEventListener('beforeprint', turn(true), { signal: stop.signal })
    window.addEventListener('afterprint', turn(false), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return printing
}
