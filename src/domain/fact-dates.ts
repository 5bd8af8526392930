import { FACT_KEYS, type FactKey } from './completeness.ts'
import type { Cpts } from './cpts.ts'
import type { PartialDate } from './partial-date.ts'

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

function factOf(cpts: Cpts, key: FactKey): { readonly date: PartialDate | null } | null {
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
