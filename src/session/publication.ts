import type { ReportEntry } from '../data/dataset-report.ts'
import type { PublishedFile } from '../data/published-records.ts'
import { type CptsDataset, editionOf, lastGoodIds } from '../domain/cpts/cpts.ts'
import { changedRecords, type DatasetDiff } from '../domain/edits/dataset-diff.ts'
import { type LogEntry, publicationEntry, type PublicationEntry } from '../domain/edits/edit-log.ts'
import { newId } from './new-id.ts'
import { editionPrint } from './editions.ts'
import { emptyDataset, type Published } from './published-file.ts'
import type { RegionRecords } from './region-records.ts'

/**
 * Why no file is offered.
 *
 * `device`: what this device holds is not read. `conflicts`: a fact waits for a choice. `trouble`: what is published now is not known.
 * `behind`: the edits do not rest on it yet. `unread`: a record was changed here whose published edition cannot be read. `report`: the file would be refused.
 */
export type Blocked = 'device' | 'conflicts' | 'trouble' | 'behind' | 'unread' | 'report'

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

/** How many editions back a file tells what it was made from: a device that saw none of them is asked about all that differs. */
const LINEAGE = 50

/**
 * The edition that comes after what is published.
 *
 * @param firstWarning what the file says of how complete it is as long as nobody wrote that.
 */
export function nextEdition(
  records: CptsDataset,
  published: Published | null,
  firstWarning: string,
): CptsDataset {
  const before = published?.dataset ?? emptyDataset(records.region)
  const avertissement = records.avertissement.trim() || firstWarning
  const lignee = [editionPrint(before), ...(before.lignee ?? [])].slice(0, LINEAGE)
  return { ...records, avertissement, edition: editionOf(before) + 1, lignee }
}

/**
 * What the journal says of a file that was made.
 *
 * @param log the lines that the device held when it was made: whatever another tab writes before this one is not in the file.
 */
export function savedLine(
  dataset: CptsDataset,
  diff: DatasetDiff,
  log: readonly LogEntry[],
  { quand, author }: Pick<PublicationEntry, 'quand' | 'author'>,
): PublicationEntry {
  return publicationEntry(newId, {
    what: 'saved',
    quand,
    author,
    edition: editionOf(dataset),
    records: changedRecords(diff),
    print: editionPrint(dataset),
    upTo: log.at(-1)?.id ?? null,
  })
}

/** Tells whether what is published is still what it was when a file was made from it; nothing is known of what cannot be read. */
export function isStillPublished(before: PublishedFile | undefined, now: PublishedFile): boolean {
  if (now.kind !== 'read' || before?.kind !== 'read')
    return now.kind === 'missing' && before?.kind === 'missing'
  return editionPrint(now.dataset) === editionPrint(before.dataset)
}
