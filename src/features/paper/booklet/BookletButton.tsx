import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { DrawnMap } from '../../../geometry/ink.ts'
import { frBooklet } from '../../../fr/paper/booklet.ts'
import controls from '../../../ui/controls.module.css'
import { useStable } from '../../../ui/use-stable.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { usePlate } from '../plate/use-plate.ts'
import { useDrawable } from '../use-printing.ts'
import { Booklet, type BookletParts } from './Booklet.tsx'
import { cptsDrawing } from '../identity/cpts-drawing.ts'

const COLLATOR = new Intl.Collator('fr', { numeric: true })
const SHEET = { format: 'A4', orientation: 'portrait', extent: 'tout' } as const

/** Prints the région as a booklet, and tells meanwhile how far it is. */
export function BookletButton({ onSaid }: { readonly onSaid: (words: string) => void }) {
  const { atlas } = useRegion()
  const drawable = useDrawable()
  const { make } = usePlate(null, true)
  const [parts, setParts] = useState<BookletParts | null>(null)
  const [isBusy, setBusy] = useState(false)
  const prepare = async (): Promise<void> => {
    setBusy(true)
    try {
      const whole = await drawable()
      const plate = make(SHEET)
      if (!plate) return onSaid(frBooklet.refused)
      const facts = [...atlas.facts.values()].toSorted((a, b) =>
        COLLATOR.compare(a.cpts.nom, b.cpts.nom),
      )
      const sheets: { facts: (typeof facts)[number]; drawn: DrawnMap | null }[] = []
      for (const each of facts) {
        onSaid(frBooklet.preparing(sheets.length + 1, facts.length))
        // So that it is read, and the page can still be left.
        await new Promise((resolve) => setTimeout(resolve))
        sheets.push({ facts: each, drawn: cptsDrawing(each.cpts.id, whole) })
      }
      setParts({ plate, sheets })
    } catch {
      onSaid(frBooklet.refused)
    } finally {
      setBusy(false)
    }
  }
  const print = useStable(() => {
    onSaid('')
    const clear = (): void => setParts(null)
    window.addEventListener('afterprint', clear, { once: true })
    window.print()
  })
  return (
    <>
      <button
        type="button"
        className={controls.secondary}
        disabled={isBusy}
        onClick={() => void prepare()}
      >
        {frBooklet.open}
      </button>
      {parts && createPortal(<Booklet {...parts} onReady={print} />, document.body)}
    </>
  )
}
