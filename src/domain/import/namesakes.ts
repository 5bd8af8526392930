import type { StatedFact } from '../edits/record-change.ts'
import type { NeighbourGraph } from '../units/contiguity.ts'
import type { UnitCode } from '../units/unit.ts'
import { factText } from './plain-cell.ts'

interface Placed {
  readonly id: string | null
  readonly codes: readonly UnitCode[]
  readonly departements: readonly string[]
  readonly facts: readonly StatedFact[]
}

/**
 * The rows of one name as those of several CPTS, by département: "CPTS Centre" of two of them, which do not touch, is two.
 *
 * Errors: null where they are of one: an id or a fact that they share says so, a row is of no single département, or the communes of one touch those of another.
 */
export function namesakes<Row extends Placed>(
  rows: readonly Row[],
  neighbours: NeighbourGraph | undefined,
): ReadonlyMap<string, readonly Row[]> | null {
  if (!neighbours) return null
  const parts = new Map<string, Row[]>()
  for (const row of rows) {
    const [departement, ...others] = row.departements
    if (row.id !== null || departement === undefined || others.length > 0) return null
    parts.set(departement, [...(parts.get(departement) ?? []), row])
  }
  const placed = Array.from(parts.values(), (part) => new Set(part.flatMap(({ codes }) => codes)))
  // One commune apart may be a mistake, or reach over others that are not listed.
  if (placed.length < 2 || placed.some(({ size }) => size < 2)) return null
  const told = Array.from(
    parts.values(),
    (part) => new Set(part.flatMap(({ facts }) => facts.map(factText))),
  )
  const shares = told.some((one, at) =>
    told.some((other, rank) => rank > at && [...one].some((text) => other.has(text))),
  )
  if (shares) return null
  const touch = placed.some((one, at) =>
    [...one].some((code) =>
      [...(neighbours.get(code) ?? [])].some((near) =>
        placed.some((other, rank) => rank !== at && other.has(near)),
      ),
    ),
  )
  return touch ? null : parts
}
