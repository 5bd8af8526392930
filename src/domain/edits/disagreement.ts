import type { Cpts, Source } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { sameValue } from '../cpts/same-value.ts'
import { liveChanges, type LogEntry } from './edit-log.ts'
import { type FactName, factOf, type FactValues, tidyValue } from './record-change.ts'

/** What sources say of a fact, those that say the same together. */
export interface Claim {
  readonly valeur: FactValues[FactName]
  readonly sources: readonly Source[]
  /** The date that the first of them bears. */
  readonly date: PartialDate | null
  /** The entries of the log that say so; none where only the dataset does. */
  readonly entries: readonly string[]
  /** True for the one that the record shows. */
  readonly retenu: boolean
}

/** A fact of which sources say different things; the claims in the order in which they came. */
export interface Disagreement {
  readonly fait: FactName
  readonly claims: readonly Claim[]
}

/**
 * The facts of a record that sources disagree about, in the order in which it was noted.
 *
 * A fact that was merely brought up to date is none: someone has to have kept, by a `claim`, what another source says. All that was
 * ever said of the fact is then shown, and choosing is stating one of the values, by a `fact`. Undoing the claim ends it.
 *
 * @param start the record before the log, null where the log creates it.
 * @param now the record after the log.
 */
export function disagreements(
  start: Cpts | null,
  now: Cpts,
  log: readonly LogEntry[],
): readonly Disagreement[] {
  const live = liveChanges(log).filter(({ change }) => change.cpts === now.id)
  const doubted = live.flatMap(({ change }) => (change.kind === 'claim' ? [change.fait] : []))
  return [...new Set(doubted)].flatMap((fait): Disagreement[] => {
    const said: Claim[] = []
    const before = start && factOf(start, fait)
    if (before) add(said, { ...before, entries: [] })
    for (const { id, change } of live) {
      if ((change.kind !== 'fact' && change.kind !== 'claim') || change.fait !== fait) continue
      const valeur = tidyValue(change)
      const sources = change.source === null ? [] : [change.source]
      if (valeur !== null) add(said, { valeur, sources, date: change.date, entries: [id] })
    }
    const shown = factOf(now, fait)?.valeur
    const claims = said.map((claim) => ({ ...claim, retenu: sameValue(claim.valeur, shown) }))
    return claims.length > 1 ? [{ fait, claims }] : []
  })
}

function add(said: Claim[], claim: Omit<Claim, 'retenu'>): void {
  const rank = said.findIndex(({ valeur }) => sameValue(valeur, claim.valeur))
  const there = said[rank]
  if (!there) said.push({ ...claim, retenu: false })
  else
    said[rank] = {
      ...there,
      sources: [...new Set([...there.sources, ...claim.sources])],
      entries: [...there.entries, ...claim.entries],
    }
}
