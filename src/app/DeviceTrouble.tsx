import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useSession } from '../features/region-model/session-context.ts'
import { useUnread } from '../features/region-model/use-region-records.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { isLeavingLoss } from '../session/unsaved.ts'

const DeviceNote = lazyPart(async () => (await import('./DeviceNote.tsx')).DeviceNote)

/** Nothing, and nothing loaded, as long as the device gives back and keeps what is done on it. */
export function DeviceTrouble() {
  const { unsaved } = useSession()
  const [path] = useLocation()
  const why = useUnread()
  const isLoss = useStore(unsaved, isLeavingLoss)
  // A browser that keeps nothing has nothing to give back either: it is told where one edits, not on every map.
  const unread = why === 'unavailable' && !/^\/(suivi|donnees)/.test(path) ? null : why
  if (path === '/embed' || (unread === null && !isLoss)) return null
  return (
    <ErrorBoundary>
      <DeviceNote unread={unread} />
    </ErrorBoundary>
  )
}
