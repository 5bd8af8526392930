import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { frList } from '../../fr/list.ts'
import { CRITERIA, type Criterion, type Sort } from './sort.ts'
import { pressed } from './sort-url.ts'
import styles from './SortSelect.module.css'

interface SortSelectProps {
  /** The columns shown: one sorts by what one sees. */
  readonly columns: ReadonlySet<string>
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** Sorts the cards, which have no heads of columns to press. */
export function SortSelect({ columns, sort, onSort }: SortSelectProps) {
  const Icon = sort.order === 'asc' ? ArrowUp : ArrowDown
  return (
    <div className={styles.sort}>
      <label>
        {frList.sortBy}
        <select
          value={sort.by}
          onChange={({ target }) => onSort(pressed(sort, target.value as Criterion))}
        >
          {CRITERIA.filter((by) => by === 'nom' || columns.has(by)).map((by) => (
            <option key={by} value={by}>
              {frList.columns[by]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => onSort(pressed(sort, sort.by))}>
        <Icon aria-hidden size={16} />
        {frList.orders[sort.order]}
      </button>
    </div>
  )
}
