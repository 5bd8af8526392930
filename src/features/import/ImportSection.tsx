import { type ComponentType, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { Importing } from '../../session/importing.ts'
import { useSession } from '../region-model/session-context.ts'
import { ImportDone } from './ImportDone.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ImportReview } from './ImportReview.tsx'
import { IndicatorDone } from './IndicatorDone.tsx'
import { ImportStart, type ImportStartProps } from './ImportStart.tsx'
import { useLotLink } from './use-lot-link.ts'

interface ImportSectionProps {
  /** What one begins with, while no file is under way. */
  readonly Start?: ComponentType<ImportStartProps>
}

/** Brings a file in: it is read, looked at, and only then counts. */
export function ImportSection({ Start = ImportStart }: ImportSectionProps) {
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
      <Step now={now} Start={Start} />
    </div>
  )
}

function Step({ now, Start }: Required<ImportSectionProps> & { readonly now: Importing }) {
  switch (now.step) {
    case 'idle':
      return <Start name={now.name} refusal={now.refusal} />
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
