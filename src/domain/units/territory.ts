import type { UnitCode } from './unit.ts'

/** A territory: a set of units. Everything counted about a CPTS is counted on this set. */
export type Territory = ReadonlySet<UnitCode>

/** What belongs to one territory or the other. */
export function union(a: Territory, b: Territory): Territory {
  return new Set([...a, ...b])
}

/** What belongs to both territories. */
export function intersection(a: Territory, b: Territory): Territory {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return new Set([...small].filter((code) => large.has(code)))
}

/** What belongs to the first territory and not to the second. */
export function difference(a: Territory, b: Territory): Territory {
  return new Set([...a].filter((code) => !b.has(code)))
}

/**
 * The units that are in some territories in part, and in none of them as a whole.
 *
 * Shape: `enPartie` of each are among its `codes`; absent where all of them are whole.
 */
export function nowhereWhole(
  territories: readonly {
    readonly codes: Iterable<UnitCode>
    readonly enPartie?: Iterable<UnitCode> | undefined
  }[],
): Territory {
  const parts = territories.map(({ enPartie = [] }) => new Set(enPartie))
  const inPart = new Set(parts.flatMap((own) => [...own]))
  if (inPart.size === 0) return inPart
  for (const [rank, { codes }] of territories.entries())
    for (const code of codes) if (!parts[rank]?.has(code)) inPart.delete(code)
  return inPart
}
