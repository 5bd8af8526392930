import { territoryValue } from '../../domain/indicators/cpts-value.ts'
import type { IndicatorTable } from '../../domain/indicators/indicator.ts'
import type { Sketch } from '../../domain/sketch/sketch.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { IndicatorValue } from '../indicators/IndicatorValue.tsx'
import styles from './NeedsIndicators.module.css'

const words = frCreate.needs

interface NeedsIndicatorsProps {
  readonly tables: readonly IndicatorTable[]
  readonly sketch: Sketch
  /** All that it is held against, and what that is called. */
  readonly around: { readonly units: UnitIndex; readonly nom: string }
}

/** What each indicator of this device comes to over the territory, beside what surrounds it. */
export function NeedsIndicators({ tables, sketch, around: { units, nom } }: NeedsIndicatorsProps) {
  const whole: Sketch = { units: new Set(units.keys()), parts: new Map() }
  return (
    <>
      <ScrollBox label={words.table}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{frIndicators.choose}</th>
              <th scope="col">{frIndicators.thisTerritory}</th>
              <th scope="col">{nom}</th>
            </tr>
          </thead>
          <tbody>
            {tables.flatMap((table) =>
              table.colonnes.map((column) => (
                <tr key={`${table.id}/${column.cle}`}>
                  <th scope="row">
                    {column.libelle}
                    <small>{frIndicators.from(table.source, table.annee)}</small>
                  </th>
                  {[sketch, whole].map((each) => {
                    const value = territoryValue(column, each, units)
                    return (
                      <td key={each === sketch ? 'territoire' : 'autour'}>
                        {value ? (
                          <IndicatorValue column={column} value={value} />
                        ) : (
                          frIndicators.noValue
                        )}
                      </td>
                    )
                  })}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles.quiet}>{words.indicatorsBasis}</p>
    </>
  )
}
