import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'

import { frList } from '../../fr/follow-up/list.ts'
import { frLegend } from '../../fr/map/map.ts'
import { frTable } from '../../fr/follow-up/table.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { NARROW, useMedia } from '../../ui/use-media.ts'
import { FilterChips } from './FilterChips.tsx'
import { useActions, useChoice } from '../region-model/session-context.ts'
import { FILTER_MENUS } from './filter-menus.ts'
import styles from './FilterBar.module.css'
import { FilterMenu } from './FilterMenu.tsx'
import { TextFilter } from './TextFilter.tsx'
import { useIndicatorColumns } from './use-indicator-columns.ts'

const IndicatorFilter = lazyPart(
  async () => (await import('./IndicatorFilter.tsx')).IndicatorFilter,
)

/** The filters of the map, every one of them; what is chosen here holds there. */
export function FilterBar() {
  const { clearFilters } = useActions()
  const filtering = useChoice(({ filters }) => Object.keys(filters).length > 0)
  const narrow = useMedia(NARROW)
  const indicators = useIndicatorColumns()
  const menus = (
    <>
      {FILTER_MENUS.map((menu) => (
        <FilterMenu key={menu.title} menu={menu} />
      ))}
      {indicators.length > 0 && <IndicatorFilter columns={indicators} />}
    </>
  )
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
