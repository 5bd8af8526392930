import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { BBox } from 'geojson'
import { useEffect, useLayoutEffect, useRef, useState, type ComponentType } from 'react'
import { useStore } from 'zustand'
import { franceQuery, planIgnQuery } from '../../data/queries.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { createAtlasMap, type AtlasMap } from '../../map/atlas-map.ts'
import type { Pointed } from '../../map/interactions.ts'
import type { MapSetting } from '../../map/open-map.ts'
import type { Theme } from '../../map/palette.ts'
import type { TerritoryView } from '../../map/territory-features.ts'
import type { View } from '../../state/camera.ts'
import type { Selection } from '../../state/choices.ts'
import { frMap } from '../../fr/map/map.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { WhenShown } from '../indicators/WhenShown.tsx'
import { useRegion } from '../region-model/region-model.ts'
import {
  type DrawnRegion,
  useDrawingFailures,
  useDrawnRegion,
} from '../region-model/use-drawing.ts'
import { useActions, useChoice, useSession } from '../region-model/session-context.ts'
import { useStable } from '../../ui/use-stable.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import type { OwnSign } from './OwnSigns.tsx'
import { MapButtons } from './MapButtons.tsx'
import styles from './MapView.module.css'
import { keyOf, selectedShape } from './selected-shape.ts'
import { useCamera, useFirstLook } from './use-camera.ts'
import { useTerritoryView } from './use-territory-view.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

// Before there is anything to explain, the map itself may come.
const Legend = lazyPart(
  async () => (await import('./Legend.tsx')).Legend,
  () => <div className={styles.legend} />,
)
const OverMap = lazyPart(async () => (await import('./OverMap.tsx')).OverMap)
const TimeOnMap = lazyPart(async () => (await import('./time/TimeOnMap.tsx')).TimeOnMap)
const NoWebgl = lazyPart(async () => (await import('./NoWebgl.tsx')).NoWebgl)
const IndicatorOnMap = lazyPart(
  async () => (await import('../indicators/IndicatorOnMap.tsx')).IndicatorOnMap,
)

/** How the map differs in someone else's page. */
export interface Embedded {
  /** What it opens on, and comes back to; null while that is not known yet. */
  readonly home: BBox | null
}

interface MapViewProps {
  readonly embedded?: Embedded
  /** What a press on a unit does instead of selecting it. */
  readonly onPick?: ((code: UnitCode | null) => void) | undefined
  /** What another task lays over the map and does with it. */
  readonly Overlay?: ComponentType<{ readonly map: AtlasMap }> | undefined
  /** What another task shows here of its own, the map staying that of what is published. */
  readonly Aside?: ComponentType<{ readonly map: AtlasMap }> | undefined
  /** What that is of the person's own, for the legend. */
  readonly own?: OwnSign
}

/** The map and what floats over it. Everything it says can also be read in the panel. */
export function MapView({ embedded, onPick, Overlay, Aside, own = 'sketch' }: MapViewProps) {
  const region = useDrawnRegion()
  const failures = useDrawingFailures()
  const container = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const [state, setState] = useState<'loading' | 'idle' | 'error'>('loading')
  const start = useFirstLook()
  const [attempt, setAttempt] = useState(1)
  const onLost = (): void => {
    setState('loading')
    setAttempt(attempt + 1)
  }
  const map = useAtlasMap(
    container,
    { onHover: setPointed, onState: setState, onPick, onLost, start },
    attempt,
    embedded ? 'embed' : 'app',
  )

  const home = embedded ? embedded.home : (region.backdrop?.bounds ?? null)
  useCamera(map, region, home, embedded === undefined)
  const now = useTerritoryView(region)
  const month = useChoice((choices) => choices.month)
  const isInTime = month !== null
  const [then, setThen] = useState<TerritoryView | null>(null)
  const view = isInTime ? then : now
  useDrawing(map, region, view, Overlay !== undefined)

  const waiting =
    region.backdrop === null ||
    region.outlines === null ||
    region.isComing ||
    (now !== null && view === null) ||
    (region.closeRegions.length > 0 && region.shapes === null)
  const failed = [region.failures, failures.files, failures.geometry].some((all) => all.length > 0)
  const shown = state === 'idle' && waiting && !failed ? 'loading' : state
  const isComplete = !waiting || failed
  useLayoutEffect(() => map?.setComplete(isComplete), [map, isComplete])
  // Nothing is on the screen before the map came to rest once: an empty one would pass for land without CPTS.
  const [seen, setSeen] = useState(false)
  if (shown === 'idle' && !seen) setSeen(true)
  const queries = useQueryClient()
  useEffect(() => {
    // After what one came for, and without it where it does not come.
    if (map && seen)
      void import('./give-ground.ts').then(
        (all) => all.giveGround(map, queries, container.current),
        none,
      )
  }, [map, seen, queries])
  const { quiet } = useSession()
  const told = region.file === null || (waiting && failed) ? 'error' : shown
  const draws = told === 'loading'
  useEffect(() => (draws ? quiet.draws() : undefined), [quiet, draws])
  const coming = (waiting || !seen) && !failed && region.file !== null
  return (
    <section className={styles.frame} aria-label={frMap.region}>
      <div className={styles.stage}>
        <div
          ref={container}
          className={seen ? styles.map : `${styles.map} ${styles.coming}`}
          data-map-state={told}
          data-testid="map"
        />
        {state === 'error' ? (
          <div className={styles.failure}>
            <NoWebgl />
          </div>
        ) : (
          <>
            {map && Overlay && <Overlay map={map} />}
            {map && Aside && <Aside map={map} />}
            {map && !isInTime && (
              <WhenShown>{(shown) => <IndicatorOnMap map={map} {...shown} />}</WhenShown>
            )}
            {/* There before its words, so that they are read out as they come. */}
            <p role="status" className={styles.waiting}>
              {coming && frMap.waiting}
            </p>
            {map && seen && (
              <OverMap
                {...{ map, container, region, view, pointed, attempt }}
                isAside={Overlay !== undefined}
                embedded={embedded !== undefined}
              />
            )}
            <MapButtons map={map} embedded={embedded !== undefined} />
          </>
        )}
      </div>
      {state !== 'error' && !embedded && (
        <ErrorBoundary of={region}>
          {isInTime ? (
            <TimeOnMap region={region} month={month} onView={setThen} />
          ) : (
            <Legend own={Overlay ? own : null} />
          )}
        </ErrorBoundary>
      )}
    </section>
  )
}

/** What becomes of a map: it is pointed at, pressed, drawn, lost. */
interface Happenings {
  readonly onHover: (pointed: Pointed | null) => void
  readonly onState: (state: 'loading' | 'idle' | 'error') => void
  readonly onPick: ((code: UnitCode | null) => void) | undefined
  readonly onLost: () => void
  /** Where it begins; null for the whole of what there is. */
  readonly start: () => View | null
}

/** Graphic cards fail now and then; one that fails this often had better be left alone. */
const MOST_ATTEMPTS = 4

/** Creates the map once its container exists, anew each time the graphic card loses it, and takes it down with it. */
function useAtlasMap(
  container: React.RefObject<HTMLDivElement | null>,
  { onHover, onState, onPick, onLost, start }: Happenings,
  attempt: number,
  setting: MapSetting,
): AtlasMap | null {
  const [map, setMap] = useState<AtlasMap | null>(null)
  const { select } = useActions()
  const theme: Theme = useMedia(DARK) ? 'dark' : 'light'
  const firstTheme = useRef(theme)
  const lastView = useRef<View | null>(null)
  const { manifest, region } = useRegion()
  const { address, camera } = useSession()
  const words = useRef({
    title: frMap.title,
    attribution: manifest ? frMap.attribution(manifest.schematic, manifest.population.annee) : '',
    gestures: frMap.gestures,
  })
  const pick = useStable((what: Selection | null) => {
    if (onPick) onPick(what?.kind === 'unit' ? what.code : null)
    else select(what, 'stay')
  })
  const lose = useStable(onLost)
  const show = useStable((view: View, bounds: BBox) =>
    camera.setState({ shown: { bounds, zoom: view.zoom } }),
  )
  const rest = useStable((view: View, bounds: BBox) => {
    address.reportView(region, view)
    show(view, bounds)
  })

  useEffect(() => {
    if (!container.current) return
    const created =
      attempt > MOST_ATTEMPTS
        ? ({ ok: false } as const)
        : createAtlasMap(
            container.current,
            firstTheme.current,
            words.current,
            { onPick: pick, onHover, onState, onRest: rest, onLost: lose },
            setting,
            lastView.current ?? start(),
          )
    if (!created.ok) {
      setMap(null)
      onState('error')
      return
    }
    setMap(created.map)
    // Where it starts, it moved nowhere to rest.
    show(created.map.view(), created.map.bounds())
    return () => {
      // A map made anew looks where the one before did.
      lastView.current = created.map.view()
      created.map.destroy()
    }
  }, [container, onHover, onState, pick, lose, rest, show, start, attempt, setting])
  useEffect(() => map?.setTheme(theme), [map, theme])
  return map
}

const none = (): void => undefined

/** Hands the map what it draws, each part when it changes. */
function useDrawing(
  map: AtlasMap | null,
  region: DrawnRegion,
  view: TerritoryView | null,
  sketching: boolean,
): void {
  const { backdrop, shapes, drawnRegions } = region
  const selection = useChoice((choices) => choices.selection)
  const highlighted = useStore(useSession().highlight, ({ at }) => at)
  const planIgn = useChoice((choices) => choices.planIgn)
  const plan = useQuery({ ...planIgnQuery, enabled: planIgn })
  const france = useQuery(franceQuery)

  // Before what came is on the screen: by then the map must say that it is not at rest.
  useLayoutEffect(() => {
    if (!map || !france.data) return
    // What is loaded is drawn finely on its own: its coarse outline would show along the coast.
    const around = france.data.features.filter(
      ({ properties }) => !drawnRegions.includes(String(properties?.['region'])),
    )
    map.setFrance({ ...france.data, features: around })
  }, [map, france.data, drawnRegions])
  useLayoutEffect(() => {
    if (map && backdrop) map.setBackdrop(backdrop)
  }, [map, backdrop])
  useLayoutEffect(() => map?.setUnits(shapes), [map, shapes])
  useLayoutEffect(() => map?.setTerritories(view, shapes), [map, view, shapes])
  useEffect(() => {
    // What was selected before is not what is being drawn.
    const shown = sketching ? null : selection
    map?.setSelection(selectedShape(shown, region), shown && keyOf(shown))
  }, [map, selection, region, sketching])
  useEffect(() => {
    map?.setHighlight(selectedShape(highlighted, region))
  }, [map, highlighted, region])
  useEffect(() => {
    map?.setBackground((planIgn && plan.data) || null)
  }, [map, planIgn, plan.data])
}
