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
  /** Where else one may read on. */
  readonly liens: readonly { readonly nom: string; readonly url: string }[]
}

/** Someone to ask: of everywhere, or only of the régions and départements named. */
export interface OfficeContact {
  readonly nom: string
  /** What they are there for: "union régionale des sages-femmes". */
  readonly role: string | null
  readonly site: string | null
  readonly email: string | null
  readonly telephone: string | null
  readonly regions: readonly string[]
  readonly departements: readonly string[]
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
export const NO_OFFICE: Office = { organisme: null, region: null, contacts: [], liens: [] }

/**
 * Whom the office sends people of a place to.
 *
 * Shape: those of its départements first, then those of its région, then those of everywhere, each in the order of the file; nobody of
 * another place.
 */
export function contactsAt(
  { contacts }: Pick<Office, 'contacts'>,
  { region, departements }: OfficePlace,
): readonly OfficeContact[] {
  const ranked = contacts.map((contact) => {
    if (contact.departements.some((code) => departements.includes(code)))
      return { contact, rank: 0 }
    if (region !== null && contact.regions.includes(region)) return { contact, rank: 1 }
    const isEverywhere = contact.regions.length === 0 && contact.departements.length === 0
    return { contact, rank: isEverywhere ? 2 : null }
  })
  return [0, 1, 2].flatMap((wanted) =>
    ranked.filter(({ rank }) => rank === wanted).map(({ contact }) => contact),
  )
}
