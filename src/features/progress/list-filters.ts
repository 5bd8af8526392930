import { AGENDA_GROUPS, type AgendaGroup, type AgendaKind } from '../../domain/contract/agenda.ts'
import type { FacetFilters } from '../../domain/filters/facet.ts'

/** Where each CPTS stands with its ACI, as the list is filtered: a date of signature is what gives deadlines. */
export const ACI_FILTERS = {
  dated: { echeance: AGENDA_GROUPS },
  undated: { stade: ['aci-signe'], echeance: ['aucune'] },
  unsigned: { stade: ['pre-projet', 'lettre-intention', 'projet-valide'], echeance: ['aucune'] },
  unknown: { stade: ['non-renseigne'], echeance: ['aucune'] },
} as const satisfies Record<string, FacetFilters>

/** The records in which nothing is missing, and nothing is to check. */
export const COMPLETE_RECORDS = {
  completude: ['complete'],
  verifier: ['rien'],
} as const satisfies FacetFilters

/** The CPTS with a deadline in a part of the agenda, of one kind or, for null, of any. */
export const withDeadline = (group: AgendaGroup, kind: AgendaKind | null): FacetFilters => ({
  echeance: [kind === null ? group : `${kind}-${group}`],
})
