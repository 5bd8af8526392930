import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import type { CptsFacts } from '../../domain/atlas.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { COLUMNS, criterionOf } from './columns.tsx'
import { CptsLink } from './CptsLink.tsx'
import styles from './CptsTable.module.css'
import type { Criterion, Sort } from './sort.ts'
import { pressed } from './sort-url.ts'

interface TableProps {
  readonly facts: readonly CptsFacts[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** A CPTS a line; pressing the head of a column sorts by it, pressing again turns the order round. */
export function CptsTable({ facts, sort, onSort }: TableProps) {
  const { nom } = useRegion()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{fr.list.caption(nom)}</caption>
      <colgroup>
        <col className={styles.nom} />
        {COLUMNS.map(({ key }) => (
          <col key={key} className={styles[key]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <SortableHead by="nom" sort={sort} onSort={onSort} />
          {COLUMNS.map(({ key, figures = false }) => {
            const by = criterionOf(key)
            return by ? (
              <SortableHead key={key} by={by} figures={figures} sort={sort} onSort={onSort} />
            ) : (
              <th key={key} scope="col">
                {fr.list.columns[key]}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {facts.map((each) => (
          <tr key={each.cpts.id}>
            <th scope="row">
              <CptsLink facts={each} />
            </th>
            {COLUMNS.map(({ key, figures, known, Cell }) => (
              <td key={key} data-figures={figures}>
                {known(each) ? (
                  <Cell facts={each} />
                ) : (
                  <span className={styles.unknown}>{fr.cpts.unknown}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface HeadProps extends Omit<TableProps, 'facts'> {
  readonly by: Criterion
  readonly figures?: boolean
}

function SortableHead({ by, figures = false, sort, onSort }: HeadProps) {
  const order = sort.by === by ? sort.order : null
  const Icon = order === null ? ArrowUpDown : order === 'asc' ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      aria-sort={order === null ? undefined : order === 'asc' ? 'ascending' : 'descending'}
      data-figures={figures}
    >
      <button type="button" onClick={() => onSort(pressed(sort, by))}>
        {fr.list.columns[by]}
        <Icon aria-hidden size={14} />
      </button>
    </th>
  )
}
