import type { NeighbourGraph } from '../units/contiguity.ts'
import type { Territory } from '../units/territory.ts'

/**
 * Gives every territory a colour number so that those which touch or overlap differ.
 *
 * Shape: numbers from 0, small ones first: greedy, the territories with most neighbours served first (Welsh–Powell). A region's
 * territories take six numbers at most in practice; nothing bounds it, as overlapping territories are not a plane map.
 */
export function neighbourColours(
  territories: ReadonlyMap<string, Territory>,
  graph: NeighbourGraph,
): ReadonlyMap<string, number> {
  const touching = touchingTerritories(territories, graph)
  const order = [...touching].toSorted(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  const colours = new Map<string, number>()
  for (const [id, neighbours] of order) {
    const taken = new Set([...neighbours].map((other) => colours.get(other)))
    let colour = 0
    while (taken.has(colour)) colour++
    colours.set(id, colour)
  }
  return colours
}

function touchingTerritories(
  territories: ReadonlyMap<string, Territory>,
  graph: NeighbourGraph,
): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, string[]>()
  for (const [id, territory] of territories) {
    for (const code of territory) holders.set(code, [...(holders.get(code) ?? []), id])
  }
  return new Map(
    [...territories].map(([id, territory]) => {
      const reached = [...territory].flatMap((code) => [code, ...(graph.get(code) ?? [])])
      const others = new Set(reached.flatMap((code) => holders.get(code) ?? []))
      others.delete(id)
      return [id, others]
    }),
  )
}
