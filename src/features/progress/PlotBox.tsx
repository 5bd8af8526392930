import { useEffect, useRef, useState } from 'react'

interface PlotBoxProps {
  /** Draws at a width in CSS pixels. */
  readonly draw: (width: number) => Element
}

/** Room for a drawing, which is drawn anew when the room changes. Decorative: its figure says in words what it tells. */
export function PlotBox({ draw }: PlotBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0)
      // On paper the drawing made for the screen is scaled: there is no time to draw it again.
      if (now > 0 && !matchMedia('print').matches) setWidth(now)
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (width > 0) box.current?.replaceChildren(draw(width))
  }, [draw, width])
  return <div ref={box} aria-hidden="true" />
}
