import { memo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frCpts } from '../../fr/cpts.ts'
import type { Column } from './columns.tsx'
import { CptsLink } from './CptsLink.tsx'
import styles from './CptsTable.module.css'

interface RowProps {
  readonly facts: CptsFacts
  readonly rank: number
  readonly columns: readonly Column[]
  readonly returning: boolean
  readonly onReturned: () => void
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
}

/** One line of the table; the same as long as what it tells is. */
export const CptsRow = memo(function CptsRow({
  facts,
  rank,
  columns,
  returning,
  onReturned,
  measure,
}: RowProps) {
  const stageDated = columns.some(({ key }) => key === 'stadeDate')
  return (
    <tr ref={measure} data-index={rank} data-cpts={facts.cpts.id} aria-rowindex={rank + 2}>
      <th scope="row">
        <CptsLink facts={facts} returning={returning} onReturned={onReturned} />
      </th>
      {columns.map(({ key, figures, known, Cell }) => (
        <td key={key} data-figures={figures}>
          {known(facts) ? (
            <Cell facts={facts} stageDated={stageDated} />
          ) : (
            <span className={styles.unknown}>{frCpts.unknown}</span>
          )}
        </td>
      ))}
    </tr>
  )
})
