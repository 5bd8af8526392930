import { useStore } from 'zustand'
import type { NewVersion as Watched } from '../session/new-version.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'

const NewVersionNote = lazyPart(async () => (await import('./NewVersionNote.tsx')).NewVersionNote)

/** Nothing, as long as this page is of the newest version that is known. */
export function NewVersion({ watched }: { readonly watched: Watched }) {
  const version = useStore(watched.state, (state) => state.version)
  if (version === 'none') return null
  return (
    <ErrorBoundary>
      <NewVersionNote version={version} take={watched.take} />
    </ErrorBoundary>
  )
}
