import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Importing } from '../../session/importing.ts'
import { useSession } from '../region-model/session-context.ts'
import { ImportDone } from './ImportDone.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ImportReview } from './ImportReview.tsx'
import { IndicatorDone } from './IndicatorDone.tsx'
import { ImportStart } from './ImportStart.tsx'
import { useLotLink } from './use-lot-link.ts'

/** Brings a file in: it is read, looked at, and only then counts. */
export function ImportSection() {
  const { now } = useStore(useSession().importing)
  const section = useRef<HTMLDivElement>(null)
  const before = useRef(now.step)
  useLotLink()
  useEffect(() => {
    if (before.current === now.step) return
    before.current = now.step
    // The button that had the focus went with its step.
    if (document.activeElement === document.body)
      section.current?.querySelector<HTMLElement>('[data-arrival]')?.focus()
  }, [now.step])
  return (
    <div ref={section}>
      <Step now={now} />
    </div>
  )
}

function Step({ now }: { readonly now: Importing }) {
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
      return <IndicatorDone titres={now.titres} colonnes={now.colonnes} />
  }
}
