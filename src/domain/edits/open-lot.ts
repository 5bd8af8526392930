import type { Cpts } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import { groupBy } from '../units/group-by.ts'
import { byId } from './dataset-diff.ts'
import type { Conflict } from './dataset-merge.ts'
import type { VersionMark } from './edit-log.ts'
import { blankOf, type DeviceRecords, deviceFacts, type FactVersion } from './fact-version.ts'
import { fingerprint } from './fingerprint.ts'
import { joinedValue } from './joined-value.ts'
import { mergedParts } from './merge-parts.ts'
import { type FieldValue, fieldValue, unknownValue } from './record-field.ts'

/** A fact of a lot that someone has to choose; the conflict has the two sides in the order of the screen. */
export interface ConflictingFact {
  readonly kind: 'conflict'
  readonly version: FactVersion
  readonly conflict: Extract<Conflict, { kind: 'field' }>
  /** The version that is here, which a choice comes after too; null where it has no line. */
  readonly here: string | null
}

/** A fact of a lot that nothing stands against; `value`: what the record would say, `mine`: what it says, null without a record. */
export interface FreeFact {
  readonly kind: 'free'
  readonly version: FactVersion
  readonly value: FieldValue
  readonly mine: FieldValue
  readonly mark: VersionMark
}

/**
 * A fact of a lot that changes nothing.
 *
 * `known`: this version, or a later one, is here. `same`: the record says so already. `kept`: it was taken back there, and changed
 * here meanwhile. `no-record`: the record is not here, and the lot does not say enough to write it. `twice`: the lot says it in two ways.
 * `unread`: only a later version of the application can read what the record says.
 */
export interface SkippedFact {
  readonly kind: 'known' | 'same' | 'kept' | 'no-record' | 'twice' | 'unread'
  readonly version: FactVersion
}

export type LotFact = FreeFact | ConflictingFact | SkippedFact

/** What opening a lot would do: each of its facts once, and the records that it would write. */
export interface LotPlan {
  readonly facts: readonly LotFact[]
  readonly created: readonly Pick<Cpts, 'id' | 'nom' | 'departements'>[]
}

/** Works out what the versions of a lot change on a device. */
export function planLot(versions: readonly FactVersion[], device: DeviceRecords): LotPlan {
  const here = byId(device.records)
  const known = deviceFacts(device)
  const created: LotPlan['created'][number][] = []
  const facts = [...groupBy(versions, ({ cpts }) => cpts)].flatMap(([id, all]) => {
    const { last, twice } = lastWords(all)
    const cpts = here.get(id)
    const blank = cpts ?? newRecord(id, last)
    if (!blank) return [...last, ...twice].map((version) => skipped('no-record', version))
    if (!cpts) created.push(blank)
    return [
      ...last.map((version): LotFact => {
        if (!cpts) return freed(version, fieldValue(blank, version.field))
        if (unknownValue(cpts, version.field) !== undefined) return skipped('unread', version)
        return planFact(version, cpts, known(cpts, version.field))
      }),
      ...twice.map((version) => skipped('twice', version)),
    ]
  })
  return { facts, created }
}

const skipped = (kind: SkippedFact['kind'], version: FactVersion): SkippedFact => ({
  kind,
  version,
})

/** Of each fact the version that came after the others; where several did, the latest, and those that it knew nothing of. */
function lastWords(all: readonly FactVersion[]): {
  readonly last: readonly FactVersion[]
  readonly twice: readonly FactVersion[]
} {
  const heads = [...groupBy(all, ({ field }) => field).values()].map(lastVersions)
  return {
    last: heads.flatMap((some) => some.slice(-1)),
    twice: heads.flatMap((some) => some.slice(0, -1)),
  }
}

/** Of the versions of one fact those that none of the others came after, the latest last. */
export function lastVersions(some: readonly FactVersion[]): readonly FactVersion[] {
  const passed = new Set(some.flatMap(({ after }) => after))
  const open = some.filter(({ id }) => !passed.has(id))
  // Versions that each came after the other are no one's writing: the latest stands all the same.
  return (open.length > 0 ? open : some).toSorted(byTime)
}

const byTime = (a: FactVersion, b: FactVersion): number =>
  a.quand === b.quand ? (a.id < b.id ? -1 : 1) : a.quand < b.quand ? -1 : 1

/** The record that a lot writes; null where it does not say its name and where it is. */
function newRecord(id: string, last: readonly FactVersion[]): Cpts | null {
  if (!last.some(({ isNew }) => isNew)) return null
  const nom = last.find(({ field }) => field === 'nom')?.value
  const departements = last.find(({ field }) => field === 'departements')?.value
  if (typeof nom !== 'string' || !Array.isArray(departements)) return null
  return blankOf({ id, nom, departements } as unknown as Cpts)
}

/** The version as it is, which is then the one that is here. */
function freed(version: FactVersion, mine: FieldValue): FreeFact {
  const { id, after, author, quand, value } = version
  return { kind: 'free', version, value, mine, mark: { id, after, author, quand } }
}

function planFact(
  version: FactVersion,
  cpts: Cpts,
  { head, ids }: ReturnType<ReturnType<typeof deviceFacts>>,
): LotFact {
  const { field, value, base } = version
  const mine = fieldValue(cpts, field)
  if (ids.has(version.id)) return skipped('known', version)
  if (sameValue(mine, value)) return skipped('same', version)
  if (head && version.after.includes(head.id)) return freed(version, mine)
  const here = head?.id ?? null
  if (sameValue(mine, base)) {
    if (here === null) return freed(version, mine)
    return { kind: 'free', version, value, mine, mark: bothMark(version, here, mine, value) }
  }
  if (sameValue(value, base)) return skipped('kept', version)
  const [first, then] = inOneOrder(version, here, mine)
  const joined =
    joinedValue(field, first, then) ?? joinedParts(field, { base, mine: first, theirs: then })
  if (joined !== null) {
    if (sameValue(joined, mine)) return skipped('same', version)
    return {
      kind: 'free',
      version,
      value: joined,
      mine,
      mark: bothMark(version, here, mine, joined),
    }
  }
  const sides = { base, mine, theirs: value }
  return {
    kind: 'conflict',
    version,
    here,
    conflict: { kind: 'field', id: cpts.id, field, ...sides },
  }
}

function joinedParts(
  field: FactVersion['field'],
  sides: { readonly base: FieldValue; readonly mine: FieldValue; readonly theirs: FieldValue },
): FieldValue {
  return sides.base === null ? null : mergedParts(field, sides)
}

/** Both sides of a fact in one order, whichever device asks: so that they bring them together alike. */
export function inOneOrder(
  { id, value }: Pick<FactVersion, 'id' | 'value'>,
  here: string | null,
  mine: FieldValue,
): readonly [FieldValue, FieldValue] {
  return (here ?? '') < id ? [mine, value] : [value, mine]
}

/** The mark of what comes after both sides: two devices that make the same of the same have made one version. */
export function bothMark(
  { id, after, author, quand }: VersionMark,
  here: string | null,
  mine: FieldValue,
  made: FieldValue,
): VersionMark {
  const parents = [id, here ?? fingerprint(mine)].toSorted()
  return { id: `b-${fingerprint([parents, made])}`, after: [id, ...after], author, quand }
}
