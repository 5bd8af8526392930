import type { UnitCode } from '../../domain/units/unit.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import styles from './IndicatorOfUnit.module.css'
import type { ShownIndicator } from './use-indicators.ts'
import { valueWords } from './value-words.ts'

interface IndicatorOfUnitProps extends ShownIndicator {
  readonly code: UnitCode
}

/** What the indicator says of a commune, and who says so. */
export function IndicatorOfUnit({ table, column, code }: IndicatorOfUnitProps) {
  return (
    <dl className={styles.line}>
      <dt>{column.libelle}</dt>
      <dd>
        {valueWords(column, code)}
        <small>
          {frIndicators.from(table.source, table.annee)} ({frIndicators.onDevice})
        </small>
      </dd>
    </dl>
  )
}
