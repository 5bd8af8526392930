import { useCombobox } from 'downshift'
import Search from 'lucide-react/icons/search'
import X from 'lucide-react/icons/x'
import { type ReactNode, type RefObject, useRef } from 'react'
import { frSearch } from '../../fr/map/search.ts'
import type { Group } from './groups.ts'
import type { Choice, SearchOption } from './search-options.ts'
import styles from './SearchBox.module.css'
import { SearchResults } from './SearchResults.tsx'

interface SearchComboboxProps<C extends Choice> {
  readonly label: string
  readonly placeholder: string
  readonly query: string
  /** The input, for whoever leads the focus to it. */
  readonly input?: RefObject<HTMLInputElement | null>
  readonly options: readonly SearchOption<C>[]
  /** The intercommunalité whose communes are listed, where one was chosen. */
  readonly group?: Pick<Group, 'nom'> | null
  /** What is said under the results, or in their place. */
  readonly note: string | null
  /** What a screen reader is told once there are results. */
  readonly found?: string
  readonly onFocus?: () => void
  readonly onType: (text: string) => void
  readonly onChoose: (option: SearchOption<C>) => void
  /** Whether the results stay open after a choice, which then only narrows them. */
  readonly staysOpen?: (option: SearchOption<C>) => boolean
  /** Another way to search, within the field. */
  readonly aside?: ReactNode
  /** What that other way answers. */
  readonly below?: ReactNode
}

/** A field that answers as one types; Enter takes the first result. */
export function SearchCombobox<C extends Choice>({
  label,
  placeholder,
  query,
  input,
  options,
  group = null,
  note,
  found = '',
  onFocus,
  onType,
  onChoose,
  staysOpen,
  aside,
  below,
}: SearchComboboxProps<C>) {
  const field = useRef<HTMLDivElement>(null)
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<SearchOption<C>>({
      items: [...options],
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      // What was typed while this was loading is answered as it comes.
      initialIsOpen: query !== '',
      itemToString: (option) => option?.nom ?? '',
      stateReducer: (_, { changes }) =>
        changes.selectedItem && staysOpen?.(changes.selectedItem)
          ? { ...changes, isOpen: true, highlightedIndex: 0 }
          : changes,
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) onChoose(selectedItem)
      },
    })
  const open = isOpen && query.trim() !== ''
  return (
    <div className={styles.box}>
      <label className="visually-hidden" {...getLabelProps()}>
        {label}
      </label>
      <div ref={field} className={styles.field}>
        <Search aria-hidden size={16} />
        <input
          className={styles.input}
          placeholder={placeholder}
          {...getInputProps({
            ...(input && { ref: input }),
            onFocus,
            onChange: (event) => onType(event.currentTarget.value),
          })}
        />
        {query !== '' && (
          <button
            type="button"
            className={styles.button}
            aria-label={frSearch.clear}
            onClick={() => {
              onType('')
              field.current?.querySelector('input')?.focus()
            }}
          >
            <X aria-hidden size={16} />
          </button>
        )}
        {aside}
      </div>
      {below}
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
        {open && (options.length === 0 ? note : found)}
      </p>
    </div>
  )
}
