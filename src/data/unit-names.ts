import * as v from 'valibot'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'
import { checkedJson } from './checked-json.ts'
import { fetchJson } from './fetch-json.ts'
import { integer } from './schema-parts.ts'

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

/** Checks a file of names. Errors: `LoadError` "damaged", with the path of the first fault. */
export function parseUnitNames(json: unknown, file: string): readonly UnitName[] {
  const checked = checkedJson(schema, json, file)
  return checked.units.map(([code, nom, codesPostaux, population]) => ({
    code: code as UnitCode,
    nom,
    codesPostaux,
    population,
  }))
}

export async function loadUnitNames(
  file: string,
  signal: AbortSignal,
): Promise<readonly UnitName[]> {
  return parseUnitNames(await fetchJson(file, signal), file)
}
