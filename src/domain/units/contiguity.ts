import type { Territory } from './territory.ts'
import type { UnitCode } from './unit.ts'

/**
 * Which units touch which, along a border of some length.
 *
 * Shape: every unit of the layer is a key, islands with an empty list; if a lists b then b lists a.
 */
export type NeighbourGraph = ReadonlyMap<UnitCode, readonly UnitCode[]>

/** A layer with what its units touch beside what it says itself, as across the border of two régions. Shape: units of the layer. */
export function joinGraphs(graph: NeighbourGraph, more: NeighbourGraph): NeighbourGraph {
  if (more.size === 0) return graph
  const joined = new Map(graph)
  for (const [code, others] of more) {
    const own = graph.get(code)
    if (own) joined.set(code, [...own, ...others.filter((other) => graph.has(other))])
  }
  return joined
}

const biggestFirst = (x: readonly UnitCode[], y: readonly UnitCode[]) =>
  y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1)

function components(members: Territory, graph: NeighbourGraph): UnitCode[][] {
  const left = new Set(members)
  const found: UnitCode[][] = []
  for (const start of members) {
    if (!left.delete(start)) continue
    const component = [start]
    // The array grows while it is read: it is the queue of units whose neighbours are still to be seen.
    for (const code of component) {
      for (const next of graph.get(code) ?? []) if (left.delete(next)) component.push(next)
    }
    found.push(component)
  }
  return found
}

const sorted = (groups: readonly (readonly UnitCode[])[]) =>
  groups.map((group) => group.toSorted()).toSorted(biggestFirst)

/**
 * The pieces that a territory is made of: one where it is in one piece, more where communes lie apart.
 *
 * Shape: every unit of the territory is in exactly one piece; biggest first by number of units (then by code), codes ascending.
 * A unit absent from the graph, like an island, is a piece of its own.
 */
export function pieces(
  territory: Territory,
  graph: NeighbourGraph,
): readonly (readonly UnitCode[])[] {
  return sorted(components(territory, graph))
}

/** The units outside a territory that touch it, by code. */
export function neighbourUnits(territory: Territory, graph: NeighbourGraph): readonly UnitCode[] {
  const around = new Set<UnitCode>()
  for (const code of territory) {
    for (const next of graph.get(code) ?? []) if (!territory.has(next)) around.add(next)
  }
  return [...around].toSorted()
}

/** Tells whether two territories, both known, neither share a unit nor touch. */
export function areApart(a: Territory, b: Territory, graph: NeighbourGraph): boolean {
  if (a.size === 0 || b.size === 0) return false
  return ![...a, ...neighbourUnits(a, graph)].some((code) => b.has(code))
}

/**
 * The enclaves of a territory: groups of units outside it that one cannot leave without crossing it.
 *
 * A group is a piece of what the territory leaves of the layer. It is an enclave when it touches the territory and holds none of
 * `borderUnits`: the units on the edge of the layer, by the sea, a frontier, another région or a hole in the layer. What lies beyond
 * the layer is not known, so a group that reaches the edge is never called an enclave.
 *
 * Shape: like `pieces`. Units absent from the graph are in no group.
 */
export function enclaves(
  territory: Territory,
  graph: NeighbourGraph,
  borderUnits: Territory,
): readonly (readonly UnitCode[])[] {
  const outside = new Set([...graph.keys()].filter((code) => !territory.has(code)))
  return sorted(
    components(outside, graph).filter(
      (group) =>
        !group.some((code) => borderUnits.has(code)) &&
        group.some((code) => graph.get(code)?.some((next) => territory.has(next))),
    ),
  )
}
