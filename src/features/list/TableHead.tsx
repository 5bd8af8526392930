import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import ArrowUpDown from 'lucide-react/icons/arrow-up-down'
import { frList } from '../../fr/follow-up/list.ts'
import { type Column, criterionOf } from './columns.tsx'
import type { Sort, SortedBy } from './sort.ts'
import { pressed } from './sort-url.ts'

interface HeadProps {
  readonly columns: readonly Column[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** The heads of the columns: pressing one sorts by it, pressing again turns the order round. */
export function TableHead({ columns, sort, onSort }: HeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortableHead by="nom" label={frList.columns.nom} sort={sort} onSort={onSort} />
        {columns.map(({ key, label, figures = false }) => {
          const by = criterionOf(key)
          return by ? (
            <SortableHead
              key={key}
              by={by}
              label={label}
              figures={figures}
              sort={sort}
              onSort={onSort}
            />
          ) : (
            <th key={key} scope="col">
              {label}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

interface SortableProps extends Omit<HeadProps, 'columns'> {
  readonly by: SortedBy
  readonly label: string
  readonly figures?: boolean
}

function SortableHead({ by, label, figures = false, sort, onSort }: SortableProps) {
  const order = sort.by === by ? sort.order : null
  const Icon = order === null ? ArrowUpDown : order === 'asc' ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      aria-sort={order === null ? undefined : order === 'asc' ? 'ascending' : 'descending'}
      data-figures={figures}
    >
      <button type="button" onClick={() => onSort(pressed(sort, by))}>
        {label}
        <Icon aria-hidden size={14} />
      </button>
    </th>
  )
}
