import { unitsByClass } from '../../domain/indicators/indicator-classes.ts'
import { indicatorPaints, missingPaint, type IndicatorPaint } from '../../map/indicator-palette.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useStrength } from '../region-model/use-strength.ts'
import { classNames, methodWords } from './class-names.ts'
import { ClassesMenu } from './ClassesMenu.tsx'
import styles from './IndicatorLegend.module.css'
import { IndicatorSwatch } from './IndicatorSwatch.tsx'
import type { ShownIndicator } from './use-indicators.ts'
import { columnWords } from './value-words.ts'
import { useClasses } from './use-look.ts'

/** Every class of the indicator with its colour, its name and its communes; how they were made, and from what. */
export function IndicatorLegend({ table, column }: ShownIndicator) {
  const { units } = useRegion().atlas
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const strength = useStrength()
  const indicator = useClasses({ table, column }, units)
  const counts = unitsByClass(indicator)
  const paints = indicatorPaints(indicator, theme)
  const lines: readonly (readonly [string, IndicatorPaint | undefined, number])[] = [
    ...classNames(indicator).map((name, at) => [name, paints[at], counts[at] ?? 0] as const),
    [frIndicators.missing, missingPaint(theme), indicator.sansDonnee.length],
  ]
  return (
    <section className={styles.legend} aria-label={columnWords(column)}>
      <h2>{columnWords(column)}</h2>
      <p>
        {frIndicators.from(table.source, table.annee)} · {methodWords(indicator)}
      </p>
      <ul>
        {lines.map(([name, paint, n]) => (
          <li key={name} title={frIndicators.classUnits(name, n)}>
            {paint && <IndicatorSwatch paint={paint} theme={theme} strength={strength} />}
            <span>{name}</span>
            <span className={`${styles.count} figures`}>{formatNumber(n)}</span>
          </li>
        ))}
      </ul>
      <ClassesMenu table={table} column={column} indicator={indicator} />
    </section>
  )
}
