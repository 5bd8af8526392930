import { FilterChips } from '../list/FilterChips.tsx'
import { useFiltered } from '../region-model/filtering.ts'
import { EmptyList } from '../list/EmptyList.tsx'
import styles from './PanelFilters.module.css'

/** The filters in force above the list of the panel, and what there is to say where they leave none. */
export function PanelFilters() {
  const isEmpty = useFiltered().length === 0
  return (
    <>
      <FilterChips />
      {isEmpty && (
        <div className={styles.empty}>
          <EmptyList />
        </div>
      )}
    </>
  )
}
