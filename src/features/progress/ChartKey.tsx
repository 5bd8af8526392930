import type { CategoryValue } from '../../domain/filters/colour-mode.ts'
import { frCategories } from '../../fr/facets.ts'
import styles from './Chart.module.css'
import { fillOf, outlineOf, type Split } from './paints.ts'

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
