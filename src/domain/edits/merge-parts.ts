import type { DeadlineAnswer } from '../cpts/deadline-answer.ts'
import { withAnswer } from '../cpts/answers.ts'
import type { Fact, MissionAction, Perinatalite } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import { joined } from './joined-value.ts'
import { withMergedExtra } from './merge-carried.ts'
import type { FieldValue, FieldValues, RecordField } from './record-field.ts'

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

/** What a value is made of: each part under what it is known by, in their order. */
type Parts = ReadonlyMap<string, unknown>

interface ThreeSides {
  readonly base: FieldValue
  readonly mine: FieldValue
  readonly theirs: FieldValue
}

/**
 * A value of which each side changed other parts: actions of missions, themes, counts, names.
 *
 * Shape: what either added is there, what either took out is not; a fact has the sources of both. Null where both changed the same part
 * otherwise, where both put something else in the stead of the same part, or where the field has no parts: that is for someone to choose.
 */
export function mergedParts(
  field: RecordField,
  { base, mine, theirs }: ThreeSides,
): FieldValue | null {
  switch (field) {
    case 'alias':
    case 'departements':
    case 'doutes': {
      const [old, here, there] = [base, mine, theirs] as (readonly string[])[]
      const parts = (list: readonly string[] = []): Parts => new Map(list.map((one) => [one, one]))
      const merged = mergedMaps(parts(old), parts(here), parts(there))
      return merged && ([...merged.values()] as readonly string[])
    }
    case 'echeances': {
      const [old = NONE, here = NONE, there = NONE] = [base, mine, theirs].map((side) => {
        const answers = side as readonly Fact<DeadlineAnswer>[]
        return new Map(answers.map((one) => [one.valeur.echeance, one]))
      })
      const merged = mergedMaps(old, here, there, bothAnswers)
      return (
        merged &&
        [...(merged as typeof here)].reduce<FieldValues['echeances']>(
          (all, [echeance, answer]) => withAnswer(all, echeance, answer),
          [],
        )
      )
    }
    case 'missions':
    case 'perinatalite':
    case 'membres':
    case 'structures':
      return mergedFact(field, base as AnyFact, mine as AnyFact, theirs as AnyFact)
    default:
      return null
  }
}

const NONE: ReadonlyMap<string, Fact<DeadlineAnswer>> = new Map()

/** Two answers that say the same after different sources, as one. */
function bothAnswers(mine: unknown, theirs: unknown): unknown {
  const [a, b] = [mine, theirs] as (Fact<DeadlineAnswer> | undefined)[]
  return a && b && sameValue(a.valeur, b.valeur) ? joined(b, a) : null
}

type AnyFact = Fact<unknown> | null

function mergedFact(
  field: keyof typeof FACT_PARTS,
  base: AnyFact,
  mine: AnyFact,
  theirs: AnyFact,
): FieldValue | null {
  if (!base || !mine || !theirs) return null
  // What is written says more than what is read of it, and could not be brought together.
  if ([base, mine, theirs].some(({ written }) => written !== undefined)) return null
  const { read, make } = FACT_PARTS[field]
  const [old, here, there] = [base, mine, theirs].map(({ valeur }) => read(valeur))
  const merged = old && here && there && mergedMaps(old, here, there)
  const valeur = merged && make(merged)
  if (!valeur) return null
  const { written: _, ...fact } = joined(theirs, mine)
  return withMergedExtra({ ...fact, valeur }, base, mine, theirs)
}

/** How the value of a fact is taken apart and put together; null where that cannot be done. */
interface PartedFact {
  readonly read: (valeur: unknown) => Parts | null
  readonly make: (parts: Parts) => unknown
}
const COUNTS: PartedFact = {
  read: (valeur) => new Map(Object.entries(valeur as object)),
  make: (parts) => Object.fromEntries(parts),
}
const ETAT = 'etat'
const FACT_PARTS = {
  membres: COUNTS,
  structures: COUNTS,
  missions: {
    read: (valeur) => {
      const actions = valeur as readonly MissionAction[]
      const parts = new Map(actions.map((one) => [`${one.mission ?? ''} ${one.libelle}`, one]))
      return parts.size === actions.length ? parts : null
    },
    make: (parts) => [...parts.values()],
  },
  perinatalite: {
    read: (valeur) => {
      const { etat, themes } = valeur as Perinatalite
      return new Map([[ETAT, etat], ...themes.map((one) => [`theme ${one}`, one] as const)])
    },
    make: (parts) => {
      const { [ETAT]: etat, ...themes } = Object.fromEntries(parts)
      const all = Object.values(themes)
      return etat === 'aucun' && all.length > 0 ? null : { etat, themes: all }
    },
  },
} satisfies Readonly<Record<string, PartedFact>>

/** Brings maps together part by part; `both` makes one of two that differ, null where someone has to choose. */
function mergedMaps(
  base: Parts,
  mine: Parts,
  theirs: Parts,
  both: (mine: unknown, theirs: unknown) => unknown = () => null,
): Parts | null {
  const added = (side: Parts): readonly string[] => [...side.keys()].filter((key) => !base.has(key))
  const isReplaced = [...base.keys()].some((key) => !mine.has(key) && !theirs.has(key))
  if (isReplaced && added(mine).length > 0 && added(theirs).length > 0)
    if (!sameValue(added(mine).toSorted(), added(theirs).toSorted())) return null
  const named = (side: Parts) => Array.from(side.keys(), (id) => ({ id }))
  const merged = new Map<string, unknown>()
  for (const key of mergedOrder(named(base), named(mine), named(theirs))) {
    const [was, here, there] = [base.get(key), mine.get(key), theirs.get(key)]
    const isSettled = [sameValue(here, there), sameValue(was, there), sameValue(was, here)]
    const settled = sameValue(was, here) ? there : here
    const part = isSettled.includes(true) ? settled : both(here, there)
    if (part === null) return null
    if (part !== undefined) merged.set(key, part)
  }
  return merged
}
