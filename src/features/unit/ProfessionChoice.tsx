import { useCombobox } from 'downshift'
import Check from 'lucide-react/icons/check'
import { useEffect, useRef, useState } from 'react'
import { frJoin } from '../../fr/cpts/join.ts'
import styles from './ProfessionChoice.module.css'
import { type OwnProfession, isUsual, ownProfession, professionsLike } from './own-profession.ts'

interface ProfessionChoiceProps {
  /** Kept nowhere but on the screen. */
  readonly profession: OwnProfession | null
  readonly commune: string
  readonly onChoose: (profession: OwnProfession | null) => void
}

/**
 * One's profession, typed or chosen, asked before the ways to write, whose letter it fills in. Any words will do: nothing is chosen unless
 * one goes to it. Why not a `datalist`: some browsers of phones show none, and others want each accent.
 */
export function ProfessionChoice({ profession, commune, onChoose }: ProfessionChoiceProps) {
  const [typed, setTyped] = useState('')
  const enter = (text: string): void => {
    setTyped(text)
    onChoose(ownProfession(text))
  }
  const items = professionsLike(typed)
  const [isLeft, setLeft] = useState(false)
  const isSaid = isLeft || isUsual(typed)
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<string>({
      items: [...items],
      inputValue: typed,
      selectedItem: null,
      onSelectedItemChange: ({ selectedItem }) => selectedItem && enter(selectedItem),
    })
  const open = isOpen && items.length > 0
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // On a phone the field may stand at the foot of what is seen.
    if (open) field.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <div className={styles.choice}>
      <label {...getLabelProps()}>{frJoin.profession}</label>
      <div ref={field} className={styles.field}>
        <input
          placeholder={frJoin.typeIt}
          maxLength={60}
          {...getInputProps({
            onChange: ({ currentTarget }) => enter(currentTarget.value),
            onFocus: () => setLeft(false),
            onBlur: () => setLeft(true),
            'aria-expanded': open,
          })}
        />
        <ul className={styles.usual} hidden={!open} {...getMenuProps()}>
          {open &&
            items.map((word, index) => (
              <li
                key={word}
                data-highlighted={index === highlightedIndex}
                {...getItemProps({ item: word, index })}
              >
                {word}
              </li>
            ))}
        </ul>
      </div>
      {profession && (
        // Its place is kept while one types: what is about to be pressed stays where it is.
        <p className={styles.filledIn} data-waits={!isSaid}>
          <Check aria-hidden size={16} />
          {frJoin.filledIn(profession.said, commune)}
        </p>
      )}
    </div>
  )
}
