import { useEffect } from 'react'
import { keepForOffline } from '../data/offline.ts'

/** Keeps the région on show for a visit without network. */
export function useOffline(region: string | undefined): void {
  useEffect(() => {
    if (region !== undefined) void keepForOffline(region)
  }, [region])
}
