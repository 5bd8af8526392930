import type { AgendaEntry, AgendaKind } from '../../domain/contract/agenda.ts'
import type { Deadline } from '../../domain/contract/mission-calendar.ts'
import type { MissionSocle } from '../../domain/cpts/mission.ts'
import type { SizeCrossing } from '../../domain/contract/size-crossing.ts'

/** Entries of one CPTS that differ by their mission only, read as one line. */
export interface AgendaLine {
  readonly kind: AgendaKind
  readonly missions: readonly MissionSocle[]
  readonly annee: number | null
  readonly echeance: Deadline | null
  readonly actionsEnCours: boolean | null
  readonly passage: SizeCrossing | null
  readonly apresSignature: boolean | null
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
  return [{ kind, missions, annee, echeance, actionsEnCours, passage, apresSignature }]
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const own = groups.get(key)
    if (own) own.push(item)
    else groups.set(key, [item])
  }
  return groups
}
