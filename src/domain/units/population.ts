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
 * the layer, both in ascending order. With neither, the sum is whole.
 */
export interface Population {
  readonly habitants: number
  readonly sansDonnee: readonly UnitCode[]
  readonly inconnues: readonly UnitCode[]
}

/**
 * Counts the inhabitants of a territory, each unit once.
 *
 * Units: inhabitants, of the vintage of the layer.
 * Errors: none; what is missing travels with the sum.
 */
export function sumPopulation(territory: Territory, units: UnitIndex): Population {
  let habitants = 0
  const sansDonnee: UnitCode[] = []
  const inconnues: UnitCode[] = []
  for (const code of territory) {
    const unit = units.get(code)
    if (unit === undefined) inconnues.push(code)
    else if (unit.population === null) sansDonnee.push(code)
    else habitants += unit.population
  }
  return { habitants, sansDonnee: sansDonnee.toSorted(), inconnues: inconnues.toSorted() }
}

/** Tells whether a population leaves nothing out. */
export function isWhole(population: Population): boolean {
  return population.sansDonnee.length === 0 && population.inconnues.length === 0
}
