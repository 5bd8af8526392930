import { sumPopulation, type Population } from '../units/population.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { coveredInPart } from '../cpts/cpts.ts'
import { type CptsTerritory, type Membership, membership } from './overlap.ts'

/**
 * How much of a layer of units its CPTS cover, each unit counted once however many CPTS share it.
 *
 * Shape: `population` is the covered one, whose `inconnues` are the codes outside the layer (communes of another région, codes to
 * check) and whose `enPartie` are those that CPTS cover in part only; `total` is that of the whole layer. `cpts` counts the CPTS by the state of their perimeter: `inconnu` ones cover nothing.
 * Units: `part` is the share of the known population, 0 to 1, without the units covered in part, and `auPlus` with them; null where
 * no population is known.
 */
export interface Coverage {
  readonly unites: { readonly couvertes: number; readonly total: number }
  readonly population: Population
  readonly total: Population
  readonly part: number | null
  readonly auPlus: number | null
  readonly cpts: { readonly complet: number; readonly partiel: number; readonly inconnu: number }
}

/**
 * Measures how much of a layer (usually a région) a list of CPTS covers; a floor wherever perimeters are missing.
 *
 * Shape: `members` is for who has worked it out already.
 */
export function coverage(
  cptsList: readonly CptsTerritory[],
  units: UnitIndex,
  members: Membership = membership(cptsList),
): Coverage {
  const population = sumPopulation(members.keys(), units, coveredInPart(cptsList))
  const total = sumPopulation(units.keys(), units)
  const cpts = { complet: 0, partiel: 0, inconnu: 0 }
  const distinct = new Map(cptsList.map((one) => [one.id, one.perimetre.etat]))
  for (const etat of distinct.values()) cpts[etat] += 1
  return {
    unites: { couvertes: members.size - population.inconnues.length, total: units.size },
    population,
    total,
    part: shareOf(population.habitants, total),
    auPlus: shareOf(sumPopulation(members.keys(), units).habitants, total),
    cpts,
  }
}

/** The share of a population that some of its inhabitants are, 0 to 1; null where it is none. */
export function shareOf(habitants: number, { habitants: total }: Population): number | null {
  return total === 0 ? null : habitants / total
}
