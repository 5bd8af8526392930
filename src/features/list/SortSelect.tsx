import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import { frList } from '../../fr/follow-up/list.ts'
import { type Column, criterionOf } from './columns.tsx'
import type { Sort, SortedBy } from './sort.ts'
import { pressed } from './sort-url.ts'
import styles from './SortSelect.module.css'

interface SortSelectProps {
  /** The columns shown: one sorts by what one sees. */
  readonly columns: readonly Column[]
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
          onChange={({ target }) => onSort(pressed(sort, target.value as SortedBy))}
        >
          <option value="nom">{frList.columns.nom}</option>
          {columns
            .filter(({ key }) => criterionOf(key) !== null)
            .map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
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
