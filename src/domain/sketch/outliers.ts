import { type NeighbourGraph, pieces } from '../units/contiguity.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'

/** Among so few, none is the rule that another breaks. */
const FEWEST = 3

/**
 * The units of a list that are probably namesakes of those that were meant: of another département than most, and touching, even by
 * way of others of the list, none that is of it.
 *
 * Shape: some of `codes`, in their order; none where no département holds more than half of them.
 */
export function outliers(
  codes: readonly UnitCode[],
  units: UnitIndex,
  graph: NeighbourGraph,
): readonly UnitCode[] {
  if (codes.length < FEWEST) return []
  const departementOf = (code: UnitCode) => units.get(code)?.departement
  const counts = new Map<string | undefined, number>()
  for (const code of codes)
    counts.set(departementOf(code), (counts.get(departementOf(code)) ?? 0) + 1)
  const most = [...counts].find(([, n]) => n * 2 > codes.length)?.[0]
  if (most === undefined) return []
  const near = new Set(
    pieces(new Set(codes), graph)
      .filter((piece) => piece.some((code) => departementOf(code) === most))
      .flat(),
  )
  return codes.filter((code) => !near.has(code))
}
