import type { UnitCode } from '../units/unit.ts'

/**
 * How much of each unit a drawn shape takes in.
 *
 * Units: shares of the area of the unit, above 0 and up to 1; what is below half a percent, or above the rest, is the trembling of two
 * drawings of the same border, and counts as nothing or as all. `outside` is the share of the shape that no unit of the layer holds, 0
 * to 1; null where the shape crosses itself, so that its area is not known.
 */
export interface ShapeMatch {
  readonly shares: readonly (readonly [UnitCode, number])[]
  readonly outside: number | null
}

/** A unit counts as taken in from this share of its area on, until the person says otherwise. [our convention] */
export const DEFAULT_THRESHOLD = 0.5

/** Between these shares a unit is cut, whichever side of the threshold it falls. [our convention] */
export const CUT = { from: 0.05, to: 0.95 }

/** A unit of which a shape takes in a part only. */
export interface CutUnit {
  readonly code: UnitCode
  readonly share: number
  readonly taken: boolean
}

/** A cut unit and the row of the shape that cuts it. */
export interface CutAt extends CutUnit {
  readonly line: number
}

/** The units that a shape takes in at a threshold, and those it cuts, the most evenly cut first. */
export function unitsAbove(
  { shares }: ShapeMatch,
  threshold: number,
): { readonly codes: readonly UnitCode[]; readonly cut: readonly CutUnit[] } {
  const codes = shares.filter(([, share]) => share >= threshold).map(([code]) => code)
  const cut = shares
    .filter(([, share]) => share > CUT.from && share < CUT.to)
    .map(([code, share]): CutUnit => ({ code, share, taken: share >= threshold }))
    .toSorted((a, b) => Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5))
  return { codes: codes.toSorted(), cut }
}
