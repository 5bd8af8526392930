import type { Cpts, CptsDataset } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import { byId, HEAD_FIELDS, type HeadField } from './dataset-diff.ts'
import { joinedValue, united } from './joined-value.ts'
import { mergedOrder, mergedParts } from './merge-parts.ts'
import { mergedExtra, mergedUnreadable, withMergedExtra } from './merge-carried.ts'
import {
  type FieldValue,
  fieldValue,
  RECORD_FIELDS,
  type RecordField,
  sameField,
  unknownValue,
  withField,
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

/** What is in conflict. */
type Subject =
  | { readonly kind: 'field'; readonly id: string; readonly field: RecordField }
  | { readonly kind: 'presence'; readonly id: string; readonly field: null }
  | { readonly kind: 'head'; readonly id: null; readonly field: HeadField }

/**
 * Something that was changed here one way and in the published file another.
 *
 * `field`: a fact of a record; the base is null where both added the record. `presence`: one side changed a record that the other
 * removed (null). `head`: what the file says of itself.
 */
export type Conflict =
  | (Extract<Subject, { kind: 'field' }> & Sides<FieldValue>)
  | (Extract<Subject, { kind: 'presence' }> & Sides<Cpts | null>)
  | (Extract<Subject, { kind: 'head' }> & Sides<CptsDataset[HeadField] | null>)

/** A conflict that waits for a choice: what it is about, and what was there before either side changed it. */
export type Waiting = Subject & { readonly base: Conflict['base'] }

/** A key for a conflict, the same as long as the same thing is in conflict, to keep choices by. */
export function conflictKey({ kind, id, field }: Subject): string {
  return [kind, id ?? '', field ?? ''].join('/')
}

/** What a conflict is settled for; `both`, for a perimeter, takes what either side added and leaves out what either removed. */
export type Choice = Side | 'both'
/** Settles a conflict; null leaves it open. */
export type Resolver = (conflict: Conflict) => Choice | null

/**
 * Two datasets brought together, and what they both changed otherwise.
 *
 * Shape: in `dataset`, a field in conflict is as `mine` has it, and a record that either side keeps is kept, until a choice is made.
 */
export interface DatasetMerge {
  readonly dataset: CptsDataset
  readonly conflicts: readonly Conflict[]
}

/** How a merge asks: what was there before, where that was noted, and what to choose. */
interface Asking {
  readonly before: (subject: Subject) => Waiting | undefined
  readonly settle: (conflict: Conflict) => Choice
}

/**
 * Brings together what was changed here and what was published meanwhile, both from the same base, fact by fact.
 *
 * What either changed is changed; what both changed alike, but for its sources, is joined, and so are different parts of a list that both
 * changed, as two missions; what both changed otherwise is a conflict, unless `choose` settles it. So with nothing changed on one side, the other side comes out, the order of its records included.
 *
 * @param base null where nothing is known to be the start of both: all in which they differ is a conflict, and nothing is taken out.
 * @param waiting conflicts of an earlier merge into this base: they are asked again, until both sides say the same.
 */
export function mergeDatasets(
  base: CptsDataset | null,
  mine: CptsDataset,
  theirs: CptsDataset,
  choose: Resolver = () => null,
  waiting: readonly Waiting[] = [],
): DatasetMerge {
  const conflicts: Conflict[] = []
  const earlier = new Map(waiting.map((one) => [conflictKey(one), one]))
  const asking: Asking = {
    before: (subject) => earlier.get(conflictKey(subject)),
    settle: (conflict) => {
      const choice = choose(conflict)
      if (choice === null) conflicts.push(conflict)
      return choice ?? (conflict.mine === null && conflict.kind === 'presence' ? 'theirs' : 'mine')
    },
  }
  const head = mergeHead(base, mine, theirs, asking)
  const [old, here, there] = [byId(base ?? NOTHING), byId(mine), byId(theirs)]
  const merged = new Map<string, Cpts>()
  for (const id of mergedOrder((base ?? NOTHING).cpts, mine.cpts, theirs.cpts)) {
    const sides = {
      base: old.get(id) ?? null,
      mine: here.get(id) ?? null,
      theirs: there.get(id) ?? null,
    }
    const cpts = mergeRecord(id, sides, asking)
    if (cpts) merged.set(id, cpts)
  }
  const dataset = {
    ...theirs,
    ...head,
    cpts: [...merged.values()],
    extra: mergedExtra(base ?? {}, mine, theirs),
    unreadable: mergedUnreadable(base ?? mine, mine, theirs, merged),
  }
  return { dataset: withoutNothing(dataset), conflicts }
}

const NOTHING: Pick<CptsDataset, 'cpts'> = { cpts: [] }

/** Keys that hold nothing are left out, so that what did not change is the same. */
function withoutNothing({ extra, unreadable, ...dataset }: CptsDataset): CptsDataset {
  return { ...dataset, ...(extra && { extra }), ...(unreadable && { unreadable }) }
}

/** Null where the record is gone: one that a side removed and the other left alone; one that the other changed is a conflict. */
function mergeRecord(
  id: string,
  { base: found, mine, theirs }: Sides<Cpts | null>,
  asking: Asking,
): Cpts | null {
  const subject = { kind: 'presence', id, field: null } as const
  const before = asking.before(subject)
  const base = before ? (before.base as Cpts | null) : found
  if (mine && theirs) return mergeFields({ base: found, mine, theirs }, asking)
  const kept = mine ?? theirs
  if (!kept || (!base && !before)) return kept
  if (sameValue(base, kept) && !before) return null
  const choice = asking.settle({ ...subject, base, mine, theirs })
  return { base, mine, theirs, both: kept }[choice]
}

function mergeFields(
  { base, mine, theirs }: { base: Cpts | null; mine: Cpts; theirs: Cpts },
  asking: Asking,
): Cpts {
  let merged = mine
  for (const field of RECORD_FIELDS) {
    if (sameField(mine, theirs, field)) continue
    const subject = { kind: 'field', id: mine.id, field } as const
    const before = asking.before(subject)
    if (!before && base && sameField(base, theirs, field)) continue
    if (!before && base && sameField(base, mine, field)) {
      merged = withFieldOf(merged, field, theirs)
      continue
    }
    const values = {
      base: before ? (before.base as FieldValue) : base && fieldValue(base, field),
      mine: fieldValue(mine, field),
      theirs: fieldValue(theirs, field),
    }
    const joined = joinedValue(field, values.mine, values.theirs)
    if (joined !== null) {
      merged = withField(merged, field, joined)
      continue
    }
    const parts = !before && base && !isUnread(mine, theirs, field) && mergedParts(field, values)
    if (parts) {
      merged = withField(merged, field, parts)
      continue
    }
    const choice = asking.settle({ ...subject, ...values })
    if (choice === 'theirs') merged = withFieldOf(merged, field, theirs)
    else if (choice === 'both' && !isUnread(mine, theirs, field))
      merged = withField(merged, field, united(field, values))
    else if (choice === 'base' && (before || base) && mayHold(field, values.base))
      merged = withField(merged, field, values.base)
  }
  const contacts = withMergedExtra(
    merged.contacts,
    base && base.contacts,
    mine.contacts,
    theirs.contacts,
  )
  if (contacts !== merged.contacts) merged = { ...merged, contacts }
  return withAbsentOf(withMergedExtra(merged, base, mine, theirs), theirs)
}

/** What a record lacks in its file is that of the published one: a key that is there is written, whatever it says. */
function withAbsentOf(cpts: Cpts, { absent }: Cpts): Cpts {
  const { absent: _, ...rest } = cpts
  return absent ? { ...rest, absent } : rest
}

/** What only a later version can read cannot be brought together with anything. */
const isUnread = (mine: Cpts, theirs: Cpts, field: RecordField): boolean =>
  [mine, theirs].some((cpts) => unknownValue(cpts, field) !== undefined)

/** What is always there has no value of before where both sides added the record. */
const ALWAYS: ReadonlySet<RecordField> = new Set([
  'nom',
  'alias',
  'departements',
  'perimetre',
  'avancement',
  'echeances',
  'doutes',
])
const mayHold = (field: RecordField, value: FieldValue): boolean =>
  value !== null || !ALWAYS.has(field)

function mergeHead(
  base: CptsDataset | null,
  mine: CptsDataset,
  theirs: CptsDataset,
  asking: Asking,
): Pick<CptsDataset, HeadField> {
  const pick = <F extends HeadField>(field: F): CptsDataset[F] => {
    const subject = { kind: 'head', id: null, field } as const
    const before = asking.before(subject)
    const was = before ? (before.base as CptsDataset[F] | null) : base && base[field]
    const sides = { base: was, mine: mine[field], theirs: theirs[field] }
    if (sameValue(sides.mine, sides.theirs)) return sides.mine
    if (!before && base && sameValue(was, sides.theirs)) return sides.mine
    if (!before && base && sameValue(was, sides.mine)) return sides.theirs
    const choice = asking.settle({ ...subject, ...sides })
    if (choice !== 'base') return sides[choice === 'both' ? 'mine' : choice]
    // Only the official figures may have been none.
    return was !== null || field === 'chiffresOfficiels' ? (was as CptsDataset[F]) : sides.mine
  }
  const [nom, avertissement, chiffresOfficiels] = HEAD_FIELDS
  return {
    nom: pick(nom),
    avertissement: pick(avertissement),
    chiffresOfficiels: pick(chiffresOfficiels),
  }
}

/** The conflicts of a merge, to be asked again later. */
export function waitingOf(conflicts: readonly Conflict[]): readonly Waiting[] {
  return conflicts.map(({ mine: _mine, theirs: _theirs, ...waiting }) => waiting)
}
