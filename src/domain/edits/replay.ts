import type { Cpts, CptsDataset } from '../cpts/cpts.ts'
import { byId } from './dataset-diff.ts'
import { countingIds, liveChanges, type ChangeEntry, type LogEntry } from './edit-log.ts'
import { applyChange, createdCpts } from './record-edit.ts'
import { recordDiff, type FieldDiff } from './record-field.ts'

/**
 * What a log makes of a dataset.
 *
 * Shape: records in the order of the dataset, then those created, in theirs. `sansEffet`: the ids of the changes whose record is not
 * there, or, for a creation, is there already.
 */
export interface Replay {
  readonly dataset: CptsDataset
  readonly sansEffet: readonly string[]
}

/** One line of the log of a record, to be read. */
export interface TimelineLine {
  readonly entry: ChangeEntry
  /** What it changed, when it was made; a creation changes nothing that was, and neither does what is undone. */
  readonly fields: readonly FieldDiff[]
  readonly undone: boolean
}

/** Makes the changes of a log that count, in their order. */
export function replay(start: CptsDataset, log: readonly LogEntry[]): Replay {
  const records = new Map(byId(start))
  const sansEffet: string[] = []
  for (const entry of liveChanges(log)) if (!step(records, entry)) sansEffet.push(entry.id)
  return { dataset: { ...start, cpts: [...records.values()] }, sansEffet }
}

/** Makes one change; false where it finds nothing to change. */
function step(records: Map<string, Cpts>, { change }: ChangeEntry): boolean {
  const before = records.get(change.cpts)
  if (before ? change.kind === 'create' : change.kind !== 'create') return false
  const after = before
    ? applyChange(before, change)
    : change.kind === 'create' && createdCpts(change)
  if (after) records.set(change.cpts, after)
  return true
}

/** The log of a record: what, when, after which source, from what to what; oldest first, with what was undone. */
export function timeline(
  start: CptsDataset,
  log: readonly LogEntry[],
  cpts: string,
): readonly TimelineLine[] {
  const counting = countingIds(log)
  const records = new Map(byId(start))
  return log.flatMap((entry): TimelineLine[] => {
    if (entry.kind !== 'change' || entry.change.cpts !== cpts) return []
    const before = records.get(cpts)
    const undone = !counting.has(entry.id)
    if (!undone) step(records, entry)
    const after = records.get(cpts)
    return [{ entry, fields: before && after ? recordDiff(before, after) : [], undone }]
  })
}
