import type { UseComboboxPropGetters } from 'downshift'
import { frSearch } from '../../fr/map/search.ts'
import { StageGlyph } from '../region-model/StageGlyph.tsx'
import type { Group } from './groups.ts'
import { type Choice, type SearchOption, toldApart } from './search-options.ts'
import styles from './SearchResults.module.css'

interface SearchResultsProps<C extends Choice> {
  readonly options: readonly SearchOption<C>[]
  readonly group: Pick<Group, 'nom'> | null
  readonly highlighted: number
  readonly getItemProps: UseComboboxPropGetters<SearchOption<C>>['getItemProps']
}

/** The results by kind, in the order in which they come. Whatever an address service wrote is text here, never markup. */
export function SearchResults<C extends Choice>({
  options,
  group,
  highlighted,
  getItemProps,
}: SearchResultsProps<C>) {
  const numbered = options.map((option, index) => ({ option, index }))
  const places = toldApart(options)
  const sections = new Set(options.map(({ section }) => section))
  return [...sections].map((section) => {
    const own = numbered.filter(({ option }) => option.section === section)
    const title =
      group && (section === 'communes' || (section === 'elsewhere' && !sections.has('communes')))
        ? frSearch.communesOf(group.nom)
        : frSearch[section]
    return (
      <div key={section} role="group" aria-label={title}>
        <p className={styles.heading} aria-hidden>
          {title}
          {section === 'addresses' && (
            <span className={styles.source}>{frSearch.addressesSource}</span>
          )}
        </p>
        {own.map(({ option, index }) => (
          <div
            key={option.key}
            className={styles.option}
            data-highlighted={index === highlighted}
            {...getItemProps({ item: option, index })}
          >
            {option.choice.kind === 'cpts' && <StageGlyph id={option.choice.id} />}
            <span>
              <span className={styles.name}>{option.nom}</span>
              {places.has(option.key) && `, ${places.get(option.key)}`}
            </span>
            <span className={styles.detail}>{option.detail}</span>
          </div>
        ))}
      </div>
    )
  })
}
