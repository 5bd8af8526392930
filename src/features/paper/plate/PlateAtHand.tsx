import CalendarRange from 'lucide-react/icons/calendar-range'
import Images from 'lucide-react/icons/images'
import MapIcon from 'lucide-react/icons/map'
import { useState } from 'react'
import { frPlate } from '../../../fr/paper/plate.ts'
import { frTime } from '../../../fr/map/time.ts'
import styles from '../../../ui/QuietRow.module.css'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { useChoice, useSession } from '../../region-model/session-context.ts'
import { useTimeToSpare } from '../../region-model/use-time-to-spare.ts'
import type { SketchToPlate } from './use-plate.ts'

const PlatePaper = lazyPart(async () => (await import('./PlatePaper.tsx')).PlatePaper)

/** What Ctrl+P gives on a map, loaded once there is time: the browser does not wait for it when it is asked. */
export function PlateAtHand() {
  return useTimeToSpare() && <PlatePaper />
}

const YearStrip = lazyPart(async () => (await import('../time/YearStrip.tsx')).YearStrip)
const PlateDialog = lazyPart(async () => (await import('./PlateDialog.tsx')).PlateDialog)

/** Opens the window from which one leaves with the map. */
export function PlateButton({ sketch = null }: { readonly sketch?: SketchToPlate | null }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" aria-label={frPlate.open} onClick={() => setOpen(true)}>
        <MapIcon aria-hidden size={16} /> {frPlate.plate}
      </button>
      {isOpen && <PlateDialog sketch={sketch} onClose={() => setOpen(false)} />}
    </>
  )
}

/** Takes the map back to a day of before, or to today again. */
function TimeButton() {
  const { choices, today } = useSession()
  const isInTime = useChoice(({ month }) => month !== null)
  return (
    <button
      type="button"
      aria-pressed={isInTime}
      data-opens-time
      onClick={() => choices.setState({ month: isInTime ? null : today.slice(0, 7) })}
    >
      <CalendarRange aria-hidden size={16} /> {frPlate.openTime}
    </button>
  )
}

/** What one can leave a région with. */
export function TakeMapAway() {
  /** How often the strip was asked for, while it is; 0 once it is printed. */
  const [strip, setStrip] = useState(0)
  return (
    <>
      <div role="group" aria-label={frPlate.actions} className={styles.row}>
        <PlateButton />
        <TimeButton />
        <button type="button" aria-label={frTime.strip} onClick={() => setStrip(strip + 1)}>
          <Images aria-hidden size={16} /> {frTime.byYear}
        </button>
      </div>
      {strip > 0 && <YearStrip key={strip} onDone={() => setStrip(0)} />}
    </>
  )
}
