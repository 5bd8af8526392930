import { formatNumber } from '../../fr/format.ts'
import { frCategories } from '../../fr/facets.ts'
import { frProgress } from '../../fr/progress.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import type { Stack } from './stacks.ts'
import styles from './tables.module.css'

const words = frProgress.evolution

/** The evolution to read: a year a line, from the least advanced stage to the most. */
export function YearTable({ stacks }: { readonly stacks: readonly Stack<number>[] }) {
  const values = (stacks[0]?.segments ?? []).map(({ value }) => value).toReversed()
  return (
    <ScrollBox label={words.caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {values.map((value) => (
              <th key={value} scope="col" data-figures>
                {frCategories[value]}
              </th>
            ))}
            <th scope="col" data-figures>
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {stacks.map(({ at, segments }) => (
            <tr key={at}>
              <th scope="row">{at}</th>
              {segments.toReversed().map(({ value, n }) => (
                <td key={value} data-figures>
                  {formatNumber(n)}
                </td>
              ))}
              <td data-figures>{formatNumber(segments.reduce((sum, { n }) => sum + n, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
