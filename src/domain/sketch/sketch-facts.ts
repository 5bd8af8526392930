import type { Atlas } from '../atlas/atlas.ts'
import { mayConcern } from '../atlas/named-after.ts'
import { crossing, type CrossingResult } from '../contract/size-crossing.ts'
import { distanceToThresholds, type Taille, type ThresholdDistance } from '../cpts/size-class.ts'
import { sumAreas } from '../units/area.ts'
import { enclaves, type NeighbourGraph, neighbourUnits, pieces } from '../units/contiguity.ts'
import type { VintageComparison } from '../units/former-populations.ts'
import { isWhole } from '../units/population.ts'
import type { Territory } from '../units/territory.ts'
import type { UnitCode } from '../units/unit.ts'
import { type SketchOverlap, sketchOverlaps } from './sketch-overlaps.ts'
import {
  estimatedPopulation,
  type SketchPopulation,
  sketchPopulation,
} from './sketch-population.ts'
import { type Sketch, sketchTerritory } from './sketch.ts'
import { type Flip, flipsByAdding, flipsByRemoving } from './thresholds.ts'
import { type Touched, touched } from './touched.ts'

/** What a sketch is measured against; the parts that come with the contours are null until they are read. */
export interface SketchSurroundings {
  readonly atlas: Atlas
  readonly neighbours: NeighbourGraph | null
  readonly border: Territory
  /** Units: km². */
  readonly areas: ReadonlyMap<UnitCode, number> | null
}

/** The taille of a sketch and what would change it; unknown where a unit has no figure. */
export interface SketchTaille {
  readonly taille: Taille
  readonly avantSuivante: ThresholdDistance | null
  readonly depuisPrecedente: ThresholdDistance | null
  readonly ajouts: readonly Flip[]
  readonly retraits: readonly Flip[]
}

/** Everything that follows from a sketch without drawing it. */
export interface SketchFacts {
  /** Every unit it holds, wholly or in part. */
  readonly territory: Territory
  readonly population: SketchPopulation
  /** Null for an empty sketch, and where the population is not whole. */
  readonly taille: SketchTaille | null
  /** Units: km²; null while unknown, or where a unit has no contour. */
  readonly areaKm2: number | null
  readonly departements: readonly Touched[]
  readonly epci: readonly Touched[]
  readonly ept: readonly Touched[]
  /** Null while the contours are not known. A cut unit counts as if it touched all its neighbours. */
  readonly pieces: readonly (readonly UnitCode[])[] | null
  readonly enclaves: readonly (readonly UnitCode[])[] | null
  /** Units around it, by code. */
  readonly around: readonly UnitCode[]
  readonly overlaps: readonly SketchOverlap[]
}

/** Works out every fact of a sketch afresh: cheap enough for each move of a brush (`npm run bench`). */
export function sketchFacts(
  sketch: Sketch,
  { atlas, neighbours, border, areas }: SketchSurroundings,
  origine: string | null,
): SketchFacts {
  const territory = sketchTerritory(sketch)
  const population = sketchPopulation(sketch, atlas.units)
  const around = neighbours ? neighbourUnits(territory, neighbours) : []
  const measured = territory.size > 0 && isWhole(population)
  return {
    territory,
    population,
    taille: measured ? tailleOf(sketch, around, population.habitants, atlas) : null,
    areaKm2: areas && sumAreas(sharesOf(sketch), areas),
    departements: touched(sketch, atlas.units, ({ departement }) => departement),
    epci: touched(sketch, atlas.units, ({ epci }) => epci),
    ept: touched(sketch, atlas.units, ({ ept }) => ept),
    pieces: neighbours && pieces(territory, neighbours),
    enclaves: neighbours && enclaves(territory, neighbours, border),
    around,
    overlaps: sketchOverlaps(sketch, population.habitants, atlas, origine),
  }
}

function tailleOf(
  sketch: Sketch,
  around: readonly UnitCode[],
  habitants: number,
  { units }: Atlas,
): SketchTaille {
  return {
    ...distanceToThresholds(habitants),
    ajouts: flipsByAdding(sketch, around, habitants, units),
    retraits: flipsByRemoving(sketch, habitants, units),
  }
}

/** Whether a sketch lies in several pieces or encloses what it does not hold; false while that is not known. */
export function isInParts({ pieces, enclaves }: Pick<SketchFacts, 'pieces' | 'enclaves'>): boolean {
  return (pieces?.length ?? 0) > 1 || (enclaves?.length ?? 0) > 0
}

/** Each unit that a sketch holds, with the share of it. */
function sharesOf({ units, parts }: Sketch): (readonly [UnitCode, number])[] {
  return [
    ...Array.from(units, (code) => [code, 1] as const),
    ...Array.from(parts, ([code, { share }]) => [code, share] as const),
  ]
}

/**
 * The CPTS that only touch a sketch: they hold a unit around it and share none with it.
 *
 * Shape: ids, those with the longest common border first by number of units, then by id. `origine`, the CPTS that the sketch
 * revises, is none of them.
 */
export function touchingCpts(
  { around, overlaps }: Pick<SketchFacts, 'around' | 'overlaps'>,
  { membership }: Pick<Atlas, 'membership'>,
  origine: string | null,
): readonly string[] {
  const sharing = new Set(overlaps.map(({ autre }) => autre))
  const touching = new Map<string, number>()
  for (const code of around) {
    for (const id of membership.get(code) ?? []) {
      if (id !== origine && !sharing.has(id)) touching.set(id, (touching.get(id) ?? 0) + 1)
    }
  }
  return [...touching].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id)
}

/**
 * The CPTS of unknown perimeter that may concern units of a sketch, and nobody can tell.
 *
 * Shape: ids, in ascending order.
 */
export function suggestedCpts(
  { territory }: Pick<SketchFacts, 'territory'>,
  atlas: Pick<Atlas, 'facts' | 'suggestions' | 'known'>,
): readonly string[] {
  const ids = [...territory].flatMap((code) => mayConcern(atlas, code))
  return [...new Set(ids)].toSorted()
}

/**
 * Compares the taille of a sketch with what former populations would have given it.
 *
 * Shape: former inhabitants of a unit cut by a line are estimated by its share of area, as today's are.
 */
export function sketchCrossing(
  { units, parts }: Sketch,
  { population, taille }: Pick<SketchFacts, 'population' | 'taille'>,
  former: VintageComparison,
): CrossingResult {
  if (taille === null) return { ok: false, reason: 'taille-inconnue' }
  let habitants = 0
  const shares = [
    ...Array.from(units, (code) => [code, 1] as const),
    ...Array.from(parts, ([code, { share }]) => [code, share] as const),
  ]
  for (const [code, share] of shares) {
    const figure = estimatedPopulation(share, { population: former.habitants.get(code) ?? null })
    if (figure === null) return { ok: false, reason: 'ancienne-inconnue' }
    habitants += figure
  }
  return crossing(habitants, population.habitants, former)
}
