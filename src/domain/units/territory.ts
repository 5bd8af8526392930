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
