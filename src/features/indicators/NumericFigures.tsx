import type { NumericColumn } from '../../domain/indicators/indicator.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { figureFormat } from '../../ui/words/indicator-format.ts'
import styles from './IndicatorFigures.module.css'
import type { ComparedTerritory } from './use-compared-territories.ts'

const words = frIndicators

interface NumericFiguresProps {
  readonly column: NumericColumn
  readonly territories: readonly ComparedTerritory[]
}

/** Mean and range of each territory, one a line. */
export function NumericFigures({ column, territories }: NumericFiguresProps) {
  const write = figureFormat(column)
  const orDash = (figure: number | null): string => (figure === null ? '–' : write(figure))
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption(column.libelle)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.territory}</th>
          <th scope="col">{words.mean}</th>
          <th scope="col">{words.extent}</th>
          <th scope="col">{words.withoutValue}</th>
        </tr>
      </thead>
      <tbody>
        {territories.map(
          ({ key, nom, summary }) =>
            summary.kind === 'numeric' && (
              <tr key={key}>
                <th scope="row">{nom}</th>
                <td>
                  <strong>{orDash(summary.moyenne)}</strong>
                </td>
                <td>
                  {summary.min === null || summary.max === null
                    ? '–'
                    : words.range(write(summary.min), write(summary.max))}
                </td>
                <td>{formatNumber(summary.sansDonnee.length)}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}
