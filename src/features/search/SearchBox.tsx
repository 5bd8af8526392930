import { useCombobox } from 'downshift'
import { Search, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { useActions } from '../shared/session.ts'
import { StageGlyph } from '../shared/StageGlyph.tsx'
import { searchIndex } from './search-index.ts'
import { searchOptions, type SearchOption } from './search-options.ts'
import styles from './SearchBox.module.css'

/** Finds a commune, a postal code or a CPTS; choosing one selects it and moves the map there. Enter takes the first. */
export function SearchBox() {
  const { atlas } = useRegion()
  const { select } = useActions()
  const [query, setQuery] = useState('')
  const index = useMemo(() => searchIndex(atlas), [atlas])
  const options = useMemo(() => searchOptions(atlas, index.find(query)), [atlas, index, query])

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<SearchOption>({
      items: options,
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (option) => option?.nom ?? '',
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return
        select(selectedItem.selection)
        setQuery('')
      },
    })
  const open = isOpen && query.trim() !== ''
  const groups = [
    { title: fr.search.communes, kind: 'unit' },
    { title: fr.search.cpts, kind: 'cpts' },
  ] as const

  return (
    <div className={styles.box}>
      <label className="visually-hidden" {...getLabelProps()}>
        {fr.search.label}
      </label>
      <div className={styles.field}>
        <Search aria-hidden size={16} />
        <input
          className={styles.input}
          placeholder={fr.search.placeholder}
          {...getInputProps({ onChange: (event) => setQuery(event.currentTarget.value) })}
        />
        {query !== '' && (
          <button
            type="button"
            className={styles.clear}
            aria-label={fr.search.clear}
            onClick={() => setQuery('')}
          >
            <X aria-hidden size={16} />
          </button>
        )}
      </div>
      <div className={styles.popover} hidden={!open}>
        <div className={styles.list} {...getMenuProps()}>
          {open &&
            groups.map(({ title, kind }) => {
              const own = options.filter(({ selection }) => selection.kind === kind)
              return (
                own.length > 0 && (
                  <div key={kind} role="group" aria-label={title}>
                    <p className={styles.heading} aria-hidden>
                      {title}
                    </p>
                    {own.map((option) => (
                      <div
                        key={option.key}
                        className={styles.option}
                        data-highlighted={options[highlightedIndex] === option}
                        {...getItemProps({ item: option, index: options.indexOf(option) })}
                      >
                        {option.selection.kind === 'cpts' && (
                          <StageGlyph id={option.selection.id} />
                        )}
                        <span className={styles.name}>{option.nom}</span>
                        <span className={styles.detail}>{option.detail}</span>
                      </div>
                    ))}
                  </div>
                )
              )
            })}
        </div>
        {options.length === 0 && <p className={styles.empty}>{fr.search.none}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {open && (options.length === 0 ? fr.search.none : fr.search.count(options.length))}
      </p>
    </div>
  )
}
