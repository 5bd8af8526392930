import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { RegionShapes } from '../../geometry/region-shapes.ts'
import { indicatorPaints, missingPaint, type IndicatorPaint } from '../../map/indicator-palette.ts'
import { indicatorView, type IndicatorView } from '../../map/indicator-view.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import type { ClassLook } from '../../domain/indicators/indicator-classes.ts'
import { classNames } from './class-names.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { columnWords } from './value-words.ts'
import { classesOf } from './worked-out.ts'

/** An indicator as a picture shows it, with what its colours stand for. */
export interface PrintedIndicator {
  readonly view: IndicatorView
  readonly title: string
  readonly classes: readonly { readonly name: string; readonly paint: IndicatorPaint }[]
  readonly source: string
}

/** Prepares an indicator for a picture on paper, which is light whatever the screen is. */
export function printedIndicator(
  { table, column }: ShownIndicator,
  look: ClassLook,
  units: UnitIndex,
  shapes: RegionShapes,
): PrintedIndicator {
  const indicator = classesOf(column, units, look)
  const paints = indicatorPaints(indicator, 'light')
  const missing = { name: frIndicators.missing, paint: missingPaint('light') }
  return {
    view: indicatorView(indicator, shapes, 'light'),
    title: columnWords(column),
    classes: [
      ...classNames(indicator).map((name, at) => ({ name, paint: paints[at] ?? missing.paint })),
      ...(indicator.sansDonnee.length > 0 ? [missing] : []),
    ],
    source: frIndicators.from(table.source, table.annee),
  }
}
