import type { AgendaEntry } from './agenda-entry.ts'
import type { DeadlineStatus } from './mission-calendar.ts'

/** The parts of an agenda: past, within three months, later, and what has no date precise enough to tell. */
export const AGENDA_GROUPS = ['en-retard', 'sous-3-mois', 'plus-tard', 'indetermine'] as const
export type AgendaGroup = (typeof AGENDA_GROUPS)[number]

const GROUP_OF: Readonly<Record<DeadlineStatus, AgendaGroup>> = {
  echu: 'en-retard',
  'peut-etre-echu': 'indetermine',
  'sous-3-mois': 'sous-3-mois',
  'a-venir': 'plus-tard',
}

/** The part of the agenda that an entry belongs to, by the status of its deadline; an entry without one is `indetermine`. */
export function agendaGroup({ echeance }: Pick<AgendaEntry, 'echeance'>): AgendaGroup {
  return echeance === null ? 'indetermine' : GROUP_OF[echeance.statut]
}

/** The entries of an agenda by part, each in one, in the order they came in. */
export function groupAgenda(
  entries: readonly AgendaEntry[],
): Readonly<Record<AgendaGroup, readonly AgendaEntry[]>> {
  const groups: Record<AgendaGroup, AgendaEntry[]> = {
    'en-retard': [],
    'sous-3-mois': [],
    'plus-tard': [],
    indetermine: [],
  }
  for (const each of entries) groups[agendaGroup(each)].push(each)
  return groups
}
