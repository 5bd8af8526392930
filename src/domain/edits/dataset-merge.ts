import type { Cpts, CptsDataset } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import { byId, HEAD_FIELDS, type HeadField } from './dataset-diff.ts'
import {
  type FieldValue,
  fieldValue,
  RECORD_FIELDS,
  recordDiff,
  type RecordField,
  sameField,
  withFieldOf,
} from './record-field.ts'

/** Whose word counts: what was there, what was changed here, or what was published meanwhile. */
export type Side = 'base' | 'mine' | 'theirs'

/** What each side says. */
export interface Sides<T> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

/**
 * Something that was changed here one way and in the published file another.
 *
 * `field`: a fact of a record; the base is null where both added the record. `presence`: one side changed a record that the other
 * removed (null). `head`: what the file says of itself.
 */
export type Conflict =
  | ({
      readonly kind: 'field'
      readonly id: string
      readonly field: RecordField
    } & Sides<FieldValue>)
  | ({ readonly kind: 'presence'; readonly id: string; readonly field: null } & Sides<Cpts | null>)
  | ({ readonly kind: 'head'; readonly id: null; readonly field: HeadField } & Sides<
      CptsDataset[HeadField]
    >)

/** A key for a conflict, the same as long as the same thing is in conflict, to keep choices by. */
export function conflictKey({ kind, id, field }: Conflict): string {
  return [kind, id ?? '', field ?? ''].join('/')
}

interface Named {
  readonly id: string
}

/**
 * The order of the records of a merge: that of the side that changed it, with what only the other side has at the end.
 *
 * Shape: every id of `mine` and of `theirs`, once. Where both changed the order, that of `theirs` is kept: it is published.
 */
export function mergedOrder(
  base: readonly Named[],
  mine: readonly Named[],
  theirs: readonly Named[],
): readonly string[] {
  const same =
    base.length === theirs.length && base.every(({ id }, rank) => theirs[rank]?.id === id)
  const [first, then] = same ? [mine, theirs] : [theirs, mine]
  return [...new Set([...first, ...then].map(({ id }) => id))]
}

/**
 * Brings together three states of a record, null where a side has none.
 *
 * Shape: null where the record is gone. One that a side removed and the other left alone is gone; one that the other changed is a
 * conflict. Where both added the record, the side `base` says nothing, and leaves what `mine` says.
 */
export function mergeRecord(
  { base, mine, theirs }: Sides<Cpts | null>,
  settle: (conflict: Conflict) => Side,
): Cpts | null {
  if (mine && theirs) return mergeFields({ base, mine, theirs }, settle)
  const kept = mine ?? theirs
  if (!kept || !base) return kept
  if (recordDiff(base, kept).length === 0) return null
  const sides = { base, mine, theirs }
  return sides[settle({ kind: 'presence', id: kept.id, field: null, ...sides })]
}

function mergeFields(
  { base, mine, theirs }: { base: Cpts | null; mine: Cpts; theirs: Cpts },
  settle: (conflict: Conflict) => Side,
): Cpts {
  let merged = mine
  for (const field of RECORD_FIELDS) {
    if (sameField(mine, theirs, field) || (base && sameField(base, theirs, field))) continue
    if (base && sameField(base, mine, field)) {
      merged = withFieldOf(merged, field, theirs)
      continue
    }
    const values = {
      base: base && fieldValue(base, field),
      mine: fieldValue(mine, field),
      theirs: fieldValue(theirs, field),
    }
    const side = settle({ kind: 'field', id: mine.id, field, ...values })
    const from = { base, mine, theirs }[side]
    if (from) merged = withFieldOf(merged, field, from)
  }
  return merged
}

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
