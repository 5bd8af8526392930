import { frSearch } from '../../fr/search.ts'
import { frSketch } from '../../fr/sketch.ts'
import { SearchCombobox } from '../search/SearchCombobox.tsx'
import { useAddOptions } from './use-add-options.ts'

/** Takes in or out what one can name: a commune, an EPCI or EPT, a département, an existing CPTS. */
export function AddBox() {
  const { query, type, options, choose } = useAddOptions()
  return (
    <SearchCombobox
      label={frSketch.searchLabel}
      placeholder={frSketch.searchPlaceholder}
      query={query}
      options={options}
      note={options.length === 0 ? frSearch.none : null}
      onType={type}
      onChoose={({ choice }) => {
        choose(choice)
        type('')
      }}
    />
  )
}
