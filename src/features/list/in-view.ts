import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'

/** Up to this many CPTS all are there, so that the browser’s own search finds each of them. */
export const ALL_UP_TO = 150

/** The ranks around those in view, and that of a CPTS wherever it is: what has the focus must not go. */
export function inViewAnd(
  held: string | null,
  facts: readonly CptsFacts[],
): (range: Range) => number[] {
  return (range) => {
    const around = defaultRangeExtractor(range)
    const rank = held === null ? -1 : facts.findIndex(({ cpts }) => cpts.id === held)
    return rank < 0 || around.includes(rank) ? around : [...around, rank].toSorted((a, b) => a - b)
  }
}
