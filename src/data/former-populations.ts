import * as v from 'valibot'
import type { FormerPopulations } from '../domain/units/former-populations.ts'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'
import { checkedJson } from './checked-json.ts'
import { fetchJson } from './fetch-json.ts'
import { integer } from './schema-parts.ts'

const schema = v.object({
  format: v.literal(1),
  region: v.string(),
  /** Reference year of the figures, as INSEE names it. */
  annee: integer,
  /**
   * Inhabitants by code INSEE of that time; null where none was published. Paris, Lyon and Marseille are there as communes and as
   * arrondissements: what the units are today decides which are read.
   */
  populations: v.record(
    v.pipe(v.string(), v.check(isUnitCode)),
    v.nullable(v.pipe(integer, v.minValue(0))),
  ),
})

/** public/geo/<region>.populations-<year>.json, as `npm run geo` writes it. */
export type FormerPopulationsJson = v.InferOutput<typeof schema>

/** The populations of an older vintage, and which. */
export interface FormerPopulationsFile {
  readonly annee: number
  readonly populations: FormerPopulations
}

/** Checks a file of populations. Errors: `LoadError` "damaged", with the path of the first fault. */
export function parseFormerPopulations(json: unknown, file: string): FormerPopulationsFile {
  const checked = checkedJson(schema, json, file)
  const { annee, populations } = checked
  return { annee, populations: new Map(Object.entries(populations) as [UnitCode, number | null][]) }
}

export async function loadFormerPopulations(
  file: string,
  signal: AbortSignal,
): Promise<FormerPopulationsFile> {
  return parseFormerPopulations(await fetchJson(file, signal), file)
}
