import { useStore } from 'zustand'
import type { RegionRecords } from '../../session/region-records.ts'
import type { StorageFailure } from '../../storage/open-database.ts'
import { useRegion } from './region-model.ts'
import { useSession } from './session-context.ts'

/** The records of the région on show as the session has them; null for several régions at once, which each have their own. */
export function useRegionRecords(): RegionRecords | null {
  const { region } = useRegion()
  return useStore(useSession().records.state, ({ regions }) => regions.get(region) ?? null)
}

/** Why what this device holds of the records on show is not counted, in one région at least; null where all of it is. */
export function useUnread(): StorageFailure | null {
  const { regions: shown } = useRegion()
  return useStore(
    useSession().records.state,
    ({ regions }) => shown.map((region) => regions.get(region)?.unread).find(Boolean) ?? null,
  )
}
