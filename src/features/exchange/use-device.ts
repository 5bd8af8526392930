import { useMemo } from 'react'
import type { DeviceRecords } from '../../domain/edits/fact-version.ts'
import { useRecords } from '../edit/use-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'

/** The records of the région as this device has them, and how they came to be so. */
export function useDevice(): DeviceRecords {
  const { records } = useRegion()
  const now = useRegionRecords()
  const { log, closed } = useRecords()
  const published = now?.published?.dataset ?? now?.kept?.edits.origin.base ?? records
  return useMemo(() => ({ published, records, closed, log }), [published, records, closed, log])
}
