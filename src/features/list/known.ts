import type { CptsFacts } from '../../domain/atlas.ts'

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
