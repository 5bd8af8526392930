import { useStore } from 'zustand'
import { useSession } from '../features/region-model/session-context.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const FailedActionNote = lazyPart(
  async () => (await import('./FailedActionNote.tsx')).FailedActionNote,
)

/** Nothing, as long as what is asked for comes about. */
export function FailedAction() {
  const store = useSession().failed
  const failed = useStore(store, (state) => state.failed)
  if (failed === null) return null
  return (
    <ErrorBoundary>
      <FailedActionNote failed={failed} onClose={() => store.setState({ failed: null })} />
    </ErrorBoundary>
  )
}
