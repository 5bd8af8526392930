import { useMemo } from 'react'
import { diffDatasets, type DatasetDiff } from '../../domain/edits/dataset-diff.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'

/** How the records as they are here differ from those published; null where nothing was ever edited on this device. */
export function useDiff(): DatasetDiff | null {
  const { records } = useRegion()
  const now = useRegionRecords()
  const base = now?.kept && (now.published?.dataset ?? now.kept.edits.origin.base)
  return useMemo(() => (base ? diffDatasets(base, records) : null), [base, records])
}
