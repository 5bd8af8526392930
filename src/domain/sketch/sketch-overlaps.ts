import type { Atlas } from '../atlas/atlas.ts'
import type { OverlapSide } from '../atlas/overlap.ts'
import {
  EMPTY_SKETCH,
  type Sketch,
  sketchTerritory,
  inclusionOf,
  withInclusions,
} from './sketch.ts'
import { type SketchPopulation, sketchPopulation } from './sketch-population.ts'
import { unitsInPart } from '../cpts/cpts.ts'
import { nowhereWhole, type Territory } from '../units/territory.ts'
import type { UnitCode } from '../units/unit.ts'
import type { UnitIndex } from '../units/unit-index.ts'

/** What a sketch shares with one CPTS; inhabitants of cut units are estimated. */
export interface SketchOverlap extends OverlapSide {
  readonly population: SketchPopulation
}

/**
 * The CPTS that a sketch shares units with: shown and explained, never forbidden.
 *
 * Shape: most inhabitants shared first, then by id; `codes` ascending. `origine`, the CPTS that the sketch revises, is left out.
 * Perimeters `partiel` share at least that many units and people, `inconnu` ones nothing. Where the other has a part of a unit only,
 * nobody there is counted.
 * Units: `part` and `partAutre` are shares of the known population of the sketch and of the other, 0 to 1; null where it is none, or
 * where the perimeter of the other is `partiel` or has units in part.
 */
export function sketchOverlaps(
  sketch: Sketch,
  habitants: number,
  atlas: Atlas,
  origine: string | null,
): readonly SketchOverlap[] {
  const shared = new Map<string, UnitCode[]>()
  for (const code of sketchTerritory(sketch)) {
    for (const id of atlas.membership.get(code) ?? []) {
      if (id === origine) continue
      const codes = shared.get(id)
      if (codes) codes.push(code)
      else shared.set(id, [code])
    }
  }
  return [...shared]
    .map(([autre, codes]): SketchOverlap => {
      const other = atlas.facts.get(autre)
      const inPart: Territory = other ? unitsInPart(other.cpts) : new Set()
      const population = sketchPopulation(within(sketch, codes), atlas.units, inPart)
      const isWhole = other?.cpts.perimetre.etat !== 'partiel' && inPart.size === 0
      const whole = (isWhole && other?.population.habitants) || 0
      return {
        autre,
        codes: codes.toSorted(),
        population,
        part: habitants === 0 || population.enPartie ? null : population.habitants / habitants,
        partAutre: whole === 0 ? null : population.habitants / whole,
      }
    })
    .toSorted(
      (a, b) => b.population.habitants - a.population.habitants || (a.autre < b.autre ? -1 : 1),
    )
}

/**
 * The inhabitants of a sketch that some other CPTS counts too, each once however many do.
 *
 * Shape: a unit that the others have in part only is not counted.
 */
export function countedTwice(
  sketch: Sketch,
  overlaps: readonly SketchOverlap[],
  units: UnitIndex,
): SketchPopulation {
  const shared = overlaps.flatMap(({ codes }) => codes)
  const inPart = nowhereWhole(
    overlaps.map(({ codes, population: { enPartie } }) => ({ codes, enPartie })),
  )
  return sketchPopulation(within(sketch, shared), units, inPart)
}

/** What a sketch holds of some units. */
export function within(sketch: Sketch, codes: readonly UnitCode[]): Sketch {
  return withInclusions(
    EMPTY_SKETCH,
    codes.map((code) => [code, inclusionOf(sketch, code)]),
  )
}
