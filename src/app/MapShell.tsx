import { type ComponentProps, type ReactNode } from 'react'
import type { MapView as View } from '../features/map/MapView.tsx'
import { RegionSelect } from '../features/region/RegionSelect.tsx'
import { useRegion } from '../features/region-model/region-model.ts'
import { frApp } from '../fr/app/app.ts'
import { frMap } from '../fr/map/map.ts'
import { MAP } from './focus-heading.ts'
import { Frame } from './Frame.tsx'
import styles from './MapScreen.module.css'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Sheet } from './Sheet.tsx'
import { useHeight } from '../ui/use-height.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

// The map's library is most of the weight: search and panel answer while it comes.
const MapView = lazyPart(
  async () => (await import('../features/map/MapView.tsx')).MapView,
  () => (
    <section className={styles.loading} aria-label={frMap.region}>
      {frApp.loading}
    </section>
  ),
)

// It is asked for before there is anything to show on it.
void MapView.ahead()

interface MapShellProps extends Pick<ComponentProps<typeof View>, 'onPick' | 'Overlay' | 'Aside'> {
  readonly search: ReactNode
  readonly panel: ReactNode
}

/** What every task on the map has: the way to the others, a search, a panel and the map itself. */
export function MapShell({ search, panel, onPick, Overlay, Aside }: MapShellProps) {
  const { region } = useRegion()
  const [shell, screen] = useHeight<HTMLDivElement>()
  const [header, top] = useHeight<HTMLElement>()
  return (
    <Frame hasMap>
      <p className={styles.early}>{frApp.printSoon}</p>
      <div ref={shell} className={styles.shell}>
        <header ref={header} className={styles.header}>
          <RegionSelect />
          {search}
        </header>
        <Sheet screen={screen} top={top}>
          {panel}
        </Sheet>
        <div id={MAP} className={styles.map}>
          <ErrorBoundary of={region}>
            <MapView key={region} onPick={onPick} Overlay={Overlay} Aside={Aside} />
          </ErrorBoundary>
        </div>
      </div>
    </Frame>
  )
}
