import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { RegionContext, useRegionModel, type RegionModel } from '../features/shared/region-model.ts'
import { useChoice } from '../features/shared/session.ts'
import { fr } from '../ui/fr.ts'
import styles from './App.module.css'
import { MapScreen } from './MapScreen.tsx'
import { useOffline } from './use-offline.ts'

const ListScreen = lazy(async () => ({ default: (await import('./ListScreen.tsx')).ListScreen }))
const EmbedScreen = lazy(async () => ({ default: (await import('./EmbedScreen.tsx')).EmbedScreen }))

/** Loads the région, then shows the screen that the address names. */
export function App() {
  const model = useRegionModel()
  useOffline(model?.region)
  if (!model) return <p className={styles.loading}>{fr.app.loading}</p>
  return (
    <RegionContext value={model}>
      <Title model={model} />
      <Suspense fallback={<p className={styles.loading}>{fr.app.loading}</p>}>
        <Switch>
          <Route path="/liste" component={ListScreen} />
          <Route path="/embed" component={EmbedScreen} />
          <Route component={MapScreen} />
        </Switch>
      </Suspense>
    </RegionContext>
  )
}

function Title({ model: { atlas, nom } }: { readonly model: RegionModel }) {
  const place = useChoice(({ selection }) => {
    if (selection?.kind === 'cpts') return atlas.facts.get(selection.id)?.cpts.nom ?? null
    return selection ? (atlas.units.get(selection.code)?.nom ?? null) : null
  })
  return <title>{fr.app.documentTitle(nom, place)}</title>
}
