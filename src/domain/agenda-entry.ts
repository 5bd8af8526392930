import type { Deadline } from './mission-calendar.ts'
import type { MissionSocle } from './mission.ts'
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
