import { useState } from 'react'
import { filterText } from '../../state/choices.ts'
import { frTable } from '../../fr/follow-up/table.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import styles from './FilterBar.module.css'

const words = frTable.text

/** Keeps the CPTS whose record answers to what one types, letter after letter. */
export function TextFilter() {
  const kept = useChoice(({ filters }) => filters.texte ?? '')
  const { setText } = useActions()
  const { expectText } = useRegion().facets
  // What is typed may hold more than what filters: a space at its end, a sign alone.
  const [typed, setTyped] = useState({ text: kept, kept })
  return (
    <input
      type="search"
      className={styles.text}
      aria-label={words.label}
      placeholder={words.placeholder}
      value={typed.kept === kept ? typed.text : kept}
      onFocus={expectText}
      onChange={({ target: { value } }) => {
        setTyped({ text: value, kept: filterText(value) })
        setText(value)
      }}
    />
  )
}
