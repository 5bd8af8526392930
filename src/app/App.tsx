import { lazy, Suspense, useEffect, useRef } from 'react'
import { CptsPanel } from '../features/cpts/CptsPanel.tsx'
import { RegionPanel } from '../features/region/RegionPanel.tsx'
import { RegionSelect } from '../features/region/RegionSelect.tsx'
import { SearchBox } from '../features/search/SearchBox.tsx'
import { RegionContext, useRegionModel, type RegionModel } from '../features/shared/region-model.ts'
import { useChoice } from '../features/shared/session.ts'
import { UnitCard } from '../features/unit/UnitCard.tsx'
import { fr } from '../ui/fr.ts'
import styles from './App.module.css'
import { Failures } from './Failures.tsx'
import { Sheet } from './Sheet.tsx'

// The map's library is most of the weight: search and panel answer while it comes.
const MapView = lazy(async () => ({
  default: (await import('../features/map/MapView.tsx')).MapView,
}))

/** One screen: search and panel beside the map; on a phone, over it. */
export function App() {
  const model = useRegionModel()
  if (!model) return <p className={styles.loading}>{fr.app.loading}</p>
  return (
    <RegionContext value={model}>
      <Title model={model} />
      <div className={styles.shell}>
        <header className={styles.header}>
          <div className={styles.brandLine}>
            <p className={styles.brand}>{fr.app.name}</p>
            <RegionSelect />
          </div>
          <SearchBox />
        </header>
        <Sheet>
          <Panel model={model} />
        </Sheet>
        <div className={styles.map}>
          <Suspense fallback={<p className={styles.loading}>{fr.app.loading}</p>}>
            <MapView key={model.region} />
          </Suspense>
        </div>
      </div>
    </RegionContext>
  )
}

function Panel({ model }: { readonly model: RegionModel }) {
  const selection = useChoice((choices) => choices.selection)
  const shown = selection === null ? '' : selection.kind === 'cpts' ? selection.id : selection.code
  const content = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    // What was pressed is gone: keyboard and screen reader go on from the head of the new subject.
    content.current?.focus()
  }, [shown])
  return (
    <div key={shown} ref={content} className={styles.content} tabIndex={-1}>
      <Failures model={model} />
      {selection === null && <RegionPanel />}
      {selection?.kind === 'cpts' && <CptsPanel id={selection.id} />}
      {selection?.kind === 'unit' && <UnitCard code={selection.code} />}
    </div>
  )
}

function Title({ model: { atlas, nom } }: { readonly model: RegionModel }) {
  const place = useChoice(({ selection }) => {
    if (selection?.kind === 'cpts') return atlas.facts.get(selection.id)?.cpts.nom ?? null
    return selection ? (atlas.units.get(selection.code)?.nom ?? null) : null
  })
  return <title>{fr.app.documentTitle(nom, place)}</title>
}
