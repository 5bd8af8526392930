import type { CptsValue } from '../../domain/indicators/cpts-value.ts'
import type { IndicatorColumn } from '../../domain/indicators/indicator.ts'
import { formatShare } from '../../fr/words/format.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { categoryName } from '../../ui/words/category-name.ts'
import { figureFormat, unitBeside, withUnit } from '../../ui/words/indicator-format.ts'

interface IndicatorValueProps {
  readonly column: IndicatorColumn
  readonly value: CptsValue | null
}

/** A mean with its unit, or the category that most people live in with their share; how much of it is missing. */
export function IndicatorValue({ column, value }: IndicatorValueProps) {
  if (!value) return null
  const { sansDonnee } = value
  return (
    <>
      {value.kind === 'categorical'
        ? categoryName(value.category)
        : column.kind === 'numeric' &&
          withUnit(figureFormat(column)(value.figure), unitBeside(column))}
      {value.kind === 'categorical' && (
        <small>{frIndicators.shareOfPeople(formatShare(value.part))}</small>
      )}
      {sansDonnee > 0 && <small>{frIndicators.missingIn(sansDonnee)}</small>}
    </>
  )
}
