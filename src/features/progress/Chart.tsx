import { Suspense, type ReactNode } from 'react'
import { frProgress } from '../../fr/progress.ts'
import styles from './Chart.module.css'

interface ChartProps {
  /** None where a heading stands above. */
  readonly title?: string
  readonly note?: string
  /** What the drawing tells, for those who do not see it. */
  readonly label: string
  /** Units: CSS pixels, kept free while the drawing comes. */
  readonly height: number
  readonly drawing: ReactNode
  readonly chartKey?: ReactNode
  /** The same figures to read; none where a table stands beside. */
  readonly table?: ReactNode
}

/** A drawing with its title above and its figures behind. */
export function Chart({ title, note, label, height, drawing, chartKey, table }: ChartProps) {
  return (
    <div className={styles.chart}>
      {title && <h3>{title}</h3>}
      {note && <p className={styles.note}>{note}</p>}
      {chartKey}
      <div role="img" aria-label={label} className={styles.drawing} style={{ minHeight: height }}>
        <Suspense fallback={null}>{drawing}</Suspense>
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
