import type { RegionRecords } from '../../session/region-records.ts'
import type { RegionModel } from '../region-model/region-model.ts'

/** Tells whether every record that there may be was read, so that one not found is none: those published and those of this device. */
export function isAllRead(
  published: RegionModel['recordsState'],
  here: Pick<RegionRecords, 'phase' | 'unread'> | null,
): boolean {
  return published !== 'unknown' && here?.phase === 'open' && here.unread === null
}
