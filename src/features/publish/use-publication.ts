import { useMemo } from 'react'
import { datasetReport, type ReportEntry } from '../../data/dataset-report.ts'
import type { Cpts, CptsDataset } from '../../domain/cpts/cpts.ts'
import { isSame, type DatasetDiff } from '../../domain/edits/dataset-diff.ts'
import { nominativeForm } from '../../domain/cpts/contact-form.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useDiff } from './use-diff.ts'

/** What publishing would change, and what stands in its way. */
export interface Publication {
  readonly dataset: CptsDataset
  readonly diff: DatasetDiff
  readonly same: boolean
  readonly report: readonly ReportEntry[]
}

/** What there is to publish; null where nothing was ever edited on this device. */
export function usePublication(): Publication | null {
  const { records: dataset, atlas } = useRegion()
  const diff = useDiff()
  return useMemo(() => {
    if (!diff) return null
    const report = datasetReport(dataset, { units: atlas.units, isNominative })
    return { dataset, diff, same: isSame(diff), report }
  }, [diff, dataset, atlas.units])
}

function isNominative(email: string, { nom, alias }: Cpts): boolean {
  return nominativeForm(email, [nom, ...alias]) !== null
}
