import type { AgendaEntry } from './agenda-entry.ts'
import { contractEntries } from './contract-agenda.ts'
import type { Cpts } from './cpts.ts'
import type { Deadline } from './mission-calendar.ts'

/**
 * What to see to next under a contract.
 *
 * Shape: `entries` all fall due at `echeance`; `passees` counts the deadlines that are past for certain.
 */
export interface NextDeadline {
  readonly echeance: Deadline
  readonly entries: readonly AgendaEntry[]
  readonly passees: number
}

/**
 * The deadline of a contract that comes next: the soonest of those that may be still to come, else the last of those past.
 *
 * Shape: null where no date of signature lets any be reckoned; `today` is "YYYY-MM-DD". Source: `contractEntries`.
 */
export function nextDeadline(cpts: Cpts, today: string): NextDeadline | null {
  const all = contractEntries(cpts, today).flatMap((entry) =>
    entry.echeance === null ? [] : [{ entry, echeance: entry.echeance }],
  )
  const sorted = all.toSorted((a, b) => compare(a.echeance, b.echeance))
  const next = sorted.find(({ echeance }) => echeance.statut !== 'echu') ?? sorted.at(-1)
  if (!next) return null
  return {
    echeance: next.echeance,
    entries: sorted
      .filter(({ echeance }) => compare(echeance, next.echeance) === 0)
      .map(({ entry }) => entry),
    passees: all.filter(({ echeance }) => echeance.statut === 'echu').length,
  }
}

/** By the first day that each may fall on, then by the last. */
function compare(a: Deadline, b: Deadline): number {
  const [first, second] = [a, b].map(({ auPlusTot, auPlusTard }) => auPlusTot + auPlusTard)
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1
}
