import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { CATEGORIES, categoryOf, type CategoryValue } from '../../../domain/filters/colour-mode.ts'
import type { Evolution } from '../../../domain/atlas/evolution.ts'
import { STAGES } from '../../../domain/cpts/stage.ts'

/** One segment of a stacked bar: so many CPTS of one value. */
export interface Segment {
  readonly value: CategoryValue
  readonly n: number
}

/** A bar: a year, a département. */
export interface Stack<K> {
  readonly at: K
  readonly segments: readonly Segment[]
}

/**
 * The CPTS by the furthest stage they are known to have reached by the end of each year, the most advanced first.
 *
 * Shape: the counts of an evolution are cumulative along the stages; here each CPTS is in one segment.
 */
export function stagesByYear({ annees }: Evolution): readonly Stack<number>[] {
  return annees.map(({ annee, atteint }) => ({
    at: annee,
    segments: STAGES.map((value, rank) => {
      const beyond = STAGES[rank + 1]
      return { value, n: atteint[value] - (beyond ? atteint[beyond] : 0) }
    }).toReversed(),
  }))
}

/** The CPTS of some départements by what they state under a facet, what is unknown last; one of two départements is in both. */
export function splitByDepartement(
  split: 'stade' | 'taille' | 'perinatalite',
  facts: readonly CptsFacts[],
  codes: readonly string[],
): readonly Stack<string>[] {
  return codes.map((at) => {
    const own = facts.filter(({ cpts }) => cpts.departements.includes(at))
    return {
      at,
      segments: CATEGORIES[split].map((value) => ({
        value,
        n: own.filter((each) => categoryOf(split, each) === value).length,
      })),
    }
  })
}
