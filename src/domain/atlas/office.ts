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
  /** The folder beside the application that `npm run data -- fetch` writes what is to accept into; null where nobody says so. */
  readonly candidats: string | null
}

/** Of everywhere, or only of the régions and départements named. */
export interface Placed {
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
  candidats: null,
}
