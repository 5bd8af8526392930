import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react'
import { useChoice } from '../features/region-model/session-context.ts'
import { frSheet } from '../fr/app.ts'
import { NARROW, useMedia } from '../ui/use-media.ts'
import { CONTENT } from './focus-heading.ts'
import styles from './Sheet.module.css'

/** Shares of the screen's height, the bar of tasks apart, that the sheet takes on a phone. */
const HEIGHTS = { low: 0.16, half: 0.46, tall: 0.84 } as const
type Step = keyof typeof HEIGHTS
const STEPS: readonly Step[] = ['low', 'half', 'tall']

/** The panel: a column beside the map, or on a phone a sheet with three heights, dragged or pressed by its handle. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const narrow = useMedia(NARROW)
  const selection = useChoice((choices) => choices.selection)
  const [step, setStep] = useState<Step>('half')
  const [seen, setSeen] = useState(selection)
  const sheet = useRef<HTMLDivElement>(null)
  const drag = useRef<{ from: number; at: number } | null>(null)
  const dragged = useRef(false)

  if (seen !== selection) {
    // What was just selected should be readable, and leave the map in sight.
    setSeen(selection)
    setStep('half')
  }
  useEffect(() => {
    const root = document.documentElement.style
    root.setProperty('--covered-top', narrow ? '106' : '0')
    // At its tallest the sheet hides the map: what is fitted then shows when it comes down again.
    const screen = sheet.current?.parentElement?.clientHeight ?? 0
    const covered = HEIGHTS[step === 'tall' ? 'half' : step] * screen
    root.setProperty('--covered-bottom', narrow ? `${Math.round(covered)}` : '0')
    return () => {
      // Nothing lies over the map of another screen.
      root.removeProperty('--covered-top')
      root.removeProperty('--covered-bottom')
    }
  }, [narrow, step])

  /** The share of the screen that lies under the finger. */
  const height = ({ clientY }: PointerEvent): number => {
    const screen = sheet.current?.parentElement?.getBoundingClientRect()
    return screen ? (screen.bottom - clientY) / screen.height : HEIGHTS[step]
  }
  const start = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { from: event.clientY, at: event.clientY }
  }
  const move = (event: PointerEvent): void => {
    if (!drag.current || !sheet.current) return
    drag.current.at = event.clientY
    sheet.current.style.height = `${height(event) * 100}%`
  }
  const end = (event: PointerEvent): void => {
    if (!drag.current || !sheet.current) return
    dragged.current = Math.abs(drag.current.at - drag.current.from) > 6
    drag.current = null
    sheet.current.style.height = ''
    if (dragged.current) setStep(nearest(height(event)))
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
      style={narrow ? { height: `${HEIGHTS[step] * 100}%` } : undefined}
      data-step={step}
    >
      {narrow && (
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

function nearest(share: number): Step {
  const distance = (step: Step): number => Math.abs(HEIGHTS[step] - share)
  return STEPS.reduce((best, step) => (distance(step) < distance(best) ? step : best))
}

function next(step: Step): Step {
  return STEPS[(STEPS.indexOf(step) + 1) % STEPS.length] ?? 'half'
}
