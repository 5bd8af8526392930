import type { CptsFacts } from '../atlas/atlas.ts'
import { aciState, type Cpts } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import type { VintageComparison } from '../units/former-populations.ts'
import { openContractEntries } from './answered-deadlines.ts'
import { type AgendaEntry, byDate, contractEntries, entryOf } from './contract-deadlines.ts'
import { contractEnd, type Deadline } from './mission-calendar.ts'
import { signatureVintage, sizeCrossing } from './size-crossing.ts'

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
 * The deadline of a contract that comes next: the soonest of those that may be still to come, else the last of those past; what its
 * record says to be settled is none.
 *
 * Shape: null where no date of signature lets any be reckoned; `today` is "YYYY-MM-DD". Source: `contractEntries`.
 */
export function nextDeadline(cpts: Cpts, today: string): NextDeadline | null {
  const all = openContractEntries(cpts, today).flatMap((entry) =>
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

/**
 * The agenda of some CPTS, and of how many it knows nothing.
 *
 * Shape: entries in order of date, what has none last. Ids otherwise: `sansDate` have signed an ACI, no one says when; `sansAci` have
 * signed none; `aciInconnu` may have. `taillesNonComparees` have signed and their population cannot be compared, empty when none was asked.
 */
export interface Agenda {
  readonly entries: readonly AgendaEntry[]
  readonly sansDate: readonly string[]
  readonly sansAci: readonly string[]
  readonly aciInconnu: readonly string[]
  readonly taillesNonComparees: readonly string[]
}

/**
 * Draws up the agenda of the CPTS that have signed an ACI.
 *
 * Shape: the entries of each contract are those of `contractEntries`. `today` is "YYYY-MM-DD"; `former` are populations of another
 * vintage, null not to compare. A contract signed on today's populations needs no avenant, whatever they were before.
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024), "Le rôle des instances": an avenant where the size changes.
 */
export function agenda(
  facts: readonly CptsFacts[],
  today: string,
  former: VintageComparison | null = null,
): Agenda {
  const ids = (kept: (cpts: Cpts) => boolean) =>
    facts.filter(({ cpts }) => kept(cpts)).map(({ cpts }) => cpts.id)
  const signed = facts.filter(({ cpts }) => aciState(cpts) === 'signe')
  const crossings = former ? crossingsOf(signed, today, former) : { entries: [], unknown: [] }
  const entries = signed.flatMap(({ cpts }) => contractEntries(cpts, today))
  return {
    entries: [...entries, ...crossings.entries].toSorted(byDate),
    sansDate: ids((cpts) => aciState(cpts) === 'signe' && cpts.aci === null),
    sansAci: ids((cpts) => aciState(cpts) === 'non-signe'),
    aciInconnu: ids((cpts) => aciState(cpts) === null),
    taillesNonComparees: crossings.unknown,
  }
}

function crossingsOf(facts: readonly CptsFacts[], today: string, former: VintageComparison) {
  const entries: AgendaEntry[] = []
  const unknown: string[] = []
  for (const each of facts) {
    const { id, aci } = each.cpts
    const crossing = sizeCrossing(each, former)
    const signature = aci?.valeur ?? null
    const signedOn = signatureVintage(signature, former)
    if (!crossing.ok) unknown.push(id)
    else if (crossing.passage && signedOn !== 'actuelles') {
      const { passage } = crossing
      const apresSignature = signedOn === 'anciennes' && !isOver(signature, today)
      entries.push({ ...entryOf(id, 'avenant-taille', null), passage, apresSignature })
    }
  }
  return { entries, unknown }
}

/** Whether a contract is over for certain: on which figures it was renewed, if it was, is not known. */
function isOver(signature: PartialDate | null, today: string): boolean {
  return signature !== null && contractEnd(signature, today).statut === 'echu'
}
