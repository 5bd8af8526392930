import { type DeadlineFacet, deadlineFacetParts } from '../../domain/contract/deadline-facet.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { frTable } from '../../fr/follow-up/table.ts'
import { useFacetWords } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import styles from './FilterBar.module.css'
import { type FilterMenuOf, type OptionGroup, optionGroups } from './filter-menus.ts'

/** The values of a menu to tick, each with the number of CPTS it would show under the other filters. */
export function FilterOptions({ menu }: { readonly menu: FilterMenuOf }) {
  const { atlas } = useRegion()
  const groups = optionGroups(menu, atlas)
  return (
    <div className={styles.options}>
      {groups.map((group) => (
        <Group key={group.title} group={group} titled={groups.length > 1} />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly group: OptionGroup
  readonly titled: boolean
}

function Group({ group: { facet, title, values }, titled }: GroupProps) {
  const { facets } = useRegion()
  const { toggleFilter } = useActions()
  const filters = useChoice((choices) => choices.filters)
  const words = useFacetWords()
  const counts = facets.counts(facet, filters)
  // Under its own title, the kind of deadline needs not be said again.
  const label = (value: string): string =>
    facet === 'echeance'
      ? frTable.deadlines[deadlineFacetParts(value as DeadlineFacet).group]
      : words(facet, value)
  return (
    <fieldset>
      <legend className={titled ? undefined : 'visually-hidden'}>{title}</legend>
      {values.map((value) => (
        <label key={value} data-none={!counts.has(value)}>
          <input
            type="checkbox"
            checked={filters[facet]?.includes(value) ?? false}
            onChange={() => toggleFilter(facet, value)}
          />
          <span>{label(value)}</span>
          <span className={`${styles.count} figures`}>
            {formatNumber(counts.get(value) ?? 0)}
            <span className="visually-hidden"> {frList.countUnit}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
