import type { Atlas } from '../atlas/atlas.ts'
import { mayConcern } from '../atlas/named-after.ts'
import { type NeighbourGraph, neighbourUnits, pieces } from '../units/contiguity.ts'
import { isWhole, type Population, sumPopulation } from '../units/population.ts'
import { type Taille, tailleAci } from '../cpts/size-class.ts'
import type { UnitCode } from '../units/unit.ts'

/** A CPTS beside a white zone and the taille it would reach by taking the zone in; null where either is not known. */
export interface Taker {
  readonly id: string
  readonly taille: Taille | null
  readonly atteinte: Taille | null
}

/** A zone blanche: communes in one piece that no known perimeter covers. */
export interface WhiteZone {
  readonly codes: readonly UnitCode[]
  readonly population: Population
  readonly takers: readonly Taker[]
  /** CPTS of unknown perimeter that may well cover some of it. */
  readonly suggested: readonly string[]
}

/**
 * The zones blanches of a région: white as far as the records know, since perimeters may be unpublished.
 *
 * Shape: most inhabitants first; codes ascending; takers by id. Units without contour are in none.
 */
export function whiteZones(atlas: Atlas, graph: NeighbourGraph): readonly WhiteZone[] {
  const uncovered = new Set([...graph.keys()].filter((code) => !atlas.membership.has(code)))
  return pieces(uncovered, graph)
    .map((codes) => zone(codes, atlas, graph))
    .toSorted((a, b) => b.population.habitants - a.population.habitants)
}

function zone(codes: readonly UnitCode[], atlas: Atlas, graph: NeighbourGraph): WhiteZone {
  const own = new Set(codes)
  const population = sumPopulation(own, atlas.units)
  const beside = neighbourUnits(own, graph).flatMap((code) => atlas.membership.get(code) ?? [])
  return {
    codes,
    population,
    takers: [...new Set(beside)].toSorted().flatMap((id): Taker[] => {
      const facts = atlas.facts.get(id)
      if (!facts) return []
      const known = facts.taille !== null && isWhole(population)
      const together = facts.population.habitants + population.habitants
      return [{ id, taille: facts.taille, atteinte: known ? tailleAci(together) : null }]
    }),
    suggested: [...new Set(codes.flatMap((code) => mayConcern(atlas, code)))].toSorted(),
  }
}
