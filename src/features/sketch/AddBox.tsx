import { fr } from '../../ui/fr.ts'
import { SearchCombobox } from '../search/SearchCombobox.tsx'
import { useAddOptions } from './use-add-options.ts'

/** Takes in or out what one can name: a commune, an EPCI or EPT, a département, an existing CPTS. */
export function AddBox() {
  const { query, type, options, choose } = useAddOptions()
  return (
    <SearchCombobox
      label={fr.sketch.searchLabel}
      placeholder={fr.sketch.searchPlaceholder}
      query={query}
      options={options}
      note={options.length === 0 ? fr.search.none : null}
      onType={type}
      onChoose={({ choice }) => {
        choose(choice)
        type('')
      }}
    />
  )
}
