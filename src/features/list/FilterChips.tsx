import X from 'lucide-react/icons/x'
import { frLegend } from '../../fr/map/map.ts'
import { useFilterWords } from '../region-model/facet-words.ts'
import styles from './FilterChips.module.css'
import { useActions, useChoice } from '../region-model/session-context.ts'

/** Every filter in force, by name, each with the way to lift it: whatever the map is coloured by, nothing filters unseen. */
export function FilterChips() {
  const active = useFilterWords(useChoice((choices) => choices.filters))
  const { liftFilter, clearFilters } = useActions()
  if (active.length === 0) return null
  return (
    <ul className={styles.chips}>
      {active.map(({ which, text }) => (
        <li key={which}>
          <button
            type="button"
            aria-label={frLegend.remove(text)}
            onClick={() => liftFilter(which)}
          >
            {text} <X aria-hidden size={14} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.all} onClick={clearFilters}>
          {frLegend.reset}
        </button>
      </li>
    </ul>
  )
}
