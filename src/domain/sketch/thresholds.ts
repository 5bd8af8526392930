import { type Taille, tailleAci } from '../cpts/size-class.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import { heldPopulation } from './sketch-population.ts'
import type { Sketch } from './sketch.ts'

/**
 * A unit that would alone change the taille of a sketch.
 *
 * Units: `habitants` are those gained or lost.
 */
export interface Flip {
  readonly code: UnitCode
  readonly habitants: number
  readonly taille: Taille
}

const smallestFirst = (a: Flip, b: Flip) => a.habitants - b.habitants || (a.code < b.code ? -1 : 1)

/**
 * The units around a sketch, or cut by it, any of which would change its taille if added whole.
 *
 * Shape: smallest gain first, since what is enough is what one looks for. Units without a figure are left out.
 */
export function flipsByAdding(
  sketch: Sketch,
  around: Iterable<UnitCode>,
  habitants: number,
  units: UnitIndex,
): readonly Flip[] {
  return flips([...around, ...sketch.parts.keys()], habitants, (code) => {
    const whole = units.get(code)?.population ?? null
    return whole === null ? null : whole - (heldPopulation(sketch, code, units) ?? 0)
  })
}

/**
 * The units of a sketch any of which would change its taille if taken away; smallest loss first.
 *
 * Shape: none for a sketch of one unit, since without it there is no taille left.
 */
export function flipsByRemoving(
  sketch: Sketch,
  habitants: number,
  units: UnitIndex,
): readonly Flip[] {
  if (sketch.units.size + sketch.parts.size < 2) return []
  return flips([...sketch.units, ...sketch.parts.keys()], habitants, (code) => {
    const held = heldPopulation(sketch, code, units)
    return held === null ? null : -held
  })
}

function flips(
  codes: readonly UnitCode[],
  habitants: number,
  change: (code: UnitCode) => number | null,
): readonly Flip[] {
  const now = tailleAci(habitants)
  return codes
    .flatMap((code): Flip[] => {
      const gained = change(code)
      if (gained === null) return []
      const taille = tailleAci(habitants + gained)
      return taille === now ? [] : [{ code, habitants: Math.abs(gained), taille }]
    })
    .toSorted(smallestFirst)
}

/** Who keeps the units that two territories share. */
export const KEPT_BY = ['both', 'sketch', 'other', 'neither'] as const
export type KeptBy = (typeof KEPT_BY)[number]

/** One side of an outcome. Units: inhabitants; the taille is null where the population is not whole, and where none is left. */
export interface OutcomeSide {
  readonly habitants: number
  readonly taille: Taille | null
}

export interface Outcome {
  readonly keptBy: KeptBy
  readonly sketch: OutcomeSide
  readonly other: OutcomeSide
}

/** A side as it stands, the shared units included. */
export interface Side {
  readonly habitants: number
  readonly whole: boolean
}

/**
 * What each side would count under every way to settle what two territories share: figures to talk about, not a proposal.
 *
 * Units: `shared` are the inhabitants counted on both sides, at most those of either; an estimate where units are cut.
 */
export function sharedOutcomes(sketch: Side, other: Side, shared: number): readonly Outcome[] {
  return KEPT_BY.map((keptBy) => ({
    keptBy,
    sketch: side(sketch, keptBy === 'both' || keptBy === 'sketch' ? 0 : shared),
    other: side(other, keptBy === 'both' || keptBy === 'other' ? 0 : shared),
  }))
}

function side({ habitants, whole }: Side, without: number): OutcomeSide {
  const left = habitants - without
  return { habitants: left, taille: whole && left > 0 ? tailleAci(left) : null }
}
