import { useCombobox } from 'downshift'
import { LocateFixed, Search, X } from 'lucide-react'
import { useRef } from 'react'
import { fr } from '../../ui/fr.ts'
import { useActions } from '../shared/session.ts'
import { SECTIONS, type SearchOption } from './search-options.ts'
import styles from './SearchBox.module.css'
import { SearchResults } from './SearchResults.tsx'
import { useMyPosition } from './use-my-position.ts'
import { useSearch } from './use-search.ts'

const ADDRESS_NOTES = {
  asking: fr.search.asking,
  down: fr.search.addressesDown,
  elsewhere: fr.search.addressesElsewhere,
  idle: fr.search.none,
}

/** Finds a commune, a CPTS, an intercommunalité or an address; choosing selects and moves the map there. Enter takes the first. */
export function SearchBox() {
  const { select } = useActions()
  const { query, group, options, addresses, type, list } = useSearch()
  const position = useMyPosition()
  const field = useRef<HTMLDivElement>(null)
  const enter = (text: string): void => {
    type(text)
    position.forget()
  }

  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<SearchOption>({
      items: [...options],
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (option) => option?.nom ?? '',
      // A group answers with its communes, so its list stays open.
      stateReducer: (_, { changes }) =>
        changes.selectedItem?.choice.kind === 'group'
          ? { ...changes, isOpen: true, highlightedIndex: 0 }
          : changes,
      onSelectedItemChange: ({ selectedItem }) => {
        if (!selectedItem) return
        const { choice } = selectedItem
        if (choice.kind === 'group') return list(choice.group)
        select(choice)
        enter('')
      },
    })
  const open = isOpen && query.trim() !== ''
  const counts = SECTIONS.map(
    (section) => options.filter((option) => option.section === section).length,
  ) as [number, number, number, number]
  const asking = addresses === 'asking'
  const note = options.length === 0 || asking ? ADDRESS_NOTES[addresses] : null

  return (
    <div className={styles.box}>
      <label className="visually-hidden" {...getLabelProps()}>
        {fr.search.label}
      </label>
      <div ref={field} className={styles.field}>
        <Search aria-hidden size={16} />
        <input
          className={styles.input}
          placeholder={fr.search.placeholder}
          {...getInputProps({
            onChange: (event) => enter(event.currentTarget.value),
          })}
        />
        {query !== '' && (
          <button
            type="button"
            className={styles.button}
            aria-label={fr.search.clear}
            onClick={() => {
              enter('')
              field.current?.querySelector('input')?.focus()
            }}
          >
            <X aria-hidden size={16} />
          </button>
        )}
        <button
          type="button"
          className={styles.button}
          aria-label={fr.place.mine}
          title={fr.place.mine}
          onClick={position.locate}
        >
          <LocateFixed aria-hidden size={18} />
        </button>
      </div>
      <p className={position.shown ? styles.position : 'visually-hidden'} role="status">
        {position.message}
      </p>
      <div className={styles.popover} hidden={!open}>
        <div className={styles.list} {...getMenuProps()}>
          {open && (
            <SearchResults
              options={options}
              group={group}
              highlighted={highlightedIndex}
              getItemProps={getItemProps}
            />
          )}
        </div>
        {note !== null && <p className={styles.note}>{note}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {open && (options.length === 0 ? note : fr.search.found(...counts))}
      </p>
    </div>
  )
}
