import { type AgendaEntry, entryOf } from './agenda-entry.ts'
import type { Cpts } from './cpts.ts'
import {
  CONTRACT_MONTHS,
  contractEnd,
  deadlineAfter,
  missionDeadlines,
} from './mission-calendar.ts'
import type { MissionSocle } from './mission.ts'
import type { PartialDate } from './partial-date.ts'

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
