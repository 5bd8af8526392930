import { type Population, sumPopulation } from '../units/population.ts'
import type { Territory } from '../units/territory.ts'
import { type Sketch, inclusionOf } from './sketch.ts'
import type { UnitCode } from '../units/unit.ts'
import type { UnitIndex } from '../units/unit-index.ts'

/**
 * The inhabitants of a sketch.
 *
 * Units: `estimation` are those of `habitants` that are estimated, in units cut by a line; 0 where none is cut.
 */
export interface SketchPopulation extends Population {
  readonly estimation: number
}

/**
 * Inhabitants of a part of a unit, as if they were spread evenly over its area: an estimate, to be said as one.
 *
 * Units: whole inhabitants, rounded unit by unit so that the parts of a sketch add up to its total; null where the unit has no
 * figure.
 */
export function estimatedPopulation(
  share: number,
  unit: { readonly population: number | null },
): number | null {
  return unit.population === null ? null : Math.round(unit.population * share)
}

/** The inhabitants of what a sketch holds of a unit; null where it holds none of it, or the unit has no figure. */
export function heldPopulation(sketch: Sketch, code: UnitCode, units: UnitIndex): number | null {
  const held = inclusionOf(sketch, code)
  const unit = units.get(code)
  if (held === null || !unit) return null
  return held === 'whole' ? unit.population : estimatedPopulation(held.share, unit)
}

/**
 * Counts the inhabitants of a sketch: exactly in whole units, by share of area in cut ones.
 *
 * @param inPart units of which it is not known how much is meant: nobody who lives there is counted.
 */
export function sketchPopulation(
  { units: whole, parts }: Sketch,
  units: UnitIndex,
  inPart: Territory = new Set(),
): SketchPopulation {
  const population = sumPopulation(whole, units, inPart)
  if (parts.size === 0) return { ...population, estimation: 0 }
  let estimation = 0
  const without: UnitCode[] = [...population.sansDonnee]
  const unknown: UnitCode[] = [...population.inconnues]
  const enPartie: UnitCode[] = [...(population.enPartie ?? [])]
  for (const [code, { share }] of parts) {
    const unit = units.get(code)
    const inside = unit ? estimatedPopulation(share, unit) : null
    if (unit && inPart.has(code)) enPartie.push(code)
    else if (inside !== null) estimation += inside
    else (unit ? without : unknown).push(code)
  }
  return {
    habitants: population.habitants + estimation,
    estimation,
    sansDonnee: without.toSorted(),
    inconnues: unknown.toSorted(),
    ...(enPartie.length > 0 && { enPartie: enPartie.toSorted() }),
  }
}
