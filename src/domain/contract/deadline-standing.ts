import type { Cpts } from '../cpts/cpts.ts'
import {
  AGENDA_GROUPS,
  AGENDA_KINDS,
  agendaGroup,
  type AgendaGroup,
  type AgendaKind,
  contractEntries,
} from './agenda.ts'

/** What a signed contract calls for by itself; an avenant asks for populations of another vintage. */
export type ContractKind = Exclude<AgendaKind, 'avenant-taille'>
export const CONTRACT_KINDS = AGENDA_KINDS.filter(
  (kind): kind is ContractKind => kind !== 'avenant-taille',
)

/** A deadline of any kind in a part of the agenda; one of a given kind; `aucune` where no date of signature lets any be reckoned. */
export type DeadlineStanding = AgendaGroup | `${ContractKind}-${AgendaGroup}` | 'aucune'

export const ofKind = (kind: ContractKind): readonly DeadlineStanding[] =>
  AGENDA_GROUPS.map((group) => `${kind}-${group}` as const)

/** Every standing: of whatever kind first, then kind by kind. */
export const DEADLINE_STANDINGS: readonly DeadlineStanding[] = [
  ...AGENDA_GROUPS,
  'aucune',
  ...CONTRACT_KINDS.flatMap(ofKind),
]

/** The kind of deadline that a standing is about, null for any, and the part of the agenda. */
export function standingParts(standing: DeadlineStanding): {
  readonly kind: ContractKind | null
  readonly group: AgendaGroup | 'aucune'
} {
  const kind = CONTRACT_KINDS.find((each) => standing.startsWith(`${each}-`)) ?? null
  const group = kind === null ? standing : standing.slice(kind.length + 1)
  return { kind, group: group as AgendaGroup | 'aucune' }
}

/**
 * Where a CPTS stands towards the deadlines of its contract.
 *
 * Shape: distinct, several for most contracts; `today` is "YYYY-MM-DD". Source: `contractEntries`.
 */
export function deadlineStandings(cpts: Cpts, today: string): readonly DeadlineStanding[] {
  const entries = contractEntries(cpts, today)
  if (entries.length === 0) return ['aucune']
  const own = new Set(
    entries.flatMap((entry) => {
      const group = agendaGroup(entry)
      return [group, `${entry.kind}-${group}`]
    }),
  )
  return DEADLINE_STANDINGS.filter((standing) => own.has(standing))
}
