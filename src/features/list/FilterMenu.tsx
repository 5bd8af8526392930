import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { countValues, type Facet } from '../../domain/facet.ts'
import { formatNumber } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import { useFacetWords } from '../shared/facet-words.ts'
import { useRegion } from '../shared/region-model.ts'
import { useDismiss } from '../shared/use-dismiss.ts'
import { useActions, useChoice } from '../shared/session.ts'
import styles from './FilterBar.module.css'
import { optionsOf } from './options.ts'

/** One facet: its values to tick, each with the number of CPTS it would show under the other filters. */
export function FilterMenu({ facet }: { readonly facet: Facet }) {
  const { atlas } = useRegion()
  const { toggleFilter } = useActions()
  const filters = useChoice((choices) => choices.filters)
  const menu = useRef<HTMLDetailsElement>(null)
  useDismiss(menu)
  const words = useFacetWords()
  // The name of a mission is longer than the button should be.
  const short = (value: string): string =>
    facet === 'mission' && value in fr.missions ? value : words(facet, value)
  const title = fr.facets[facet]
  const kept = filters[facet] ?? []
  const [first] = kept
  const counts = countValues(facet, [...atlas.facts.values()], filters)
  return (
    <details
      ref={menu}
      name="list-filters"
      className={styles.menu}
      data-filtering={kept.length > 0}
    >
      <summary>
        <span>
          {first === undefined && title}
          {first !== undefined && kept.length === 1 && fr.list.oneKept(title, short(first))}
          {kept.length > 1 && fr.list.severalKept(title, kept.length)}
        </span>
        <ChevronDown aria-hidden size={16} />
      </summary>
      <fieldset className={styles.options}>
        <legend className="visually-hidden">{title}</legend>
        {optionsOf(facet, atlas).map((value) => (
          <label key={value} data-none={!counts.has(value)}>
            <input
              type="checkbox"
              checked={kept.includes(value)}
              onChange={() => toggleFilter(facet, value)}
            />
            <span>{words(facet, value)}</span>
            <span className={`${styles.count} figures`}>
              {formatNumber(counts.get(value) ?? 0)}
              <span className="visually-hidden"> {fr.list.countUnit}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
