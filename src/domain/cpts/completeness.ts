import type { Cpts, Fact, Source } from './cpts.ts'
import type { PartialDate } from './partial-date.ts'

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

/**
 * The date that each fact of a record bears, null where its source has none.
 *
 * Shape: facts that are not known have no key, nor have départements, which no source dates. The date of a stage is when it was
 * reached.
 */
export function factDates(cpts: Cpts): ReadonlyMap<FactKey, PartialDate | null> {
  const dates = new Map<FactKey, PartialDate | null>()
  for (const key of FACT_KEYS) {
    const fact = factOf(cpts, key)
    if (fact) dates.set(key, fact.date)
  }
  return dates
}

/**
 * The date that a source bears, by the facts that are dated after it.
 *
 * Shape: the newest; null where no fact of the record tells. The stage does not: its date is when it was reached.
 */
export function sourceDate(cpts: Cpts, source: Source | null | undefined): PartialDate | null {
  const dates = FACT_KEYS.flatMap((key) => {
    const fact = key === 'stade' ? null : factOf(cpts, key)
    return fact?.date && fact.sources[0] === source ? [fact.date] : []
  })
  return dates.toSorted().at(-1) ?? null
}

function factOf(cpts: Cpts, key: FactKey): Pick<Fact<unknown>, 'sources' | 'date'> | null {
  switch (key) {
    case 'departements':
      return null
    case 'perimetre':
      return cpts.perimetre.etat === 'inconnu' ? null : cpts.perimetre
    case 'site':
    case 'email':
    case 'telephone':
      return cpts.contacts[key]
    default:
      return cpts[key]
  }
}
