import { useEffect } from 'react'
import { keepForOffline } from '../data/offline.ts'

/** Keeps the régions on show for a visit without network. */
export function useOffline(regions: readonly string[] | undefined): void {
  useEffect(() => {
    if (regions !== undefined) void keepForOffline(regions)
  }, [regions])
}
