import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { datasetReport, type ReportEntry } from '../../data/dataset-report.ts'
import { datasetJson } from '../../data/export/dataset-json.ts'
import { publishedFile, publishedQuery } from '../../data/published-records.ts'
import { nominativeForm } from '../../domain/cpts/contact-form.ts'
import { type Cpts, type CptsDataset, editionOf, lastGoodIds } from '../../domain/cpts/cpts.ts'
import { type DatasetDiff, isSame } from '../../domain/edits/dataset-diff.ts'
import { frPublish } from '../../fr/publish.ts'
import type { RegionRecords } from '../../session/region-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { useDiff } from './use-diff.ts'

/**
 * Why no file is offered.
 *
 * `device`: what this device holds is not read. `conflicts`: a fact waits for a choice. `trouble`: what is published now is not known. `behind`: the edits do not rest on it yet.
 * `unread`: a record was changed here whose published edition cannot be read. `report`: the file would be refused.
 */
export type Blocked = 'device' | 'conflicts' | 'trouble' | 'behind' | 'unread' | 'report'

/** What publishing would change, and what stands in its way. */
export interface Publication {
  /** The next edition of the file. */
  readonly dataset: CptsDataset
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
  const before = editionOf(now?.published?.dataset ?? {})
  const own = useMemo(() => {
    if (!diff) return null
    const avertissement = records.avertissement.trim() || frPublish.file.firstWarning
    const dataset = { ...records, avertissement, edition: before + 1 }
    const report = datasetReport(dataset, { units: atlas.units, isNominative })
    return { dataset, diff, same: isSame(diff), report }
  }, [diff, records, before, atlas.units])
  return own && now && { ...own, blocked: blockedBy(now, own.report, own.diff) }
}

/** What stands in the way of publishing, the gravest first. */
export function blockedBy(
  now: Pick<RegionRecords, 'unread' | 'trouble' | 'published' | 'conflicts' | 'behind'>,
  report: readonly ReportEntry[],
  diff: DatasetDiff,
): Blocked | null {
  if (now.unread !== null) return 'device'
  const isFirst = now.trouble === 'missing' && now.published === null
  if (now.trouble !== null && !isFirst) return 'trouble'
  if (now.conflicts.length > 0) return 'conflicts'
  if (now.behind) return 'behind'
  if (changesUnread(diff, now.published?.dataset)) return 'unread'
  return report.some(({ blocking }) => blocking) ? 'report' : null
}

/** Tells whether a record was changed of which only an earlier edition could be read: what stands in the file now is not known. */
function changesUnread(diff: DatasetDiff, published: CptsDataset | undefined): boolean {
  const unread = lastGoodIds(published ?? {})
  const { removed, archived, restored, changed } = diff
  return [...removed, ...archived, ...restored, ...changed].some(({ id }) => unread.has(id))
}

/**
 * Reads what is published once more, before a file is given: someone else may have published since the page was opened.
 *
 * Shape: true where it is still what the file was made from.
 */
export function useIsCurrent(): () => Promise<boolean> {
  const cache = useQueryClient()
  const { region } = useRegion()
  const { records } = useSession()
  return async () => {
    const { queryKey } = publishedQuery(region)
    const before = cache.getQueryData(queryKey)
    await cache.refetchQueries({ queryKey })
    const state = cache.getQueryState(queryKey)
    const file = publishedFile({ data: state?.data, error: state?.error ?? null })
    if (!file) return false
    await records.open(region, file)
    if (file.kind !== 'read' || before?.kind !== 'read')
      return file.kind === 'missing' && before?.kind === 'missing'
    return datasetJson(file.dataset) === datasetJson(before.dataset)
  }
}

function isNominative(email: string, { nom, alias }: Cpts): boolean {
  return nominativeForm(email, [nom, ...alias]) !== null
}
