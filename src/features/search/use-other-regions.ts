import { useMemo } from 'react'
import { useRegion } from '../region-model/region-model.ts'

/** Codes of the régions that were built and are not on show. */
export function useOtherRegions(): readonly string[] {
  const { manifest, regions } = useRegion()
  return useMemo(
    () =>
      (manifest?.files ?? []).flatMap(({ region }) =>
        region !== null && !regions.includes(region) ? [region] : [],
      ),
    [manifest, regions],
  )
}
