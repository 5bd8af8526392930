import type { Atlas } from '../../../domain/atlas/atlas.ts'
import { revisionOf } from '../../../domain/sketch/revision.ts'
import type { SketchFacts } from '../../../domain/sketch/sketch-facts.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'

/** How many communes are named that came, or that went. */
const MOST_NAMED = 12

/**
 * What a sketch changes of the perimeter of the CPTS that it began from, in lines of a dossier; none where it changes nothing, or began
 * from none (null).
 */
export function revisionNotes(
  origine: string | null,
  { territory, population }: Pick<SketchFacts, 'territory' | 'population'>,
  { facts, known }: Pick<Atlas, 'facts' | 'known'>,
): readonly string[] {
  const published = origine === null ? undefined : facts.get(origine)
  if (!published) return []
  const { added, removed } = revisionOf(published, territory)
  if (added.length + removed.length === 0) return []
  const named = (codes: readonly UnitCode[]): string => {
    const names = codes.slice(0, MOST_NAMED).map((code) => known.get(code)?.nom ?? code)
    const others = codes.length - names.length
    return names.join(', ') + (others > 0 ? ` ${frSketchPrint.more(others)}` : '')
  }
  return [
    frSketchPrint.revision(
      { communes: published.territory.size, habitants: published.population.habitants },
      { communes: territory.size, habitants: population.habitants },
    ),
    ...(added.length > 0 ? [frSketchPrint.added(added.length, named(added))] : []),
    ...(removed.length > 0 ? [frSketchPrint.removed(removed.length, named(removed))] : []),
  ]
}

/** How many lines of the paper they take. Units: letters of a line. */
const LINE = 125
export const linesOf = (notes: readonly string[]): number =>
  notes.reduce((sum, note) => sum + Math.ceil(note.length / LINE), 0)
