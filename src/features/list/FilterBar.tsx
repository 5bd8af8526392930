import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import { frList } from '../../fr/list.ts'
import { frLegend } from '../../fr/map.ts'
import { frTable } from '../../fr/table.ts'
import { NARROW, useMedia } from '../../ui/use-media.ts'
import { FilterChips } from './FilterChips.tsx'
import { useActions, useChoice } from '../region-model/session-context.ts'
import { FILTER_MENUS } from './filter-menus.ts'
import styles from './FilterBar.module.css'
import { FilterMenu } from './FilterMenu.tsx'
import { TextFilter } from './TextFilter.tsx'

/** The filters of the map, every one of them; what is chosen here holds there. */
export function FilterBar() {
  const { clearFilters } = useActions()
  const filtering = useChoice(({ filters }) => Object.keys(filters).length > 0)
  const narrow = useMedia(NARROW)
  const menus = FILTER_MENUS.map((menu) => <FilterMenu key={menu.title} menu={menu} />)
  return (
    <div className={styles.bar} role="group" aria-label={frList.filters}>
      <TextFilter />
      {narrow && (
        <>
          <details className={styles.fold}>
            <summary>
              <SlidersHorizontal aria-hidden size={16} /> {frTable.fold}
            </summary>
            <div className={styles.menus}>{menus}</div>
          </details>
          {/* Folded, what filters must still be seen. */}
          <FilterChips />
        </>
      )}
      {!narrow && menus}
      {!narrow && filtering && (
        <button type="button" className={styles.reset} onClick={clearFilters}>
          {frLegend.reset}
        </button>
      )}
    </div>
  )
}
