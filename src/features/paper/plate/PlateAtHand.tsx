import { Suspense } from 'react'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import { useTimeToSpare } from '../../region-model/use-time-to-spare.ts'

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
