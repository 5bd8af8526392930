import { useEffect } from 'react'

/** A link to another screen leads to its top; back and forward lead to where one was, as the browser does. */
export function useTopOfScreen(): void {
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    let path = location.pathname
    const pushed = (): void => {
      if (location.pathname !== path) scrollTo(0, 0)
      path = location.pathname
    }
    const popped = (): void => {
      path = location.pathname
    }
    // The router announces what it pushes.
    addEventListener('pushState', pushed, { signal })
    addEventListener('popstate', popped, { signal })
    return () => stop.abort()
  }, [])
}
