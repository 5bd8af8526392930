import ChevronDown from 'lucide-react/icons/chevron-down'
import { useRef, useState, type ReactNode } from 'react'
import type { Facet } from '../../domain/filters/facet.ts'
import { frMissions } from '../../fr/cpts/cpts.ts'
import { frFacets, oneKept } from '../../fr/cpts/facets.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { useFacetWords } from '../region-model/facet-words.ts'
import { keepInView, useDismiss } from '../../ui/Menu.tsx'
import { useChoice } from '../region-model/session-context.ts'
import type { FilterMenuOf } from './filter-menus.ts'
import { FilterOptions } from './FilterOptions.tsx'
import styles from './FilterBar.module.css'

/** A question that one filters by: what is kept, and on demand its values to tick. */
export function FilterMenu({ menu }: { readonly menu: FilterMenuOf }) {
  const filters = useChoice((choices) => choices.filters)
  const words = useFacetWords()
  // The name of a mission is longer than the button should be.
  const short = (facet: Facet, value: string): string =>
    facet === 'mission' && value in frMissions ? value : words(facet, value)
  const kept = menu.facets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({ facet, value })),
  )
  const [first] = kept
  return (
    <FilterFold
      filtering={kept.length > 0}
      title={
        <>
          {!first && menu.title}
          {first &&
            kept.length === 1 &&
            oneKept(frFacets[first.facet], short(first.facet, first.value))}
          {kept.length > 1 && frList.severalKept(menu.title, kept.length)}
        </>
      }
    >
      <FilterOptions menu={menu} />
    </FilterFold>
  )
}

interface FilterFoldProps {
  readonly title: ReactNode
  readonly filtering: boolean
  /** Put together for those who look. */
  readonly children: ReactNode
}

/** What filters by one question, folded; one is open at a time. */
export function FilterFold({ title, filtering, children }: FilterFoldProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  useDismiss(details)
  return (
    <details
      ref={details}
      name="list-filters"
      className={styles.menu}
      data-filtering={filtering}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
        keepInView(currentTarget)
      }}
    >
      {/* As it is pressed: the event that tells that it is open comes too late for the next key. */}
      <summary onClick={() => setOpen(true)}>
        <span>{title}</span>
        <ChevronDown aria-hidden size={16} />
      </summary>
      {open && children}
    </details>
  )
}
