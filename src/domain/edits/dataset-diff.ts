import { type Cpts, type CptsDataset, isArchived } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import { type FieldDiff, recordDiff } from './record-field.ts'

/** What a file says of itself, records aside, that may change from one edition to the next. */
export const HEAD_FIELDS = ['nom', 'avertissement', 'chiffresOfficiels'] as const
export type HeadField = (typeof HEAD_FIELDS)[number]

/** A record that is in both datasets, and what of it changed. */
export interface RecordDiff {
  readonly id: string
  readonly before: Cpts
  readonly after: Cpts
  readonly fields: readonly FieldDiff[]
}

/** What a file says of itself, as it was and as it is. */
export interface HeadDiff {
  readonly field: HeadField
  readonly before: CptsDataset[HeadField]
  readonly after: CptsDataset[HeadField]
}

/**
 * What changed between two datasets of a région.
 *
 * Shape: a record is in one list only. `removed` is no longer there at all; `archived` and `restored` are still there, with all that
 * changed of them besides. Each list is in the order of the dataset that holds the record last.
 */
export interface DatasetDiff {
  readonly head: readonly HeadDiff[]
  readonly added: readonly Cpts[]
  readonly removed: readonly Cpts[]
  readonly archived: readonly RecordDiff[]
  readonly restored: readonly RecordDiff[]
  readonly changed: readonly RecordDiff[]
}

/** Compares two datasets of the same région, record by record and fact by fact; the order of the records does not count. */
export function diffDatasets(before: CptsDataset, after: CptsDataset): DatasetDiff {
  const old = byId(before)
  const now = byId(after)
  const both = after.cpts.flatMap((cpts): RecordDiff[] => {
    const was = old.get(cpts.id)
    const fields = was ? recordDiff(was, cpts) : []
    return was && fields.length > 0 ? [{ id: cpts.id, before: was, after: cpts, fields }] : []
  })
  const turned = (diff: RecordDiff): number =>
    Number(isArchived(diff.after)) - Number(isArchived(diff.before))
  return {
    head: HEAD_FIELDS.filter((field) => !sameValue(before[field], after[field])).map((field) => ({
      field,
      before: before[field],
      after: after[field],
    })),
    added: after.cpts.filter(({ id }) => !old.has(id)),
    removed: before.cpts.filter(({ id }) => !now.has(id)),
    archived: both.filter((diff) => turned(diff) === 1),
    restored: both.filter((diff) => turned(diff) === -1),
    changed: both.filter((diff) => turned(diff) === 0),
  }
}

/** Tells whether two datasets differ in nothing. */
export function isSame(diff: DatasetDiff): boolean {
  return Object.values(diff).every((list: readonly unknown[]) => list.length === 0)
}

/** How many records differ between two datasets. Units: records. */
export function changedRecords({
  added,
  removed,
  archived,
  restored,
  changed,
}: DatasetDiff): number {
  const lists = [added, removed, archived, restored, changed]
  return lists.reduce((sum, { length }) => sum + length, 0)
}

/** The records of a dataset by id. */
export function byId({ cpts }: Pick<CptsDataset, 'cpts'>): ReadonlyMap<string, Cpts> {
  return new Map(cpts.map((each) => [each.id, each]))
}
