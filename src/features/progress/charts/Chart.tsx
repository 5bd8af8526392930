import type { ReactNode } from 'react'
import type { CategoryValue } from '../../../domain/filters/colour-mode.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import styles from './Chart.module.css'
import { fillOf, outlineOf, type Split } from './paints.ts'

interface ChartProps {
  /** None where a heading stands above. */
  readonly title?: string
  readonly note?: string
  /** What the drawing tells, for those who do not see it. */
  readonly label: string
  readonly drawing: ReactNode
  readonly chartKey?: ReactNode
  /** The same figures to read; none where a table stands beside. */
  readonly table?: ReactNode
}

/** A drawing with its title above and its figures behind. */
export function Chart({ title, note, label, drawing, chartKey, table }: ChartProps) {
  return (
    <div className={styles.chart}>
      {title && <h3>{title}</h3>}
      {note && <p className={styles.note}>{note}</p>}
      {chartKey}
      <div role="img" aria-label={label} className={styles.drawing}>
        {drawing}
      </div>
      {table && (
        <details className={styles.numbers}>
          <summary>{frProgress.evolution.numbers}</summary>
          {table}
        </details>
      )}
    </div>
  )
}

interface ChartKeyProps {
  readonly split: Split
  readonly values: readonly CategoryValue[]
}

/** What the fills of a drawing stand for, in the order of its segments. Its description says it in words. */
export function ChartKey({ split, values }: ChartKeyProps) {
  return (
    <ul className={styles.key} aria-hidden="true">
      {values.map((value) => (
        <li key={value}>
          <span
            data-unknown={value === 'non-renseigne'}
            style={{
              backgroundColor: fillOf(split, value),
              borderWidth: `${outlineOf(split, value)}px`,
            }}
          />
          {frCategories[value]}
        </li>
      ))}
    </ul>
  )
}
