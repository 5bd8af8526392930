import { useLayoutEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { useChoice } from '../features/region-model/session-context.ts'
import { frSheet } from '../fr/app/app.ts'
import { OVER, useMedia } from '../ui/use-media.ts'
import { CONTENT } from './focus-heading.ts'
import styles from './Sheet.module.css'

const STEPS = ['low', 'half', 'tall'] as const
type Step = (typeof STEPS)[number]

interface SheetProps {
  /** What map and sheet share: the window without the bar of tasks. Units: pixels. */
  readonly screen: number
  /** How much of it lies under the search. Units: pixels. */
  readonly top: number
  readonly children: ReactNode
}

/** The panel: a column beside the map, or on a phone a sheet with three heights, dragged or pressed by its handle. */
export function Sheet({ screen, top, children }: SheetProps) {
  const over = useMedia(OVER)
  const selection = useChoice((choices) => choices.selection)
  const [step, setStep] = useState<Step>('half')
  const [seen, setSeen] = useState(selection)
  const sheet = useRef<HTMLDivElement>(null)
  const drag = useRef<{ from: number; at: number } | null>(null)
  const dragged = useRef(false)
  const heights = heightsIn(screen, top)
  const covered = heights[step === 'tall' ? 'half' : step]

  if (seen !== selection) {
    // What was just selected should be readable, and leave the map in sight.
    setSeen(selection)
    setStep('half')
  }
  // Before the map is looked at for the first time: it is fitted to what is free of it.
  useLayoutEffect(() => {
    const root = document.documentElement.style
    root.setProperty('--covered-top', over ? `${top}` : '0')
    // At its tallest the sheet hides the map: what is fitted then shows when it comes down again.
    root.setProperty('--covered-bottom', over ? `${covered}` : '0')
    return () => {
      // Nothing lies over the map of another screen.
      root.removeProperty('--covered-top')
      root.removeProperty('--covered-bottom')
    }
  }, [over, top, covered])

  /** How tall the sheet is whose edge lies under the finger. */
  const height = ({ clientY }: PointerEvent): number =>
    (sheet.current?.parentElement?.getBoundingClientRect().bottom ?? 0) - clientY
  const start = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { from: event.clientY, at: event.clientY }
  }
  const move = (event: PointerEvent): void => {
    if (!drag.current || !sheet.current) return
    drag.current.at = event.clientY
    sheet.current.style.height = `${height(event)}px`
  }
  const end = (event: PointerEvent): void => {
    if (!drag.current || !sheet.current) return
    dragged.current = Math.abs(drag.current.at - drag.current.from) > 6
    drag.current = null
    sheet.current.style.height = `${heights[step]}px`
    if (dragged.current) setStep(nearest(heights, height(event)))
  }

  /** A press by finger, key or screen reader; the click that ends a drag is none. */
  const press = (): void => {
    if (!dragged.current) setStep(next(step))
    dragged.current = false
  }

  return (
    <main
      ref={sheet}
      id={CONTENT}
      className={styles.sheet}
      style={over && screen > 0 ? { height: heights[step] } : undefined}
      data-step={step}
    >
      {over && (
        <button
          type="button"
          className={styles.handle}
          aria-label={frSheet.resize(step)}
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
          onClick={press}
        />
      )}
      {children}
    </main>
  )
}

/** What fits a title, or a line of figures. Units: pixels. */
const PEEK = 88

/** How tall the sheet is at each step; at half, the map keeps half of the window. Units: pixels. */
function heightsIn(screen: number, top: number): Record<Step, number> {
  const half = Math.round(screen - innerHeight / 2 - top)
  return {
    low: Math.round(Math.max(screen * 0.16, PEEK)),
    // Much enlarged, words need the room more than the map does.
    half: Math.max(half, Math.min(140, screen - top)),
    tall: Math.round(screen * 0.84),
  }
}

function nearest(heights: Record<Step, number>, height: number): Step {
  const distance = (step: Step): number => Math.abs(heights[step] - height)
  return STEPS.reduce((best, step) => (distance(step) < distance(best) ? step : best))
}

function next(step: Step): Step {
  return STEPS[(STEPS.indexOf(step) + 1) % STEPS.length] ?? 'half'
}
