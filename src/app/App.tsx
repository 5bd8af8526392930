import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { Route, Switch, useLocation } from 'wouter'
import { FRANCE } from '../domain/units/regions.ts'
import { useNationalModel } from '../features/region-model/national-model.ts'
import {
  RegionContext,
  useRegionModel,
  type RegionModel,
} from '../features/region-model/region-model.ts'
import { useChoice, useSession } from '../features/region-model/session-context.ts'
import { frApp } from '../fr/app.ts'
import { frData } from '../fr/data.ts'
import { frEdit } from '../fr/edit.ts'
import { frProgress } from '../fr/progress.ts'
import { frPublish } from '../fr/publish.ts'
import { frSketch } from '../fr/sketch.ts'
import { InRegionScreen, isOfOneRegion } from './InRegionScreen.tsx'
import { Loading } from './Loading.tsx'
import { MapScreen } from './MapScreen.tsx'
import { useOffline } from './use-offline.ts'
import { useTopOfScreen } from './use-top-of-screen.ts'

const ListScreen = lazy(async () => ({ default: (await import('./ListScreen.tsx')).ListScreen }))
const ProgressScreen = lazy(async () => ({
  default: (await import('./ProgressScreen.tsx')).ProgressScreen,
}))
const RecordScreen = lazy(async () => ({
  default: (await import('./RecordScreen.tsx')).RecordScreen,
}))
const NewRecordScreen = lazy(async () => ({
  default: (await import('./RecordScreen.tsx')).NewRecordScreen,
}))
const PublishScreen = lazy(async () => ({
  default: (await import('./PublishScreen.tsx')).PublishScreen,
}))
const DataScreen = lazy(async () => ({ default: (await import('./DataScreen.tsx')).DataScreen }))
const SketchScreen = lazy(async () => ({
  default: (await import('./SketchScreen.tsx')).SketchScreen,
}))
const EmbedScreen = lazy(async () => ({ default: (await import('./EmbedScreen.tsx')).EmbedScreen }))

/** Loads what was chosen, one région or all, then shows the screen that the address names. */
export function App() {
  useTopOfScreen()
  const arriving = useArriving()
  const national = useChoice(({ region }) => region === FRANCE)
  const Source = national ? Country : Region
  return <Source arriving={arriving} />
}

interface SourceProps {
  readonly arriving: boolean
}

function Region({ arriving }: SourceProps) {
  return <Screens model={useRegionModel()} arriving={arriving} />
}

function Country({ arriving }: SourceProps) {
  return <Screens model={useNationalModel()} arriving={arriving} />
}

interface ScreensProps extends SourceProps {
  readonly model: RegionModel | null
}

function Screens({ model, arriving }: ScreensProps) {
  const [path] = useLocation()
  useOffline(model?.regions)
  if (!model) return <Loading />
  return (
    <RegionContext value={model}>
      <Title model={model} />
      <Suspense fallback={<Loading />}>
        {model.region === FRANCE && isOfOneRegion(path) ? (
          <InRegionScreen path={path} arriving={arriving} />
        ) : (
          <Routes arriving={arriving} />
        )}
      </Suspense>
    </RegionContext>
  )
}

function Routes({ arriving }: SourceProps) {
  return (
    <Switch>
      <Route path="/liste">
        <ListScreen arriving={arriving} />
      </Route>
      <Route path="/suivi">
        <ProgressScreen arriving={arriving} />
      </Route>
      <Route path="/suivi/fiche">
        <RecordScreen arriving={arriving} />
      </Route>
      <Route path="/suivi/nouvelle">
        <NewRecordScreen arriving={arriving} />
      </Route>
      <Route path="/suivi/publication">
        <PublishScreen arriving={arriving} />
      </Route>
      <Route path="/esquisse">
        <SketchScreen arriving={arriving} />
      </Route>
      <Route path="/donnees">
        <DataScreen arriving={arriving} />
      </Route>
      <Route path="/embed" component={EmbedScreen} />
      <Route>
        <MapScreen arriving={arriving} />
      </Route>
    </Switch>
  )
}

/** True once one has gone from a screen to another: the page did not load, so the focus must be led to what is new. */
function useArriving(): boolean {
  const [path] = useLocation()
  const [first] = useState(path)
  const [moved, setMoved] = useState(false)
  if (path !== first && !moved) setMoved(true)
  return moved
}

function Title({ model: { atlas, nom } }: { readonly model: RegionModel }) {
  const [path] = useLocation()
  const sketch = useStore(useSession().sketching, ({ head }) => head?.nom ?? '')
  const place = useChoice(({ selection }) => {
    if (selection?.kind === 'cpts') return atlas.facts.get(selection.id)?.cpts.nom ?? null
    return selection ? (atlas.units.get(selection.code)?.nom ?? null) : null
  })
  const subjects: Readonly<Record<string, string | null>> = {
    '/esquisse': frSketch.title(sketch),
    '/donnees': frData.screen,
    '/suivi': frProgress.screen,
    '/suivi/fiche': place && frEdit.title(place),
    '/suivi/nouvelle': frEdit.newTitle,
    '/suivi/publication': frPublish.screen,
  }
  const subject = path in subjects ? (subjects[path] ?? null) : place
  return <title>{frApp.documentTitle(nom, subject)}</title>
}
