import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'

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

/** The professionals that a source counts, of whatever profession; null where it counts none. */
export function knownMembers({ membres }: Cpts): number | null {
  const counts = Object.values(membres?.valeur ?? {})
  return counts.length > 0 ? counts.reduce((sum, n) => sum + n, 0) : null
}
