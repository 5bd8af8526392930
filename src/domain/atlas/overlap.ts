import { type Cpts, territoryOf, unitsInPart } from '../cpts/cpts.ts'
import { type Population, sumPopulation } from '../units/population.ts'

import { type Territory, union } from '../units/territory.ts'
import type { UnitCode } from '../units/unit.ts'
import type { UnitIndex } from '../units/unit-index.ts'

/** The CPTS, by id, to which each unit belongs; a unit may belong to several. */
export type Membership = ReadonlyMap<UnitCode, readonly string[]>

/** What overlaps and coverage need to know of a CPTS. */
export type CptsTerritory = Pick<Cpts, 'id' | 'perimetre'>

/**
 * Tells of each unit which CPTS it belongs to.
 *
 * Shape: only units that belong to at least one; ids distinct, in the order of the list. Perimeters `inconnu` count for nothing.
 */
export function membership(cptsList: readonly CptsTerritory[]): Membership {
  const idsByCode = new Map<UnitCode, string[]>()
  for (const cpts of cptsList) {
    for (const code of territoryOf(cpts)) {
      const ids = idsByCode.get(code)
      if (ids === undefined) idsByCode.set(code, [cpts.id])
      else if (!ids.includes(cpts.id)) ids.push(cpts.id)
    }
  }
  return idsByCode
}

/** The communes partagées: units that belong to two CPTS or more, with the ids of all of them. */
export function sharedUnits(members: Membership): Membership {
  return new Map([...members].filter(([, ids]) => ids.length > 1))
}

/**
 * A chevauchement: the units that two CPTS have in common. Legitimate, shown as a fact and not as a fault.
 *
 * Shape: `a` < `b` (ids); `codes` ascending. Whole units: how a shared commune is split inside is not known; one of which either
 * CPTS says that it has a part only is in `population.enPartie`, and the two may well not meet there.
 * Units: `partA` and `partB` are the shares of the known population of a and of b that is shared, 0 to 1; null where that CPTS has
 * no known inhabitant, or where its perimeter is `partiel` or has communes in part: what is missing would make the share smaller or
 * larger.
 */
export interface Overlap {
  readonly a: string
  readonly b: string
  readonly codes: readonly UnitCode[]
  readonly population: Population
  readonly partA: number | null
  readonly partB: number | null
}

/** An overlap as one of its two CPTS sees it: `part` is its own share, `partAutre` the other's. */
export interface OverlapSide {
  readonly autre: string
  readonly codes: readonly UnitCode[]
  readonly population: Population
  readonly part: number | null
  readonly partAutre: number | null
}

const byText = (x: string, y: string) => (x < y ? -1 : Number(x > y))

function sharedByPair(members: Membership): ReadonlyMap<string, ReadonlyMap<string, UnitCode[]>> {
  const pairs = new Map<string, Map<string, UnitCode[]>>()
  for (const [code, ids] of sharedUnits(members)) {
    const sorted = ids.toSorted(byText)
    for (const [rank, a] of sorted.entries()) {
      const withA = pairs.get(a) ?? new Map<string, UnitCode[]>()
      pairs.set(a, withA)
      for (const b of sorted.slice(rank + 1)) {
        const codes = withA.get(b)
        if (codes === undefined) withA.set(b, [code])
        else codes.push(code)
      }
    }
  }
  return pairs
}

/**
 * Finds every pair of CPTS that share units, by way of the units: the cost grows with what is shared, not with all pairs.
 *
 * Shape: one overlap a pair, sorted by `a` then `b`, whatever the order of the list. Ids are taken to be distinct.
 * Perimeters `partiel` share at least that many units and people, `inconnu` ones nothing. `members` is for who has worked it out already.
 */
export function findOverlaps(
  cptsList: readonly CptsTerritory[],
  units: UnitIndex,
  members: Membership = membership(cptsList),
): readonly Overlap[] {
  const byId = new Map(cptsList.map((cpts) => [cpts.id, cpts]))
  const inPartOf = (id: string): Territory => {
    const cpts = byId.get(id)
    return cpts ? unitsInPart(cpts) : new Set()
  }
  const own = new Map<string, number>()
  const habitantsOf = (id: string) => {
    const cpts = byId.get(id)
    const habitants = own.get(id) ?? (cpts ? sumPopulation(territoryOf(cpts), units).habitants : 0)
    own.set(id, habitants)
    return habitants
  }
  const share = (population: Population, id: string) => {
    const whole = habitantsOf(id)
    const isFloor =
      byId.get(id)?.perimetre.etat === 'partiel' ||
      inPartOf(id).size > 0 ||
      population.enPartie !== undefined
    return whole === 0 || isFloor ? null : population.habitants / whole
  }
  const overlaps: Overlap[] = []
  for (const [a, withA] of sharedByPair(members)) {
    for (const [b, codes] of withA) {
      const inPart = union(inPartOf(a), inPartOf(b))
      const population = sumPopulation(new Set(codes), units, inPart)
      const partA = share(population, a)
      const partB = share(population, b)
      overlaps.push({ a, b, codes: codes.toSorted(), population, partA, partB })
    }
  }
  return overlaps.toSorted((x, y) => byText(x.a, y.a) || byText(x.b, y.b))
}

/**
 * The overlaps of each CPTS, seen from its side.
 *
 * Shape: by id, in the order of the list; a CPTS that shares nothing has no entry.
 */
export function overlapSides(
  overlaps: readonly Overlap[],
): ReadonlyMap<string, readonly OverlapSide[]> {
  const sides = new Map<string, OverlapSide[]>()
  const add = (id: string, side: OverlapSide): void => {
    const own = sides.get(id)
    if (own) own.push(side)
    else sides.set(id, [side])
  }
  for (const { a, b, codes, population, partA, partB } of overlaps) {
    add(a, { autre: b, codes, population, part: partA, partAutre: partB })
    add(b, { autre: a, codes, population, part: partB, partAutre: partA })
  }
  return sides
}
