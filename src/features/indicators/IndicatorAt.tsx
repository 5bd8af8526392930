import type { UnitCode } from '../../domain/units/unit.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { valueWords } from './value-words.ts'

interface IndicatorAtProps extends Pick<ShownIndicator, 'column'> {
  readonly code: UnitCode
}

/** What the indicator says of the commune under the pointer. */
export function IndicatorAt({ column, code }: IndicatorAtProps) {
  return (
    <span>
      {column.libelle}&nbsp;: <strong>{valueWords(column, code)}</strong>
    </span>
  )
}
