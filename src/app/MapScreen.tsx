import { lazy, Suspense, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { CptsPanel } from '../features/cpts/CptsPanel.tsx'
import { RegionPanel } from '../features/region/RegionPanel.tsx'
import { SearchBox } from '../features/search/SearchBox.tsx'
import { useChoice, useSession } from '../features/region-model/session-context.ts'
import { TakeAway } from '../features/take-away/TakeAway.tsx'
import type { AtlasMap } from '../map/atlas-map.ts'
import { UnitCard } from '../features/unit/UnitCard.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Failures } from './Failures.tsx'
import { focusHeading } from './focus-heading.ts'
import styles from './MapScreen.module.css'
import { MapShell } from './MapShell.tsx'

/** Search and panel beside the map; on a phone, over it. */
export function MapScreen({ arriving }: { readonly arriving: boolean }) {
  return (
    <MapShell search={<SearchBox />} panel={<Panel arriving={arriving} />} Aside={SketchAside} />
  )
}

const SketchUnderWay = lazy(async () => ({
  default: (await import('../features/sketch/SketchUnderWay.tsx')).SketchUnderWay,
}))

/** What is being composed, once something is: until then nothing of it is loaded. */
function SketchAside({ map }: { readonly map: AtlasMap }) {
  const isOpen = useStore(useSession().sketching, ({ head }) => head !== null)
  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <SketchUnderWay map={map} />
    </Suspense>
  )
}

function Panel({ arriving }: { readonly arriving: boolean }) {
  const selection = useChoice((choices) => choices.selection)
  const shown = selection === null ? '' : selection.kind === 'cpts' ? selection.id : selection.code
  const content = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  const listPlace = useRef(0)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    // Back on the list, one goes on where one left it; a new subject starts at its head, for the eye and for screen readers.
    if (shown === '') content.current?.scrollTo(0, listPlace.current)
    focusHeading(content.current)
  }, [shown])
  useEffect(() => {
    // Someone who goes through the régions by keyboard stays on their chooser.
    if (arriving && document.activeElement === document.body) focusHeading(content.current)
  }, [arriving])
  return (
    <div
      key={shown}
      ref={content}
      className={styles.content}
      onScroll={({ currentTarget }) => {
        if (shown === '') listPlace.current = currentTarget.scrollTop
      }}
    >
      <Failures />
      <ErrorBoundary>
        {selection === null && <RegionPanel />}
        {selection?.kind === 'cpts' && <CptsPanel id={selection.id} TakeAway={TakeAway} />}
        {selection?.kind === 'unit' && <UnitCard code={selection.code} />}
      </ErrorBoundary>
    </div>
  )
}
