import { useDeferredValue } from 'react'
import { ProgressPage } from '../features/progress/ProgressPage.tsx'
import { useRegion } from '../features/region-model/region-model.ts'
import { useSession } from '../features/region-model/session-context.ts'
import { frProgress } from '../fr/follow-up/progress.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { NoRecords } from './NoRecords.tsx'
import { PageShell } from './PageShell.tsx'

const ToAccept = lazyPart(async () => (await import('../features/import/ToAccept.tsx')).ToAccept)

const ToAcceptByRegion = lazyPart(
  async () => (await import('../features/import/ToAccept.tsx')).ToAcceptByRegion,
)

/** Following the CPTS of a région: where they stand, what is due, what is missing, what waits to be accepted. A page to read and to print. */
export function ProgressScreen({ arriving }: { readonly arriving: boolean }) {
  const { nom, atlas, isSingle, isBuilt } = useRegion()
  const { address } = useSession()
  // The frame is on the screen before what it holds is worked out, which gives way to what the person does; but where one comes back to
  // a place in it, the browser looks for that place at once.
  const isThere = useDeferredValue(true, arriving && address.state.getState().by === 'history')
  const toAccept = isBuilt && (
    <ErrorBoundary>{isSingle ? <ToAccept /> : <ToAcceptByRegion />}</ErrorBoundary>
  )
  return (
    <PageShell arriving={arriving} ready={isThere}>
      {atlas.facts.size === 0 && <h1>{frProgress.title(nom, 0, 0)}</h1>}
      <NoRecords />
      {atlas.facts.size > 0 ? isThere && <ProgressPage toAccept={toAccept} /> : toAccept}
    </PageShell>
  )
}
