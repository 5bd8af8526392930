import type { Cpts } from '../cpts/cpts.ts'
import type { MissionSocle } from '../cpts/mission.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import {
  CONTRACT_MONTHS,
  contractEnd,
  type Deadline,
  deadlineAfter,
  type DeadlineStatus,
  missionDeadlines,
} from './mission-calendar.ts'
import type { SizeCrossing } from './size-crossing.ts'

/**
 * What a contract calls for.
 *
 * `premieres-actions`, `deploiement-complet`: of a mission socle. `echange-annuel`: with the ARS and the Assurance Maladie.
 * `fin-contrat`: the end of the five years. `avenant-taille`: an avenant to plan or to check, since the population has passed a threshold.
 */
export const AGENDA_KINDS = [
  'premieres-actions',
  'deploiement-complet',
  'echange-annuel',
  'fin-contrat',
  'avenant-taille',
] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

/**
 * Something to do or to check under the contract of a CPTS.
 *
 * Shape: `mission` for the first two kinds only. `annee` is the year of the contract, 1 to 5, that a yearly exchange closes.
 * `actionsEnCours`: whether the CPTS states an action under way in the mission; null where there is no mission, or where it states
 * none with how far it is. Nothing tells that a deadline was met, so one that is past asks to be checked. `echeance` is null for an
 * avenant, which may be made at any time; `passage` and `apresSignature` are there for it only. The latter is true where the threshold
 * was passed after the contract was signed, false where that cannot be told: it may be signed for the taille of today.
 */
export interface AgendaEntry {
  readonly cpts: string
  readonly kind: AgendaKind
  readonly mission: MissionSocle | null
  readonly annee: number | null
  readonly echeance: Deadline | null
  readonly actionsEnCours: boolean | null
  readonly passage: SizeCrossing | null
  readonly apresSignature: boolean | null
}

/** An entry of which nothing but its kind and its date is said. */
export function entryOf(cpts: string, kind: AgendaKind, echeance: Deadline | null): AgendaEntry {
  return {
    cpts,
    kind,
    mission: null,
    annee: null,
    echeance,
    actionsEnCours: null,
    passage: null,
    apresSignature: null,
  }
}

const NO_DATE = '9999'

/** The order of an agenda: by the first day that each may fall on, what has none last. */
export function byDate(a: AgendaEntry, b: AgendaEntry): number {
  const [first, second] = [a.echeance?.auPlusTot ?? NO_DATE, b.echeance?.auPlusTot ?? NO_DATE]
  return first < second ? -1 : Number(first > second)
}

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

/**
 * What the contract of a CPTS calls for: the two deadlines of each mission socle, the yearly exchanges, its end.
 *
 * Of the yearly exchanges ("au moins une fois par an") two are there at most: the one that the present contract year is to close
 * with, and the one due on the anniversary that opened it, past and to be checked until the next; older ones are left alone. Once
 * the contract is over for certain, its end alone is there: whether it was renewed is not known.
 * Shape: none where the date of signature is not known; `today` is "YYYY-MM-DD".
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024), "Le rôle des instances"; that an exchange is due on the
 * anniversary of the signature is our convention.
 */
export function contractEntries(cpts: Cpts, today: string): AgendaEntry[] {
  if (cpts.aci === null) return []
  const signature = cpts.aci.valeur
  const end = contractEnd(signature, today)
  const last = entryOf(cpts.id, 'fin-contrat', end)
  if (end.statut === 'echu') return [last]
  return [...missionEntries(cpts, signature, today), ...exchanges(cpts, signature, today), last]
}

function missionEntries(cpts: Cpts, signature: PartialDate, today: string): AgendaEntry[] {
  return missionDeadlines(signature, today).flatMap(
    ({ mission, premieresActions, deploiementComplet }) => {
      const more = { mission, actionsEnCours: actionsUnderWay(cpts, mission) }
      return [
        { ...entryOf(cpts.id, 'premieres-actions', premieresActions), ...more },
        { ...entryOf(cpts.id, 'deploiement-complet', deploiementComplet), ...more },
      ]
    },
  )
}

function actionsUnderWay({ missions }: Cpts, mission: MissionSocle): boolean | null {
  const states = (missions?.valeur ?? []).filter((each) => each.mission === mission)
  if (states.some(({ etat }) => etat === 'en-cours')) return true
  return states.some(({ etat }) => etat === 'prevu') ? false : null
}

function exchanges(cpts: Cpts, signature: PartialDate, today: string): AgendaEntry[] {
  const due = Array.from({ length: CONTRACT_MONTHS / 12 }, (_, rank) => rank + 1).map((annee) => ({
    annee,
    echeance: deadlineAfter(signature, annee * 12, today),
  }))
  const current = due.findIndex(({ echeance }) => echeance.auPlusTard >= today)
  return due
    .slice(Math.max(0, current - 1), current + 1)
    .map(({ annee, echeance }) => ({ ...entryOf(cpts.id, 'echange-annuel', echeance), annee }))
}
