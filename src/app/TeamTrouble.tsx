import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useSession } from '../features/region-model/session-context.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const TeamNote = lazyPart(
  async () => (await import('../features/exchange/team/TeamNote.tsx')).TeamNote,
)

/** Nothing as long as what the team shares by is in step, or there is none; told where one works on records, but by the page of that. */
export function TeamTrouble() {
  const { team } = useSession()
  const [path] = useLocation()
  const isToTell = useStore(
    team.state,
    ({ phase, failure, server }) => failure ?? server ?? phase === 'locked',
  )
  if (!isToTell || path === '/suivi/envoi' || !/^\/(suivi|liste)/.test(path)) return null
  return (
    <ErrorBoundary>
      <TeamNote />
    </ErrorBoundary>
  )
}
