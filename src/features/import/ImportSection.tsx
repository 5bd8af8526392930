import { useStore } from 'zustand'
import { useSession } from '../region-model/session-context.ts'
import { ImportDone } from './ImportDone.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ImportReview } from './ImportReview.tsx'
import { IndicatorDone } from './IndicatorDone.tsx'
import { ImportStart } from './ImportStart.tsx'

/** Brings a file in: it is read, looked at, and only then counts. */
export function ImportSection() {
  const { now } = useStore(useSession().importing)
  switch (now.step) {
    case 'idle':
      return <ImportStart name={now.name} refusal={now.refusal} />
    case 'reading':
      return <ImportProgress reading={now} />
    case 'review':
      return <ImportReview review={now.review} />
    case 'done':
      return <ImportDone done={now} />
    case 'indicator':
      return <IndicatorDone titre={now.titre} colonnes={now.colonnes} />
  }
}
