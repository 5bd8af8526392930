import type { CptsFacts } from '../../domain/atlas.ts'
import { valuesOf } from '../../domain/facet.ts'
import { MISSIONS, type Mission } from '../../domain/mission.ts'

/** The inhabitants of the known communes, `floor` where more are to come; null where not one commune has a figure. */
export function knownPopulation({
  territory,
  population,
  taille,
}: CptsFacts): { readonly habitants: number; readonly floor: boolean } | null {
  const { habitants, sansDonnee, inconnues } = population
  const counted = territory.size - sansDonnee.length - inconnues.length
  return counted > 0 ? { habitants, floor: taille === null } : null
}

/** The missions that the CPTS states actions for, in their order. */
export function statedMissions(facts: CptsFacts): readonly Mission[] {
  const values = valuesOf('mission', facts)
  return MISSIONS.filter((mission) => values.includes(mission))
}
