import { fr } from '../../ui/fr.ts'
import { useMedia } from '../../ui/use-media.ts'
import { useFiltered } from '../shared/filtering.ts'
import { CptsCards } from './CptsCards.tsx'
import styles from './CptsRegister.module.css'
import { CptsTable } from './CptsTable.tsx'
import { FilterBar } from './FilterBar.tsx'
import { sortFacts } from './sort.ts'
import { SortSelect } from './SortSelect.tsx'
import { useSort } from './use-sort.ts'

/** Below this width ten columns would need to be scrolled sideways; the style sheets use the same number. */
const CARDS = '(max-width: 1240px)'

/** The CPTS that pass the filters, in the order chosen: a table, or cards where it has no room. */
export function CptsRegister() {
  const cards = useMedia(CARDS)
  const [sort, setSort] = useSort()
  const facts = sortFacts(useFiltered(), sort)
  return (
    <>
      <div className={styles.tools}>
        <FilterBar />
        {cards && facts.length > 0 && <SortSelect sort={sort} onSort={setSort} />}
      </div>
      {facts.length === 0 && <p className={styles.empty}>{fr.list.empty}</p>}
      {facts.length > 0 &&
        (cards ? (
          <CptsCards facts={facts} />
        ) : (
          <CptsTable facts={facts} sort={sort} onSort={setSort} />
        ))}
    </>
  )
}
