import { useCombobox } from 'downshift'
import { Search, X } from 'lucide-react'
import { useRef } from 'react'
import { fr } from '../../ui/fr.ts'
import styles from '../search/SearchBox.module.css'
import { SearchResults } from '../search/SearchResults.tsx'
import type { SearchOption } from '../search/search-options.ts'
import { useAddOptions } from './use-add-options.ts'

/** Takes in or out what one can name: a commune, an EPCI or EPT, a département, an existing CPTS. Enter takes the first. */
export function AddBox() {
  const { query, type, options, choose } = useAddOptions()
  const field = useRef<HTMLDivElement>(null)
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<SearchOption>({
      items: [...options],
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (option) => option?.nom ?? '',
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) choose(selectedItem.choice)
        type('')
      },
    })
  const open = isOpen && query.trim() !== ''
  return (
    <div className={styles.box}>
      <label className="visually-hidden" {...getLabelProps()}>
        {fr.sketch.searchLabel}
      </label>
      <div ref={field} className={styles.field}>
        <Search aria-hidden size={16} />
        <input
          className={styles.input}
          placeholder={fr.sketch.searchPlaceholder}
          {...getInputProps({ onChange: (event) => type(event.currentTarget.value) })}
        />
        {query !== '' && (
          <button
            type="button"
            className={styles.button}
            aria-label={fr.search.clear}
            onClick={() => {
              type('')
              field.current?.querySelector('input')?.focus()
            }}
          >
            <X aria-hidden size={16} />
          </button>
        )}
      </div>
      <div className={styles.popover} hidden={!open}>
        <div className={styles.list} {...getMenuProps()}>
          {open && (
            <SearchResults
              options={options}
              group={null}
              highlighted={highlightedIndex}
              getItemProps={getItemProps}
            />
          )}
        </div>
        {options.length === 0 && <p className={styles.note}>{fr.search.none}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {open && options.length === 0 && fr.search.none}
      </p>
    </div>
  )
}
