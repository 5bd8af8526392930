import type { IndicatorExport } from '../../data/export/indicator-cells.ts'
import { indicatorExport } from '../../data/export/indicator-export.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { columnWords } from './value-words.ts'

/** An indicator as the files of a territory tell it. */
export function prepareExport(
  { table, column }: ShownIndicator,
  units: UnitIndex,
): IndicatorExport {
  const titre = `${columnWords(column)} – ${frIndicators.from(table.source, table.annee)}`
  return indicatorExport(table, column, titre, units)
}
