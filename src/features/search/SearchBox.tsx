import { lazyPart, useHasCome } from '../../ui/lazy-part.tsx'
import Search from 'lucide-react/icons/search'
import { useId, useState } from 'react'
import { useRegionIfThere } from '../region-model/region-model.ts'
import { frSearchField } from '../../fr/app/app.ts'
import styles from './SearchBox.module.css'

const PlaceSearch = lazyPart(async () => (await import('./PlaceSearch.tsx')).PlaceSearch)

/** The search of places: a field at once; what answers it weighs as much as a screen, so it comes after, and takes over what was typed. */
export function SearchBox() {
  const [typed, setTyped] = useState('')
  const [focused, setFocused] = useState(false)
  const list = useId()
  const hasRegion = useRegionIfThere() !== null
  if (useHasCome(PlaceSearch) && hasRegion) return <PlaceSearch typed={typed} focused={focused} />
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <Search aria-hidden size={16} />
        <input
          className={styles.input}
          role="combobox"
          aria-expanded="false"
          aria-controls={list}
          aria-label={frSearchField.label}
          placeholder={frSearchField.placeholder}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </div>
      <div id={list} hidden />
    </div>
  )
}
