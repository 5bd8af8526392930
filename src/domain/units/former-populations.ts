import { formerCodes, type UnitIndex } from './unit-index.ts'
import type { UnitCode } from './unit.ts'

/** Populations of another vintage, by the code INSEE of that time; null where it publishes none. Units: inhabitants. */
export type FormerPopulations = ReadonlyMap<UnitCode, number | null>

/** What a layer of another vintage says of populations, to be kept when the layer itself is let go. */
export function populationsOf(units: UnitIndex): FormerPopulations {
  return new Map([...units.values()].map(({ code, population }) => [code, population]))
}

/**
 * The population that today's units had in another vintage, communes that have merged since added up.
 *
 * Shape: a unit is left out unless its own code had a figure then, and every code that it has taken in since and that the vintage
 * names had one too. A former code that several units claim counts for none of them, and they are left out: which part went where
 * is not known. Units: inhabitants, on today's units.
 */
export function onTodaysUnits(
  former: FormerPopulations,
  units: UnitIndex,
): ReadonlyMap<UnitCode, number> {
  const heirs = formerCodes(units)
  const known = new Map<UnitCode, number>()
  for (const unit of units.values()) {
    const merged = unit.anciensCodes.filter((code) => former.has(code) && !units.has(code))
    if (merged.some((code) => heirs.get(code) !== unit.code)) continue
    const figures = [unit.code, ...merged].map((code) => former.get(code) ?? null)
    if (figures.includes(null)) continue
    known.set(
      unit.code,
      figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0),
    )
  }
  return known
}

/**
 * What today's populations are compared with: those of an older vintage on today's units (`onTodaysUnits`).
 *
 * Shape: `avant` and `apres` are the reference years of the older figures and of today's. Units: inhabitants.
 */
export interface VintageComparison {
  readonly avant: number
  readonly apres: number
  readonly habitants: ReadonlyMap<UnitCode, number>
}
