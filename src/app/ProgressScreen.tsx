import { ProgressPage } from '../features/progress/ProgressPage.tsx'
import { useRegion } from '../features/region-model/region-model.ts'
import { frProgress } from '../fr/follow-up/progress.ts'
import { NoRecords } from './NoRecords.tsx'
import { PageShell } from './PageShell.tsx'

/** Following the CPTS of a région: where they stand, what is due, what is missing. A page to read and to print. */
export function ProgressScreen({ arriving }: { readonly arriving: boolean }) {
  const { nom, atlas } = useRegion()
  return (
    <PageShell arriving={arriving}>
      {atlas.facts.size === 0 && <h1>{frProgress.title(nom, 0, 0)}</h1>}
      <NoRecords />
      {atlas.facts.size > 0 && <ProgressPage />}
    </PageShell>
  )
}
