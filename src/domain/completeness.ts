import type { Cpts } from './cpts.ts'

/** The facts that one may look for about a CPTS, in the order a reader would ask for them. */
export const FACT_KEYS = [
  'perimetre',
  'departements',
  'stade',
  'aci',
  'missions',
  'perinatalite',
  'site',
  'email',
  'telephone',
  'populationAnnoncee',
  'finess',
] as const
export type FactKey = (typeof FACT_KEYS)[number]

function isMissing(cpts: Cpts, key: FactKey): boolean {
  switch (key) {
    case 'perimetre':
      return cpts.perimetre.etat !== 'complet'
    case 'departements':
      return cpts.departements.length === 0
    case 'aci':
      // Before the ACI is signed there is no date to know.
      return cpts.aci === null && (cpts.stade === null || cpts.stade.valeur === 'aci-signe')
    case 'site':
    case 'email':
    case 'telephone':
      return cpts.contacts[key] === null
    default:
      return cpts[key] === null
  }
}

/**
 * What is not known of a CPTS.
 *
 * Shape: keys in the order of `FACT_KEYS`. A perimeter that is not whole is missing; the date of the ACI is not, where the stage
 * says that none is signed yet.
 */
export function missingFacts(cpts: Cpts): readonly FactKey[] {
  return FACT_KEYS.filter((key) => isMissing(cpts, key))
}
