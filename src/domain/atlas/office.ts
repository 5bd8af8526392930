import { departementOf, regionOfUnit } from '../units/regions.ts'
import type { UnitCode } from '../units/unit.ts'

/** The office that keeps an atlas: what it says of itself, and whom it sends people to. */
export interface Office {
  /** Whose atlas this is; null where nobody says so. */
  readonly organisme: {
    readonly nom: string
    readonly site: string | null
    /** A picture beside the application, by its path there. */
    readonly logo: string | null
  } | null
  /** Code of the région that opens for whoever comes for the first time, by an address that names none. */
  readonly region: string | null
  /** «À qui s’adresser», before the institutions that every place has. */
  readonly contacts: readonly OfficeContact[]
  /** Where proposals of corrections are sent. */
  readonly propositions: readonly ProposalContact[]
  /** Where else one may read on. */
  readonly liens: readonly { readonly nom: string; readonly url: string }[]
}

/** Of everywhere, or only of the régions and départements named. */
interface Placed {
  readonly regions: readonly string[]
  readonly departements: readonly string[]
}

/** An address for proposals; null where it has no name of its own. */
export interface ProposalContact extends Placed {
  readonly nom: string | null
  readonly email: string
}

/** Someone to ask. */
export interface OfficeContact extends Placed {
  readonly nom: string
  /** What they are there for: "union régionale des sages-femmes". */
  readonly role: string | null
  readonly site: string | null
  readonly email: string | null
  readonly telephone: string | null
}

/** Where someone is: codes of the région and of the départements; a CPTS may lie in several. */
export interface OfficePlace {
  readonly region: string | null
  readonly departements: readonly string[]
}

/** Where a unit is, by its code. */
export function placeOfUnit(code: UnitCode): OfficePlace {
  return { region: regionOfUnit(code)?.code ?? null, departements: [departementOf(code)] }
}

/** An atlas that no office calls its own. */
export const NO_OFFICE: Office = {
  organisme: null,
  region: null,
  contacts: [],
  propositions: [],
  liens: [],
}

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
