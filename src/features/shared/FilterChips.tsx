import { X } from 'lucide-react'
import { FACETS } from '../../domain/facet.ts'
import { fr } from '../../ui/fr.ts'
import { useFacetWords } from './facet-words.ts'
import styles from './FilterChips.module.css'
import { useActions, useChoice } from './session.ts'

/** Every filter in force, by name, each with the way to lift it: whatever the map is coloured by, nothing filters unseen. */
export function FilterChips() {
  const filters = useChoice((choices) => choices.filters)
  const { setFilter, clearFilters } = useActions()
  const words = useFacetWords()
  const active = FACETS.filter((facet) => filters[facet])
  if (active.length === 0) return null
  return (
    <ul className={styles.chips}>
      {active.map((facet) => {
        const text = `${fr.facets[facet]}\u00a0: ${(filters[facet] ?? []).map((value) => words(facet, value)).join(', ')}`
        return (
          <li key={facet}>
            <button
              type="button"
              aria-label={fr.legend.remove(text)}
              onClick={() => setFilter(facet, [])}
            >
              {text} <X aria-hidden size={14} />
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" className={styles.all} onClick={clearFilters}>
          {fr.legend.reset}
        </button>
      </li>
    </ul>
  )
}
