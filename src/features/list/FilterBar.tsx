import { fr } from '../../ui/fr.ts'
import { useActions, useChoice } from '../shared/session.ts'
import { FILTER_MENUS } from './filter-menus.ts'
import styles from './FilterBar.module.css'
import { FilterMenu } from './FilterMenu.tsx'
import { TextFilter } from './TextFilter.tsx'

/** The filters of the map, every one of them; what is chosen here holds there. */
export function FilterBar() {
  const { clearFilters } = useActions()
  const filtering = useChoice(({ filters }) => Object.keys(filters).length > 0)
  return (
    <div className={styles.bar} role="group" aria-label={fr.list.filters}>
      <TextFilter />
      {FILTER_MENUS.map((menu) => (
        <FilterMenu key={menu.title} menu={menu} />
      ))}
      {filtering && (
        <button type="button" className={styles.reset} onClick={clearFilters}>
          {fr.legend.reset}
        </button>
      )}
    </div>
  )
}
