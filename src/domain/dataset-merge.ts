import type { Cpts, CptsDataset } from './cpts.ts'
import { byId, HEAD_FIELDS, type HeadField } from './dataset-diff.ts'
import { mergeRecord } from './merge-record.ts'
import type { Conflict, Side } from './merge-conflict.ts'
import { mergedOrder } from './merged-order.ts'
import { sameValue } from './same-value.ts'

/**
 * Two datasets brought together, and what they both changed otherwise.
 *
 * Shape: in `dataset`, a field in conflict is as `mine` has it, and a record that either side keeps is kept, until a choice is made.
 */
export interface DatasetMerge {
  readonly dataset: CptsDataset
  readonly conflicts: readonly Conflict[]
}

/** Which side a conflict is settled for; null leaves it open. */
export type Resolver = (conflict: Conflict) => Side | null

/**
 * Brings together what was changed here and what was published meanwhile, both from the same base, fact by fact.
 *
 * What either changed is changed; what both changed alike is no conflict; what both changed otherwise is one, unless `choose` settles
 * it. So with nothing changed on one side, the other side comes out, the order of its records included.
 */
export function mergeDatasets(
  base: CptsDataset,
  mine: CptsDataset,
  theirs: CptsDataset,
  choose: Resolver = () => null,
): DatasetMerge {
  const conflicts: Conflict[] = []
  const settle = (conflict: Conflict): Side => {
    const side = choose(conflict)
    if (side === null) conflicts.push(conflict)
    return side ?? (conflict.mine === null && conflict.kind === 'presence' ? 'theirs' : 'mine')
  }
  const head = mergeHead(base, mine, theirs, settle)
  const [old, here, there] = [byId(base), byId(mine), byId(theirs)]
  const merged = new Map<string, Cpts>()
  for (const id of mergedOrder(base.cpts, mine.cpts, theirs.cpts)) {
    const cpts = mergeRecord(
      { base: old.get(id) ?? null, mine: here.get(id) ?? null, theirs: there.get(id) ?? null },
      settle,
    )
    if (cpts) merged.set(id, cpts)
  }
  return { dataset: { ...theirs, ...head, cpts: [...merged.values()] }, conflicts }
}

function mergeHead(
  base: CptsDataset,
  mine: CptsDataset,
  theirs: CptsDataset,
  settle: (conflict: Conflict) => Side,
): Pick<CptsDataset, HeadField> {
  const pick = <F extends HeadField>(field: F): CptsDataset[F] => {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] }
    if (sameValue(sides.mine, sides.theirs) || sameValue(sides.base, sides.theirs))
      return sides.mine
    if (sameValue(sides.base, sides.mine)) return sides.theirs
    return sides[settle({ kind: 'head', id: null, field, ...sides })]
  }
  const [nom, avertissement, chiffresOfficiels] = HEAD_FIELDS
  return {
    nom: pick(nom),
    avertissement: pick(avertissement),
    chiffresOfficiels: pick(chiffresOfficiels),
  }
}
