import { useEffect, useRef } from 'react'

/**
 * Waits for a value that renders bring to be as it is wanted: at once where it is, else with the render that brings it; null where
 * its screen is left before.
 */
export function useSettled<T>(value: T, isSettled: (value: T) => boolean): () => Promise<T | null> {
  const latest = useRef(value)
  const waiting = useRef<((settled: T | null) => void)[]>([])
  useEffect(() => {
    latest.current = value
    if (isSettled(value)) for (const go of waiting.current.splice(0)) go(value)
  })
  useEffect(() => {
    const all = waiting.current
    return () => {
      for (const go of all.splice(0)) go(null)
    }
  }, [])
  return () =>
    isSettled(latest.current)
      ? Promise.resolve(latest.current)
      : new Promise((resolve) => void waiting.current.push(resolve))
}
