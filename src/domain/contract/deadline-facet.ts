import type { Cpts } from '../cpts/cpts.ts'
import { openContractEntries } from './answered-deadlines.ts'
import {
  AGENDA_GROUPS,
  AGENDA_KINDS,
  agendaGroup,
  type AgendaGroup,
  type AgendaKind,
} from './contract-deadlines.ts'

/** What a signed contract calls for by itself; an avenant asks for populations of another vintage. */
export type ContractKind = Exclude<AgendaKind, 'avenant-taille'>

export const CONTRACT_KINDS = AGENDA_KINDS.filter(
  (kind): kind is ContractKind => kind !== 'avenant-taille',
)

/** A deadline of any kind in a part of the agenda; one of a given kind; `aucune` where no date of signature lets any be reckoned. */
export type DeadlineFacet = AgendaGroup | `${ContractKind}-${AgendaGroup}` | 'aucune'

/** The facets of one kind of deadline, one a part of the agenda, in the order of `AGENDA_GROUPS`. */
export const ofKind = (kind: ContractKind): readonly DeadlineFacet[] =>
  AGENDA_GROUPS.map((group) => `${kind}-${group}` as const)

/** Every facet: of whatever kind first, then kind by kind. */
export const DEADLINE_FACETS: readonly DeadlineFacet[] = [
  ...AGENDA_GROUPS,
  'aucune',
  ...CONTRACT_KINDS.flatMap(ofKind),
]

/** The kind of deadline that a facet is about, null for any, and the part of the agenda. */
export function deadlineFacetParts(facet: DeadlineFacet): {
  readonly kind: ContractKind | null
  readonly group: AgendaGroup | 'aucune'
} {
  const kind = CONTRACT_KINDS.find((each) => facet.startsWith(`${each}-`)) ?? null
  const group = kind === null ? facet : facet.slice(kind.length + 1)
  return { kind, group: group as AgendaGroup | 'aucune' }
}

/**
 * Where a CPTS stands towards the deadlines of its contract.
 *
 * Shape: distinct, several for most contracts, none where its record says all of them to be settled; `today` is "YYYY-MM-DD". Source: `contractEntries`.
 */
export function deadlineFacets(cpts: Cpts, today: string): readonly DeadlineFacet[] {
  if (cpts.aci === null) return ['aucune']
  const entries = openContractEntries(cpts, today)
  const own = new Set(
    entries.flatMap((entry) => {
      const group = agendaGroup(entry)
      return [group, `${entry.kind}-${group}`]
    }),
  )
  return DEADLINE_FACETS.filter((facet) => own.has(facet))
}
