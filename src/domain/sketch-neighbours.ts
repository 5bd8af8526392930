import type { Atlas } from './atlas.ts'
import type { SketchFacts } from './sketch-facts.ts'

/**
 * The CPTS that only touch a sketch: they hold a unit around it and share none with it.
 *
 * Shape: ids, those with the longest common border first by number of units, then by id. `origine`, the CPTS that the sketch
 * revises, is none of them.
 */
export function touchingCpts(
  { around, overlaps }: Pick<SketchFacts, 'around' | 'overlaps'>,
  { membership }: Pick<Atlas, 'membership'>,
  origine: string | null,
): readonly string[] {
  const sharing = new Set(overlaps.map(({ autre }) => autre))
  const touching = new Map<string, number>()
  for (const code of around) {
    for (const id of membership.get(code) ?? []) {
      if (id !== origine && !sharing.has(id)) touching.set(id, (touching.get(id) ?? 0) + 1)
    }
  }
  return [...touching].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id)
}

/**
 * The CPTS of unknown perimeter that the units of a sketch are suggested for: they may be concerned, and nobody can tell.
 *
 * Shape: ids, in ascending order.
 */
export function suggestedCpts(
  { territory }: Pick<SketchFacts, 'territory'>,
  { suggestions }: Pick<Atlas, 'suggestions'>,
): readonly string[] {
  const ids = [...territory].flatMap((code) => suggestions.get(code) ?? [])
  return [...new Set(ids)].toSorted()
}
