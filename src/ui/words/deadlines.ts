import { groupBy } from '../../domain/units/group-by.ts'
import type { AgendaEntry, AgendaKind } from '../../domain/contract/contract-deadlines.ts'
import type { Deadline } from '../../domain/contract/mission-calendar.ts'
import type { SizeCrossing } from '../../domain/contract/size-crossing.ts'
import type { MissionSocle } from '../../domain/cpts/mission.ts'
import { frCpts, frDeadlineStatus, frMissions } from '../../fr/cpts/cpts.ts'
import { frDeadlines } from '../../fr/cpts/deadlines.ts'
import { frVintage } from '../../fr/cpts/vintage.ts'

/** The day of a deadline, as precisely as it is known: "14 août 2024", "entre juil. 2021 et juin 2022". */
export function dueOn({ date, auPlusTot, auPlusTard }: Deadline): string {
  return date === null ? frCpts.between(auPlusTot, auPlusTard) : frCpts.day(date)
}

/** The day of a deadline and where it stands: "14 août 2024 (passée)". */
export function dueWithStatus(deadline: Deadline): string {
  return frCpts.withStatus(dueOn(deadline), frDeadlineStatus[deadline.statut])
}

/** Entries of one CPTS that differ by their mission only, read as one line. */
export interface AgendaLine {
  readonly kind: AgendaKind
  readonly missions: readonly MissionSocle[]
  readonly annee: number | null
  readonly echeance: Deadline | null
  readonly actionsEnCours: boolean | null
  readonly passage: SizeCrossing | null
  readonly apresSignature: boolean | null
  /** The entries that it stands for. */
  readonly of: readonly AgendaEntry[]
}

/** What there is to see to with one CPTS. */
export interface AgendaOfCpts {
  readonly cpts: string
  readonly lines: readonly AgendaLine[]
  /** How many entries the lines stand for. */
  readonly entries: number
}

/**
 * The entries of an agenda by CPTS, in the order each is first met: whoever calls one asks about all.
 *
 * Missions due the same day with the same thing known of them are one line, as M1 and M4 always are.
 */
export function linesByCpts(entries: readonly AgendaEntry[]): readonly AgendaOfCpts[] {
  const byCpts = groupBy(entries, ({ cpts }) => cpts)
  return Array.from(byCpts, ([cpts, own]) => ({
    cpts,
    entries: own.length,
    lines: [...groupBy(own, lineKey).values()].flatMap(asLine),
  }))
}

function lineKey({ kind, annee, echeance, actionsEnCours }: AgendaEntry): string {
  return [kind, annee, echeance?.auPlusTot, echeance?.auPlusTard, actionsEnCours].join(' ')
}

function asLine(entries: readonly AgendaEntry[]): AgendaLine[] {
  const [first] = entries
  if (!first) return []
  const { kind, annee, echeance, actionsEnCours, passage, apresSignature } = first
  const missions = entries.flatMap(({ mission }) => mission ?? []).toSorted()
  return [{ kind, missions, annee, echeance, actionsEnCours, passage, apresSignature, of: entries }]
}

const words = frDeadlines

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

/** What an event of the calendar says, in full: it is read far from here. Shape: the entries are of one CPTS and one day. */
export function eventTitle(nom: string, entries: readonly AgendaEntry[]): string {
  return words.event(nom, entries.map(eventPart))
}

function eventPart({ kind, mission, annee, apresSignature }: AgendaEntry): string {
  return mission === null
    ? whatIsDue({ kind, missions: [], annee, apresSignature })
    : words.eventMission(mission, frMissions[mission], words.kinds[kind])
}
