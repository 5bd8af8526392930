import type { CptsFacts } from '../atlas/atlas.ts'
import type { UnitCode } from '../units/unit.ts'

/** What a sketch changes of the published perimeter that it began from. Shape: codes sorted. */
export interface Revision {
  readonly added: readonly UnitCode[]
  readonly removed: readonly UnitCode[]
}

/** Compares a sketch with the perimeter of a CPTS as it is published. */
export function revisionOf(
  { territory }: Pick<CptsFacts, 'territory'>,
  sketched: ReadonlySet<UnitCode>,
): Revision {
  const published = new Set(territory)
  return {
    added: [...sketched].filter((code) => !published.has(code)).toSorted(),
    removed: [...published].filter((code) => !sketched.has(code)).toSorted(),
  }
}
