import type { DeviceRecords } from '../domain/edits/fact-version.ts'
import type { RegionRecords } from './region-records.ts'

/** The records of a région and how they came to be so; null as long as it is not known what this device holds of them. */
export function deviceRecords(now: RegionRecords): DeviceRecords | null {
  const { phase, unread, dataset, published, kept } = now
  if (phase !== 'open' || unread !== null || !dataset) return null
  return {
    published: published?.dataset ?? kept?.edits.origin.base ?? dataset,
    records: dataset,
    closed: kept?.edits.closed ?? [],
    log: kept ? [...kept.edits.log, ...kept.pending] : [],
  }
}
