import LocateFixed from 'lucide-react/icons/locate-fixed'
import { frSearchField } from '../../fr/app/app.ts'
import { frPlace, frSearch } from '../../fr/map/search.ts'
import { useLayoutEffect, useRef } from 'react'
import { useActions } from '../region-model/session-context.ts'
import { SECTIONS } from './search-options.ts'
import styles from './SearchBox.module.css'
import { SearchCombobox } from './SearchCombobox.tsx'
import { useMyPosition } from './use-my-position.ts'
import { useSearch } from './use-search.ts'

const ADDRESS_NOTES = {
  asking: frSearch.asking,
  down: frSearch.addressesDown,
  elsewhere: frSearch.addressesElsewhere,
  idle: frSearch.none,
}

interface PlaceSearchProps {
  /** What was typed while this was loading, and whether the field had the focus. */
  readonly typed: string
  readonly focused: boolean
}

/** Finds a commune, a CPTS, an intercommunalité or an address; choosing selects and moves the map there. */
export function PlaceSearch({ typed, focused }: PlaceSearchProps) {
  const { select, chooseRegion } = useActions()
  const { query, group, options, addresses, abroad, cedex, type, list, prepare } = useSearch(
    typed,
    focused,
  )
  const input = useRef<HTMLInputElement>(null)
  const atFirst = useRef(focused)
  useLayoutEffect(() => {
    if (atFirst.current) input.current?.focus()
    atFirst.current = false
  }, [])
  const position = useMyPosition()
  const enter = (text: string): void => {
    type(text)
    position.forget()
  }
  const counts = SECTIONS.map(
    (section) => options.filter((option) => option.section === section).length,
  ) as [number, number, number, number, number]
  // Of an address that was asked for, communes alone would pass for all there is.
  const isDownToo = addresses === 'down' && options.length > 0
  const isNoted = options.length === 0 || addresses === 'asking'
  const note = isDownToo
    ? frSearch.addressesDownToo
    : cedex !== null
      ? frSearch.cedex(cedex)
      : abroad !== null
        ? frSearch.isAbroad(abroad)
        : isNoted
          ? ADDRESS_NOTES[addresses]
          : null

  return (
    <SearchCombobox
      label={frSearchField.label}
      placeholder={frSearchField.placeholder}
      input={input}
      query={query}
      options={options}
      group={group}
      note={note}
      found={`${isDownToo || cedex !== null ? `${note} ` : ''}${frSearch.found(...counts)}`}
      onFocus={prepare}
      onType={enter}
      onChoose={({ choice }) => {
        if (choice.kind === 'group' || choice.kind === 'group elsewhere') return list(choice.group)
        if ('region' in choice) chooseRegion(choice.region)
        if (choice.kind === 'elsewhere') select({ kind: 'unit', code: choice.code })
        else if (choice.kind === 'cpts elsewhere') select({ kind: 'cpts', id: choice.id })
        else select(choice)
        enter('')
      }}
      // A group answers with its communes, so its list stays open.
      staysOpen={({ choice }) => choice.kind.startsWith('group')}
      aside={
        <button
          type="button"
          className={styles.button}
          aria-label={frPlace.mine}
          title={frPlace.mine}
          onClick={position.locate}
        >
          <LocateFixed aria-hidden size={18} />
        </button>
      }
      below={
        <p className={position.shown ? styles.position : 'visually-hidden'} role="status">
          {position.message}
        </p>
      }
    />
  )
}
