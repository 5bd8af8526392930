import { categoryClasses } from '../../domain/indicators/indicator-classes.ts'
import type { IndicatorColumn } from '../../domain/indicators/indicator.ts'
import type { SketchFacts } from '../../domain/sketch/sketch-facts.ts'
import { MOST_DEPARTEMENTS } from './limits.ts'

/** How many lines the figures of an indicator take, and what its colours on the map stand for, for paper to leave them room. */
export function figureLines(
  column: IndicatorColumn,
  { departements }: Pick<SketchFacts, 'departements'>,
): number {
  return column.kind === 'numeric'
    ? 3 + Math.min(departements.length, MOST_DEPARTEMENTS)
    : 1 + categoryClasses(column.valeurs.values()).classes.length
}
