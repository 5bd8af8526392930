import type { AgendaEntry } from '../../domain/contract/agenda.ts'
import type { Deadline } from '../../domain/contract/mission-calendar.ts'
import { frCpts, frMissions } from '../../fr/cpts.ts'
import { frProgress } from '../../fr/progress.ts'
import { frVintage } from '../../fr/vintage.ts'
import type { AgendaLine } from './agenda-lines.ts'

const words = frProgress.agenda

/** What is due: "M1 et M4 premières actions". */
export function whatIsDue({
  kind,
  missions,
  annee,
  apresSignature,
}: Pick<AgendaLine, 'kind' | 'missions' | 'annee' | 'apresSignature'>): string {
  switch (kind) {
    case 'premieres-actions':
    case 'deploiement-complet':
      return words.missions(missions, words.kinds[kind])
    case 'echange-annuel':
      return words.exchange(annee ?? 1)
    case 'fin-contrat':
      return words.end
    case 'avenant-taille':
      return apresSignature ? words.resize : frVintage.agenda.check
  }
}

/** When it is due, as precisely as is known. */
export function whenDue(deadline: Deadline | null): string {
  if (deadline === null) return words.noDate
  const { date, auPlusTot, auPlusTard } = deadline
  return date === null ? words.between(auPlusTot, auPlusTard) : frCpts.day(date)
}

/** What an event of the calendar says, in full: it is read far from here. */
export function eventTitle(
  nom: string,
  { kind, mission, annee, apresSignature }: AgendaEntry,
): string {
  const due =
    mission === null
      ? whatIsDue({ kind, missions: [], annee, apresSignature })
      : words.eventMission(mission, frMissions[mission], words.kinds[kind])
  return words.event(nom, due)
}
