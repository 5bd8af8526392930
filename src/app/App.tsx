import { useEffect, useState, type ComponentType } from 'react'
import { useStore } from 'zustand'
import { Router, useLocation } from 'wouter'
import { isRegionCode } from '../domain/names/region-name.ts'
import { RegionContext, type RegionModel } from '../features/region-model/region-model.ts'
import { useRegionModel } from '../features/region-model/use-region-model.ts'
import { useChoice, useSession } from '../features/region-model/session-context.ts'
import { frApp } from '../fr/app/app.ts'
import { InRegionScreen } from './InRegionScreen.tsx'
import { Loading } from './Loading.tsx'
import { isPath, routeOf, type Path } from './routes.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { useOffline } from './use-offline.ts'
import { useTopOfScreen } from './use-top-of-screen.ts'
import { type LazyPart, lazyPart, useHasCome } from '../ui/lazy-part.tsx'

interface ScreenProps {
  /** True once one has gone from a screen or a région to another: the page did not load, so the focus must be led to what is new. */
  readonly arriving: boolean
}

const SCREENS = {
  '/': lazyPart(async () => (await import('./MapScreen.tsx')).MapScreen),
  '/liste': lazyPart(async () => (await import('./ListScreen.tsx')).ListScreen),
  '/suivi': lazyPart(async () => (await import('./ProgressScreen.tsx')).ProgressScreen),
  '/suivi/fiche': lazyPart(async () => (await import('./RecordScreen.tsx')).RecordScreen),
  '/suivi/nouvelle': lazyPart(async () => (await import('./RecordScreen.tsx')).NewRecordScreen),
  '/suivi/publication': lazyPart(async () => (await import('./PublishScreen.tsx')).PublishScreen),
  '/suivi/journal': lazyPart(async () => (await import('./JournalScreen.tsx')).JournalScreen),
  '/suivi/envoi': lazyPart(async () => (await import('./SendScreen.tsx')).SendScreen),
  '/suivi/changements': lazyPart(async () => (await import('./ChangesScreen.tsx')).ChangesScreen),
  '/esquisse': lazyPart(async () => (await import('./SketchScreen.tsx')).SketchScreen),
  '/donnees': lazyPart(async () => (await import('./DataScreen.tsx')).DataScreen),
  '/financement': lazyPart(async () => (await import('./FundingScreen.tsx')).FundingScreen),
  '/comprendre': lazyPart(async () => (await import('./GuideScreen.tsx')).GuideScreen),
  '/creer': lazyPart(async () => (await import('./CreateScreen.tsx')).CreateScreen),
  '/proposer': lazyPart(async () => (await import('./SendScreen.tsx')).ProposeScreen),
  '/embed': lazyPart(async () => (await import('./EmbedScreen.tsx')).EmbedScreen),
} satisfies { readonly [P in Path]: ComponentType<ScreenProps> }

const UnknownPath = lazyPart(async () => (await import('./NotFound.tsx')).UnknownPath, Loading)
const UnknownRegion = lazyPart(async () => (await import('./NotFound.tsx')).UnknownRegion, Loading)

/** Every link and every way from screen to screen goes through the one writer of the address bar. */
export function App() {
  const { address } = useSession()
  return (
    // oxlint-disable-next-line react/hooks -- this is how wouter is told where the address is.
    <Router hook={usePath} searchHook={useQueryString} hrefs={address.href}>
      <Addressed />
    </Router>
  )
}

function usePath() {
  const { address } = useSession()
  const path = useStore(address.state, (place) => place.path)
  return [path, address.navigate] as [string, typeof address.navigate]
}

function useQueryString(): string {
  return useStore(useSession().address.state, ({ query }) => query)
}

/** Loads what the address names, one région or all; an address that names nothing says so. */
function Addressed() {
  useTopOfScreen()
  const arriving = useArriving()
  const [path] = useLocation()
  const region = useChoice((choices) => choices.region)
  if (isPath(path) && isRegionCode(region)) return <Screen path={path} arriving={arriving} />
  return isPath(path) ? <UnknownRegion /> : <UnknownPath />
}

interface AddressedProps extends ScreenProps {
  readonly path: Path
}

function Screen({ path, arriving }: AddressedProps) {
  const route = routeOf(path)
  const Shown: LazyPart<ScreenProps> = SCREENS[path]
  // While its région is read, or before that.
  const hasCome = useHasCome(Shown)
  const hasMoved = useHasMoved()
  const model = useRegionModel(route?.map, !route?.early || (hasCome && hasMoved))
  useOffline(model?.regions)
  if (!hasCome || !(model || route?.early)) return <Loading />
  const oneRegion = model?.isSingle === false && route?.oneRegion
  return (
    <RegionContext value={model}>
      {model && <Title model={model} path={path} />}
      <ErrorBoundary of={path}>
        {oneRegion ? (
          <InRegionScreen title={oneRegion} path={path} arriving={arriving} />
        ) : (
          <Shown arriving={arriving} />
        )}
      </ErrorBoundary>
    </RegionContext>
  )
}

const MOVES = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const
/** Long after a screen that is read early was there, for whoever reads it without touching anything. Unit: milliseconds. */
const AT_LAST = 10_000

/**
 * Whether someone did anything since the page was opened. What an early screen tells of all of France is thousands of communes to read: a phone
 * that only shows its first lines is spared them.
 */
function useHasMoved(): boolean {
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (moved) return undefined
    const heard = new AbortController()
    const move = (): void => setMoved(true)
    for (const name of MOVES)
      addEventListener(name, move, { capture: true, passive: true, signal: heard.signal })
    const timer = setTimeout(move, AT_LAST)
    return () => {
      heard.abort()
      clearTimeout(timer)
    }
  }, [moved])
  return moved
}

function useArriving(): boolean {
  const [path] = useLocation()
  const place = `${path} ${useChoice((choices) => choices.region)}`
  const [first] = useState(place)
  const [moved, setMoved] = useState(false)
  if (place !== first && !moved) setMoved(true)
  return moved
}

interface TitleProps {
  readonly model: RegionModel
  readonly path: Path
}

function Title({ model: { atlas, nom }, path }: TitleProps) {
  const sketch = useStore(useSession().sketching, ({ head }) => head?.nom ?? '')
  const place = useChoice(({ selection }) => {
    if (selection?.kind === 'cpts') return atlas.facts.get(selection.id)?.cpts.nom ?? null
    return selection ? (atlas.known.get(selection.code)?.nom ?? null) : null
  })
  const subject = routeOf(path)?.title({ place, sketch }) ?? null
  return <title>{frApp.documentTitle(nom, subject)}</title>
}
