import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { datasetReport, type ReportEntry } from '../../data/dataset-report.ts'
import { publishedFile, publishedQuery } from '../../data/published-records.ts'
import { nominativeForm } from '../../domain/cpts/contact-form.ts'
import type { Cpts, CptsDataset } from '../../domain/cpts/cpts.ts'
import { type DatasetDiff, isSame } from '../../domain/edits/dataset-diff.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import {
  type Blocked,
  blockedBy,
  isStillPublished,
  nextEdition,
} from '../../session/publication.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { useDiff } from './use-diff.ts'

/** What publishing would change, and what stands in its way. */
export interface Publication {
  /** The next edition of the file. */
  readonly dataset: CptsDataset
  /** The records that it was made of. */
  readonly records: CptsDataset
  readonly diff: DatasetDiff
  readonly same: boolean
  readonly report: readonly ReportEntry[]
  readonly blocked: Blocked | null
}

/** What there is to publish; null where nothing was ever edited on this device. */
export function usePublication(): Publication | null {
  const { records, atlas } = useRegion()
  const now = useRegionRecords()
  const diff = useDiff()
  const published = now?.published ?? null
  const own = useMemo(() => {
    if (!diff) return null
    const dataset = nextEdition(records, published, frPublish.file.firstWarning)
    const report = datasetReport(dataset, { units: atlas.units, isNominative })
    return { dataset, records, diff, same: isSame(diff), report }
  }, [diff, records, published, atlas.units])
  return own && now && { ...own, blocked: blockedBy(now, own.report, own.diff) }
}

/**
 * Reads what is published once more, before a file is given: someone else may have published since the page was opened.
 *
 * Shape: true where that is still what the file was made from, and where nothing was changed here meanwhile either.
 */
export function useIsCurrent(): (made: Publication) => Promise<boolean> {
  const cache = useQueryClient()
  const { region } = useRegion()
  const { records } = useSession()
  return async (made) => {
    const { queryKey } = publishedQuery(region)
    const before = cache.getQueryData(queryKey)
    await cache.refetchQueries({ queryKey })
    const state = cache.getQueryState(queryKey)
    const file = publishedFile({ data: state?.data, error: state?.error ?? null })
    if (!file) return false
    await records.open(region, file)
    await records.flush(region)
    const now = records.state.getState().regions.get(region)
    return isStillPublished(before, file) && now?.dataset === made.records
  }
}

function isNominative(email: string, { nom, alias }: Cpts): boolean {
  return nominativeForm(email, [nom, ...alias]) !== null
}
