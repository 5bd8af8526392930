import { useEffect } from 'react'

/** Keeps the régions on show for a visit without network. */
export function useOffline(regions: readonly string[] | undefined): void {
  useEffect(() => {
    if (regions === undefined) return
    void import('../data/offline.ts').then(({ keepForOffline }) => keepForOffline(regions))
  }, [regions])
}
