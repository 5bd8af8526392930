import type { ImportPlan } from '../../domain/import/plan-import.ts'
import type { CutAt } from '../../domain/import/shape-match.ts'

/** A cut unit and the CPTS whose contour cuts it. */
export interface CutOf extends CutAt {
  readonly nom: string
}

/** Every unit that a contour of the file cuts, those first of which one could as well say the one thing as the other. */
export function cutUnits({ cpts }: ImportPlan): readonly CutOf[] {
  return cpts
    .filter(({ id }) => id !== null)
    .flatMap(({ incoming: { cut, nom } }) => cut.map((each): CutOf => ({ ...each, nom })))
    .toSorted((a, b) => Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5))
}
