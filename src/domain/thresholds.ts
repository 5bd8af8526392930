import { type Taille, tailleAci } from './size-class.ts'
import type { Sketch } from './sketch.ts'
import { heldPopulation } from './sketch-population.ts'
import type { UnitCode } from './unit.ts'
import type { UnitIndex } from './unit-index.ts'

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
