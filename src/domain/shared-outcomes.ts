import { tailleAci, type Taille } from './size-class.ts'

/** Who keeps the units that two territories share. */
export const KEEPERS = ['both', 'sketch', 'other', 'neither'] as const
export type Keeper = (typeof KEEPERS)[number]

/** One side of an outcome. Units: inhabitants; the taille is null where the population is not whole, and where none is left. */
export interface OutcomeSide {
  readonly habitants: number
  readonly taille: Taille | null
}

export interface Outcome {
  readonly keeper: Keeper
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
  return KEEPERS.map((keeper) => ({
    keeper,
    sketch: side(sketch, keeper === 'both' || keeper === 'sketch' ? 0 : shared),
    other: side(other, keeper === 'both' || keeper === 'other' ? 0 : shared),
  }))
}

function side({ habitants, whole }: Side, without: number): OutcomeSide {
  const left = habitants - without
  return { habitants: left, taille: whole && left > 0 ? tailleAci(left) : null }
}
