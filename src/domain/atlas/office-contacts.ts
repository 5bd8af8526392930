import type { Office, OfficeContact, OfficePlace, Placed } from './office.ts'

/**
 * Whom the office sends people of a place to.
 *
 * Shape: those of its départements first, then those of its région, then those of everywhere, each in the order of the file; nobody of
 * another place.
 */
export function contactsAt(
  { contacts }: Pick<Office, 'contacts'>,
  place: OfficePlace,
): readonly OfficeContact[] {
  return nearestFirst(contacts, place)
}

/**
 * Where a proposal about a place is sent: the address for it, else whom the office sends people of that place to, if they have an e-mail.
 *
 * Shape: called by its own name, that of the office, or the address itself; null where nobody is named.
 */
export function proposalAddress(
  { organisme, contacts, propositions }: Pick<Office, 'organisme' | 'contacts' | 'propositions'>,
  place: OfficePlace,
): { readonly nom: string; readonly email: string } | null {
  const [own] = nearestFirst(propositions, place)
  if (own) return { nom: own.nom ?? organisme?.nom ?? own.email, email: own.email }
  const known = nearestFirst(contacts, place).find(({ email }) => email !== null)
  return known?.email ? { nom: known.nom, email: known.email } : null
}

/** Those of the départements of a place first, then those of its région, then those of everywhere. */
function nearestFirst<T extends Placed>(
  all: readonly T[],
  { region, departements }: OfficePlace,
): readonly T[] {
  const ranked = all.map((one) => {
    if (one.departements.some((code) => departements.includes(code))) return { one, rank: 0 }
    if (region !== null && one.regions.includes(region)) return { one, rank: 1 }
    const isEverywhere = one.regions.length === 0 && one.departements.length === 0
    return { one, rank: isEverywhere ? 2 : null }
  })
  return [0, 1, 2].flatMap((wanted) =>
    ranked.filter(({ rank }) => rank === wanted).map(({ one }) => one),
  )
}
