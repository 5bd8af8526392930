import { useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { CptsCard, type CardsProps } from './CptsCard.tsx'
import styles from './CptsCards.module.css'
import { inViewAnd, useHeld, useScrollTo } from './in-view.ts'

/** CSS pixels: what most cards take, what lies between two, and the least width of one; the style sheet uses the same. */
const CARD = 330
const GAP = 12
const NARROWEST = 300

/** A card that is there; `place` puts it where it would be among those left out. */
interface PresentCard {
  readonly rank: number
  readonly place: CSSProperties
}

/** The cards of a long list that are there: those in view and around, and the one that has the focus. */
export function VirtualCards({ label, facts, columns, returning, onReturned }: CardsProps) {
  const list = useRef<HTMLUListElement>(null)
  const { cards, height, measure, holding } = useVirtualCards(list, facts, returning)
  return (
    <ul
      ref={list}
      className={styles.cards}
      style={{ height }}
      data-virtual
      aria-label={label}
      {...holding}
    >
      {cards.map(({ rank, place }) => {
        const each = facts[rank]
        return (
          each && (
            <li
              key={each.cpts.id}
              ref={measure}
              style={place}
              data-index={rank}
              data-cpts={each.cpts.id}
              aria-setsize={facts.length}
              aria-posinset={rank + 1}
            >
              <CptsCard
                facts={each}
                columns={columns}
                returning={each.cpts.id === returning}
                onReturned={onReturned}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}

function useVirtualCards(
  list: RefObject<HTMLUListElement | null>,
  facts: readonly CptsFacts[],
  returning: string | null,
) {
  const { held, holding } = useHeld()
  const { top, lanes } = usePlace(list)
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone, afresh at each render
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: facts.length,
    getItemKey: useCallback((rank: number) => facts[rank]?.cpts.id ?? rank, [facts]),
    estimateSize: () => CARD,
    overscan: 6,
    gap: GAP,
    lanes,
    scrollMargin: top,
    rangeExtractor: useMemo(() => inViewAnd(held, facts), [held, facts]),
  })
  useScrollTo(returning, facts, virtualizer)

  const width = `((100% - ${(lanes - 1) * GAP}px) / ${lanes})`
  const cards: PresentCard[] = virtualizer.getVirtualItems().map(({ index, start, lane }) => ({
    rank: index,
    place: {
      top: start - top,
      left: `calc(${lane} * (${width} + ${GAP}px))`,
      width: `calc(${width})`,
    },
  }))
  return { cards, height: virtualizer.getTotalSize(), measure: virtualizer.measureElement, holding }
}

/** Where the list begins in the page, and how many cards stand side by side. */
function usePlace(list: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState({ top: 0, lanes: 1 })
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!list.current) return
      const { top, width } = list.current.getBoundingClientRect()
      const lanes = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)))
      setPlace({ top: top + window.scrollY, lanes })
    }
    // What stands above the list grows and shrinks with the page.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    if (list.current) observer.observe(list.current)
    return () => observer.disconnect()
  }, [list])
  return place
}
