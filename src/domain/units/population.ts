import type { Territory } from './territory.ts'
import type { UnitCode } from './unit.ts'
import type { UnitIndex } from './unit-index.ts'

/**
 * Which population is counted, since several definitions and years coexist.
 *
 * Shape: `annee` is INSEE's reference year, `definition` its words ("population municipale").
 */
export interface PopulationVintage {
  readonly annee: number
  readonly definition: string
  readonly source: string
}

/**
 * A number of inhabitants and what is missing from it; a missing figure is never zero.
 *
 * Shape: `habitants` sums the known figures; `sansDonnee` are the units known without a figure, `inconnues` the codes absent from
 * the layer, `enPartie` the units of which only a part is meant, all in ascending order. With none of them, the sum is whole.
 */
export interface Population {
  readonly habitants: number
  readonly sansDonnee: readonly UnitCode[]
  readonly inconnues: readonly UnitCode[]
  /** Absent where every unit is meant as a whole. */
  readonly enPartie?: readonly UnitCode[] | undefined
}

/**
 * Counts the inhabitants of a territory, each unit once.
 *
 * Shape: distinct codes.
 * Units: inhabitants, of the vintage of the layer.
 * Errors: none; what is missing travels with the sum.
 *
 * @param inPart units of which the territory has a part only: how many live there is not known, so none of them is counted.
 */
export function sumPopulation(
  codes: Iterable<UnitCode>,
  units: UnitIndex,
  inPart: Territory = NO_UNITS,
): Population {
  let habitants = 0
  const enPartie: UnitCode[] = []
  const sansDonnee: UnitCode[] = []
  const inconnues: UnitCode[] = []
  for (const code of codes) {
    const unit = units.get(code)
    if (unit === undefined) inconnues.push(code)
    else if (inPart.has(code)) enPartie.push(code)
    else if (unit.population === null) sansDonnee.push(code)
    else habitants += unit.population
  }
  return {
    habitants,
    sansDonnee: sansDonnee.toSorted(),
    inconnues: inconnues.toSorted(),
    ...(enPartie.length > 0 && { enPartie: enPartie.toSorted() }),
  }
}
const NO_UNITS: Territory = new Set()

/** Tells whether a population leaves nothing out. */
export function isWhole(population: Population): boolean {
  return uncounted(population) === 0
}

/** How many units of a territory have no inhabitant in the sum, for want of a figure. */
export function uncounted({ sansDonnee, inconnues, enPartie = [] }: Population): number {
  return sansDonnee.length + inconnues.length + enPartie.length
}
