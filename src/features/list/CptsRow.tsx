import { memo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import type { Column } from './columns.tsx'
import { CptsLink } from './CptsLink.tsx'
import styles from './CptsTable.module.css'

export interface RowsProps {
  readonly facts: readonly CptsFacts[]
  readonly columns: readonly Column[]
  /** The CPTS that takes the focus as one comes back to it. */
  readonly returning: string | null
  readonly onReturned: () => void
}

/** Every line of the table. */
export function CptsRows({ facts, columns, returning, onReturned }: RowsProps) {
  return (
    <tbody>
      {facts.map((each, rank) => (
        <CptsRow
          key={each.cpts.id}
          facts={each}
          rank={rank}
          columns={columns}
          returning={each.cpts.id === returning}
          onReturned={onReturned}
        />
      ))}
    </tbody>
  )
}

interface RowProps {
  readonly facts: CptsFacts
  readonly rank: number
  readonly columns: readonly Column[]
  readonly returning: boolean
  readonly onReturned: () => void
  readonly measure?: (row: HTMLTableRowElement | null) => void
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
