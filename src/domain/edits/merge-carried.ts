import type { Cpts, CptsDataset, Extensible, UnreadableRecord } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'

/**
 * The keys of a later version that a merge carries along: for each the side that changed it, and the published one where both did.
 *
 * Why: this version changes none of them itself, so there is nobody to ask.
 */
export function mergedExtra(
  base: Extensible,
  mine: Extensible,
  theirs: Extensible,
): Extensible['extra'] {
  if (sameValue(base.extra, theirs.extra)) return mine.extra
  if (sameValue(base.extra, mine.extra)) return theirs.extra
  const [old, here, there] = [base, mine, theirs].map(
    ({ extra = [] }) => new Map(extra.map((one) => [one.key, one])),
  )
  const keys = new Set([...(there?.keys() ?? []), ...(here?.keys() ?? [])])
  const merged = [...keys].flatMap((key) => {
    const [was, own, published] = [old?.get(key), here?.get(key), there?.get(key)]
    return (sameValue(was?.value, published?.value) ? own : published) ?? []
  })
  return merged.length > 0 ? merged : undefined
}

/** Part of a merge with the keys of a later version that belong to it; the same object where it has them already. */
export function withMergedExtra<T extends Extensible>(
  merged: T,
  base: Extensible | null,
  mine: Extensible,
  theirs: Extensible,
): T {
  const extra = mergedExtra(base ?? {}, mine, theirs)
  if (sameValue(extra, merged.extra)) return merged
  const { extra: _, ...rest } = merged
  return (extra ? { ...rest, extra } : rest) as T
}

/**
 * The records that could not be read, after a merge: those published, and those that only this side has.
 *
 * Shape: a published one whose id is that of a record which the merge keeps was replaced by it on someone's choice.
 */
export function mergedUnreadable(
  base: CptsDataset,
  mine: CptsDataset,
  theirs: CptsDataset,
  merged: ReadonlyMap<string, Cpts>,
): readonly UnreadableRecord[] | undefined {
  if (sameValue(base.unreadable, theirs.unreadable)) return mine.unreadable
  const has = ({ unreadable = [] }: CptsDataset, one: UnreadableRecord): boolean =>
    unreadable.some((each) => sameValue(each, one))
  const own = (mine.unreadable ?? []).filter((one) => !has(base, one) && !has(theirs, one))
  const gone = (one: UnreadableRecord): boolean => has(base, one) && !has(mine, one)
  const read = new Set([...base.cpts, ...theirs.cpts].map(({ id }) => id))
  const chosen = ({ id }: UnreadableRecord): boolean =>
    id !== null && merged.has(id) && !theirs.cpts.some((each) => each.id === id) && read.has(id)
  const all = [...(theirs.unreadable ?? []).filter((one) => !gone(one) && !chosen(one)), ...own]
  return all.length > 0 ? all : undefined
}
