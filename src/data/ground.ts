import { queryOptions } from '@tanstack/react-query'
import {
  type Ground,
  type GroundNames,
  type LandsTopology,
  unfoldGround,
  type WatersTopology,
} from '../geometry/ground.ts'
import landsFile from './ground/lands.json?url'
import namesFile from './ground/names.json?url'
import watersFile from './ground/waters.json?url'

/** What lies around and under the régions; the map does without what of it does not come. */
export const groundQuery = queryOptions({
  queryKey: ['ground'],
  queryFn: ({ signal }) => loadGround(signal),
  staleTime: Infinity,
  gcTime: Infinity,
})

async function loadGround(signal: AbortSignal): Promise<Ground> {
  const read = async <T>(url: string): Promise<T | null> => {
    const response = await fetch(url, { signal }).catch(() => null)
    if (!response?.ok) return null
    // Hosts that know no such file may send a page in its stead.
    return response.json().catch(() => null) as Promise<T | null>
  }
  const [lands, waters, names] = await Promise.all([
    read<LandsTopology>(landsFile),
    read<WatersTopology>(watersFile),
    read<GroundNames>(namesFile),
  ])
  return unfoldGround(lands, waters, names)
}
