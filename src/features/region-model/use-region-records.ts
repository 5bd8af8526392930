import { useStore } from 'zustand'
import type { RegionRecords } from '../../session/region-records.ts'
import { useRegion } from './region-model.ts'
import { useSession } from './session-context.ts'

/** The records of the région on show as the session has them; null for several régions at once, which each have their own. */
export function useRegionRecords(): RegionRecords | null {
  const { region } = useRegion()
  return useStore(useSession().records.state, ({ regions }) => regions.get(region) ?? null)
}
