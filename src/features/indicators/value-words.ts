import type { IndicatorColumn } from '../../domain/indicators/indicator.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { categoryName } from '../../ui/words/category-name.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { figureFormat, unitBeside, withUnit } from '../../ui/words/indicator-format.ts'

/** What a column says of a unit, in words. */
export function valueWords(column: IndicatorColumn, code: UnitCode): string {
  if (column.kind === 'categorical') {
    const category = column.valeurs.get(code)
    return category === undefined ? frIndicators.noValue : categoryName(category)
  }
  const figure = column.valeurs.get(code)
  if (figure === undefined) return frIndicators.noValue
  return withUnit(figureFormat(column)(figure), column.unite)
}

/** A column's name with its unit. */
export function columnWords(column: IndicatorColumn): string {
  const unite = column.kind === 'numeric' ? unitBeside(column) : null
  return unite === null ? column.libelle : `${column.libelle}, ${unite}`
}
