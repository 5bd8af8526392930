import * as v from 'valibot'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'
import { checkedJson } from './checked-json.ts'
import { fetchJson } from './fetch-json.ts'
import { integer } from './schema-parts.ts'

/** `deleguee`, `associee`: a part of today's commune that kept its name. `ancienne`: one that it took in without. */
export const FORMER_KINDS = ['deleguee', 'associee', 'ancienne'] as const
export type FormerKind = (typeof FORMER_KINDS)[number]

const schema = v.object({
  format: v.literal(1),
  /** Code, name, postal codes parted by spaces, inhabitants (null where none are published). */
  units: v.array(
    v.strictTuple([
      v.pipe(v.string(), v.check(isUnitCode)),
      v.string(),
      v.string(),
      v.nullable(v.pipe(integer, v.minValue(0))),
    ]),
  ),
  /** Names that are no longer those of a commune of its own: name, kind, code of the unit that it is in; absent from what was built before. */
  former: v.optional(
    v.array(
      v.strictTuple([
        v.string(),
        v.picklist(FORMER_KINDS),
        v.pipe(v.string(), v.check(isUnitCode)),
      ]),
    ),
    [],
  ),
  /** The year since which each of them has had the name of that unit, in the same order; beside them, as older versions know three parts. */
  since: v.optional(v.array(v.nullable(integer)), []),
  /**
   * EPCI and EPT: SIREN, name, lines of their units, of which each but the first says how far it is from the one before. Absent from what was
   * built before.
   */
  groups: v.optional(
    v.array(v.strictTuple([v.string(), v.string(), v.array(v.pipe(integer, v.minValue(0)))])),
    [],
  ),
})

/** public/geo/names.json, as `npm run geo` writes it. */
export type UnitNamesJson = v.InferOutput<typeof schema>

/** What one may look a unit up by, wherever it is. */
export interface UnitName {
  readonly code: UnitCode
  readonly nom: string
  readonly codesPostaux: string
  readonly population: number | null
}

/** A name that people still use, and the unit that it is in now. */
export interface FormerName {
  readonly nom: string
  readonly kind: FormerKind
  readonly code: UnitCode
  /** The year since which the place has had the name of that unit; null where it is not known. */
  readonly since: number | null
}

/** Communes that act together, wherever they are. */
export interface NamedGroup {
  readonly siren: string
  readonly nom: string
  readonly units: readonly UnitName[]
}

/** Names to look units up by, those of today and those of before. */
export interface UnitNames {
  readonly units: readonly UnitName[]
  readonly former: readonly FormerName[]
  readonly groups: readonly NamedGroup[]
  readonly byCode: ReadonlyMap<UnitCode, UnitName>
}

/** Checks a file of names. Errors: `LoadError` "damaged", with the path of the first fault. */
export function parseUnitNames(json: unknown, file: string): UnitNames {
  const { units, former, since, groups } = checkedJson(schema, json, file)
  const named = units.map(([code, nom, codesPostaux, population]): UnitName => ({
    code: code as UnitCode,
    nom,
    codesPostaux,
    population,
  }))
  return {
    units: named,
    groups: groups.map(([siren, nom, steps]) => {
      let line = 0
      return { siren, nom, units: steps.flatMap((step) => named[(line += step)] ?? []) }
    }),
    byCode: new Map(named.map((unit) => [unit.code, unit])),
    former: former.map(([nom, kind, code], rank) => ({
      nom,
      kind,
      code: code as UnitCode,
      since: since[rank] ?? null,
    })),
  }
}

export async function loadUnitNames(file: string, signal: AbortSignal): Promise<UnitNames> {
  return parseUnitNames(await fetchJson(file, signal), file)
}
