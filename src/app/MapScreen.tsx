import { lazyPart, useHasCome } from '../ui/lazy-part.tsx'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useRegion } from '../features/region-model/region-model.ts'
import { RegionPanel } from '../features/region/RegionPanel.tsx'
import { SearchBox } from '../features/search/SearchBox.tsx'
import { useChoice, useSession } from '../features/region-model/session-context.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { AtlasMap } from '../map/atlas-map.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Failures } from './Failures.tsx'
import { focusHeading } from './focus-heading.ts'
import styles from './MapScreen.module.css'
import { MapShell } from './MapShell.tsx'

// The first screen shows the région: what one reads of a CPTS or a commune comes once one is chosen.
const CptsPanel = lazyPart(async () => (await import('../features/cpts/CptsPanel.tsx')).CptsPanel)
const TakeAway = lazyPart(async () => (await import('../features/take-away/TakeAway.tsx')).TakeAway)
const PlateAtHand = lazyPart(
  async () => (await import('../features/paper/plate/PlateAtHand.tsx')).PlateAtHand,
)
const UnitCard = lazyPart(async () => (await import('../features/unit/UnitCard.tsx')).UnitCard)
const PANELS = { cpts: CptsPanel, unit: UnitCard }

/** Search and panel beside the map; on a phone, over it. */
export function MapScreen({ arriving }: { readonly arriving: boolean }) {
  const { quiet } = useSession()
  useEffect(() => {
    // One chooses soon, and then does not wait for them.
    void quiet.wait().then(() => Promise.all(Object.values(PANELS).map((panel) => panel.ahead())))
  }, [quiet])
  return (
    <>
      <MapShell search={<SearchBox />} panel={<Panel arriving={arriving} />} Aside={SketchAside} />
      <PlateAtHand />
    </>
  )
}

const SketchUnderWay = lazyPart(
  async () => (await import('../features/sketch/SketchUnderWay.tsx')).SketchUnderWay,
)

/** What is being composed, once something is: until then nothing of it is loaded. */
function SketchAside({ map }: { readonly map: AtlasMap }) {
  const { sketching, sketchOfTab } = useSession()
  const { region } = useRegion()
  const isOpen = useStore(sketching, ({ head }) => head !== null)
  if (!isOpen && sketchOfTab(region) === null) return null
  return <SketchUnderWay map={map} />
}

function Panel({ arriving }: { readonly arriving: boolean }) {
  const selection = useChoice((choices) => choices.selection)
  const shown = selection === null ? '' : selection.kind === 'cpts' ? selection.id : selection.code
  // From a commune into its CPTS: a letter to that one names the commune.
  const [from, setFrom] = useState<UnitCode | null>(null)
  const place = selection?.kind === 'cpts' ? from : (selection?.code ?? null)
  if (place !== from) setFrom(place)
  const hasCome = useHasCome(selection && PANELS[selection.kind])
  const content = useRef<HTMLDivElement>(null)
  const before = useRef<string | null>(null)
  const listPlace = useRef(0)
  const onShown = useCallback((): void => {
    if (before.current === shown) return
    const isFirst = before.current === null
    before.current = shown
    // Only what one came for is led to; someone who goes through the régions by keyboard stays on their chooser.
    if (isFirst && !(arriving && document.activeElement === document.body)) return
    // Back on the list, one goes on where one left it; a new subject starts at its head, for the eye and for screen readers.
    if (shown === '') content.current?.scrollTo(0, listPlace.current)
    focusHeading(content.current)
  }, [shown, arriving])
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
        {selection?.kind === 'cpts' && (
          <CptsPanel id={selection.id} from={place} TakeAway={TakeAway} />
        )}
        {selection?.kind === 'unit' && <UnitCard code={selection.code} />}
        {hasCome && <Shown onShown={onShown} />}
      </ErrorBoundary>
    </div>
  )
}

/** Tells when what stands beside it is on the screen, and no longer on its way. */
function Shown({ onShown }: { readonly onShown: () => void }) {
  useEffect(onShown, [onShown])
  return null
}
