import { type RefCallback, useCallback, useState } from 'react'

/** How tall an element is, kept up to date. Units: pixels; 0 before it is measured. */
export function useHeight<T extends HTMLElement>(): readonly [RefCallback<T>, number] {
  const [height, setHeight] = useState(0)
  const measure = useCallback((element: T) => {
    const read = (): void => setHeight(element.offsetHeight)
    const observer = new ResizeObserver(read)
    read()
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, height]
}
