import type { Facet } from '../../domain/facet.ts'
import { fr } from '../../ui/fr.ts'
import { useActions, useChoice } from '../shared/session.ts'
import styles from './FilterBar.module.css'
import { FilterMenu } from './FilterMenu.tsx'

/** What readers of a list ask for first comes first. */
const ORDER: readonly Facet[] = ['departement', 'stade', 'taille', 'mission', 'perinatalite']

/** The filters of the map, every facet of them; what is chosen here holds there. */
export function FilterBar() {
  const { clearFilters } = useActions()
  const filtering = useChoice(({ filters }) => Object.keys(filters).length > 0)
  return (
    <div className={styles.bar} role="group" aria-label={fr.list.filters}>
      {ORDER.map((facet) => (
        <FilterMenu key={facet} facet={facet} />
      ))}
      {filtering && (
        <button type="button" className={styles.reset} onClick={clearFilters}>
          {fr.legend.reset}
        </button>
      )}
    </div>
  )
}
