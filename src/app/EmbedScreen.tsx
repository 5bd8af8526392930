import { useMemo, useState } from 'react'
import { EmbedCard } from '../features/take-away/EmbedCard.tsx'
import { EmbedStrip } from '../features/take-away/EmbedStrip.tsx'
import { homeBounds } from '../features/region-model/home-bounds.ts'
import { useFiltered } from '../features/region-model/filtering.ts'
import { useDrawnRegion } from '../features/region-model/use-drawing.ts'
import { SessionContext, useChoice, useSession } from '../features/region-model/session-context.ts'
import { createChoices } from '../state/choices.ts'
import { frApp } from '../fr/app/app.ts'
import { frTakeAway } from '../fr/paper/take-away.ts'
import styles from './EmbedScreen.module.css'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Failures } from './Failures.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const MapView = lazyPart(
  async () => (await import('../features/map/MapView.tsx')).MapView,
  () => <p className={styles.loading}>{frApp.loading}</p>,
)

/**
 * The map alone, for another site's page.
 *
 * Its choices start from the address and stay in the frame: written to its history, each tap would be one more press on the
 * back button of the page around.
 */
export function EmbedScreen() {
  const session = useSession()
  const [choices] = useState(() => createChoices(session.choices.getState()))
  const own = useMemo(() => ({ ...session, choices }), [session, choices])
  return (
    <SessionContext value={own}>
      <Frame />
    </SessionContext>
  )
}

function Frame() {
  const region = useDrawnRegion()
  const filtered = useFiltered()
  const departements = useChoice(({ filters }) => filters.departement)
  const selection = useChoice((choices) => choices.selection)
  const home = useMemo(
    () => homeBounds(region, filtered, departements),
    [region, filtered, departements],
  )
  const embedded = useMemo(() => ({ home }), [home])
  return (
    <main className={styles.frame}>
      <h1 className="visually-hidden">{frTakeAway.embedded.title(region.nom)}</h1>
      <Failures />
      <div className={styles.map}>
        <ErrorBoundary>
          <MapView embedded={embedded} />
        </ErrorBoundary>
        {selection && <EmbedCard selection={selection} />}
      </div>
      <EmbedStrip filtered={filtered} />
    </main>
  )
}
