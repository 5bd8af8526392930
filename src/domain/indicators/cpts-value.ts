import type { CptsFacts } from '../atlas/atlas.ts'
import { unitsInPart } from '../cpts/cpts.ts'
import type { Sketch } from '../sketch/sketch.ts'
import { difference } from '../units/territory.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { categoricalSummary, numericSummary } from './indicator-summary.ts'
import type { IndicatorColumn } from './indicator.ts'

/**
 * What a column comes to over one CPTS, in a word or a figure, to list and sort CPTS by.
 *
 * Shape: of figures, their mean by inhabitants; of categories, the one that most inhabitants live in (of equals, the one met first).
 * Units: those of the column; `part` from 0 to 1; `sansDonnee` counts communes.
 */
export type CptsValue =
  | { readonly kind: 'numeric'; readonly figure: number; readonly sansDonnee: number }
  | {
      readonly kind: 'categorical'
      readonly category: string
      readonly part: number
      readonly sansDonnee: number
    }

/** The perimeter as an indicator counts it: communes held in part are not known to weigh anything. */
export function wholeUnits({ cpts, territory }: Pick<CptsFacts, 'cpts' | 'territory'>): Sketch {
  return { units: difference(territory, unitsInPart(cpts)), parts: NONE }
}

/** Works out what a column comes to over a CPTS; null where nothing that it says can be weighed, which is no zero. */
export function cptsValue(
  column: IndicatorColumn,
  facts: Pick<CptsFacts, 'cpts' | 'territory'>,
  units: UnitIndex,
): CptsValue | null {
  return territoryValue(column, wholeUnits(facts), units)
}

/** Works out what a column comes to over any territory, a sketch or a région, as `cptsValue` does over a CPTS. */
export function territoryValue(
  column: IndicatorColumn,
  territory: Sketch,
  units: UnitIndex,
): CptsValue | null {
  if (column.kind === 'numeric') {
    const { moyenne, sansDonnee } = numericSummary(column, territory, units)
    return moyenne === null
      ? null
      : { kind: 'numeric', figure: moyenne, sansDonnee: sansDonnee.length }
  }
  const { categories, sansDonnee } = categoricalSummary(column, territory, units)
  const [first, ...others] = categories.values()
  if (!first) return null
  const most = others.reduce(
    (before, each) => (each.habitants > before.habitants ? each : before),
    first,
  )
  return most.part === null
    ? null
    : {
        kind: 'categorical',
        category: most.categorie,
        part: most.part,
        sansDonnee: sansDonnee.length,
      }
}

/** What one asks of an indicator. Shape: figures from `min` to `max`, either of which may be open; categories to keep. */
export type IndicatorBounds =
  | { readonly kind: 'numeric'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'categorical'; readonly categories: readonly string[] }

/** Tells whether a value is within what is asked; one that is not known is not. */
export function isWithin(value: CptsValue | null, bounds: IndicatorBounds): boolean {
  if (value === null) return false
  if (bounds.kind === 'categorical')
    return value.kind === 'categorical' && bounds.categories.includes(value.category)
  const { min, max } = bounds
  return (
    value.kind === 'numeric' &&
    (min === null || value.figure >= min) &&
    (max === null || value.figure <= max)
  )
}

const NONE = new Map<never, never>()
