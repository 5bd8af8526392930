import CalendarRange from 'lucide-react/icons/calendar-range'
import MapIcon from 'lucide-react/icons/map'
import { Suspense, useState } from 'react'
import { frPlate } from '../../../fr/plate.ts'
import styles from '../../../ui/QuietRow.module.css'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { useTimeToSpare } from '../../region-model/use-time-to-spare.ts'
import type { SketchToPlate } from './use-plate.ts'

const PlatePaper = lazyPart(async () => (await import('./PlatePaper.tsx')).PlatePaper)

/** What Ctrl+P gives on a map, loaded once there is time: the browser does not wait for it when it is asked. */
export function PlateAtHand() {
  return (
    useTimeToSpare() && (
      <Suspense fallback={null}>
        <PlatePaper />
      </Suspense>
    )
  )
}

const TimeDialog = lazyPart(async () => (await import('../time/TimeDialog.tsx')).TimeDialog)
const PlateDialog = lazyPart(async () => (await import('./PlateDialog.tsx')).PlateDialog)

/** Opens the window from which one leaves with the map. */
export function PlateButton({ sketch = null }: { readonly sketch?: SketchToPlate | null }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        <MapIcon aria-hidden size={16} /> {frPlate.open}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PlateDialog sketch={sketch} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** Opens the map in time. */
function TimeButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        <CalendarRange aria-hidden size={16} /> {frPlate.openTime}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <TimeDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** What one can leave a région with. */
export function TakeMapAway() {
  return (
    <div role="group" aria-label={frPlate.actions} className={styles.row}>
      <PlateButton />
      <TimeButton />
    </div>
  )
}
