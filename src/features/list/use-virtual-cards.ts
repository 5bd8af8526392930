import { useWindowVirtualizer } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type RefObject,
} from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { inViewAnd } from './in-view.ts'
import { useHeld } from './use-held.ts'

/** CSS pixels: what most cards take, what lies between two, and the least width of one; the style sheet uses the same. */
const CARD = 330
const GAP = 12
const NARROWEST = 300

/** A card that is there; `place` puts it where it would be among those left out. */
interface PresentCard {
  readonly rank: number
  readonly place: CSSProperties | undefined
}

/** Which cards of a long list are there: those in view and around, the one that has the focus; on paper, all. */
export function useVirtualCards(
  list: RefObject<HTMLUListElement | null>,
  facts: readonly CptsFacts[],
  all: boolean,
  returning: string | null,
) {
  const { held, holding } = useHeld()
  const { top, lanes } = useGround(list)
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone, afresh at each render
  const virtualizer = useWindowVirtualizer<HTMLLIElement>({
    count: facts.length,
    enabled: !all,
    getItemKey: useCallback((rank: number) => facts[rank]?.cpts.id ?? rank, [facts]),
    estimateSize: () => CARD,
    overscan: 6,
    gap: GAP,
    lanes,
    scrollMargin: top,
    rangeExtractor: useMemo(() => inViewAnd(held, facts), [held, facts]),
  })
  const atFirst = useRef({
    virtualizer,
    rank: facts.findIndex(({ cpts }) => cpts.id === returning),
  })
  useEffect(() => {
    const { virtualizer: first, rank } = atFirst.current
    if (rank >= 0) first.scrollToIndex(rank, { align: 'center' })
  }, [])

  const width = `((100% - ${(lanes - 1) * GAP}px) / ${lanes})`
  const cards: PresentCard[] = all
    ? facts.map((_, rank) => ({ rank, place: undefined }))
    : virtualizer.getVirtualItems().map(({ index, start, lane }) => ({
        rank: index,
        place: {
          top: start - top,
          left: `calc(${lane} * (${width} + ${GAP}px))`,
          width: `calc(${width})`,
        },
      }))
  return {
    cards,
    height: all ? undefined : virtualizer.getTotalSize(),
    measure: all ? undefined : virtualizer.measureElement,
    holding,
  }
}

/** Where the list begins in the page, and how many cards stand side by side. */
function useGround(list: RefObject<HTMLElement | null>) {
  const [ground, setGround] = useState({ top: 0, lanes: 1 })
  useLayoutEffect(() => {
    const measure = (): void => {
      if (!list.current) return
      const { top, width } = list.current.getBoundingClientRect()
      const lanes = Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)))
      setGround({ top: top + window.scrollY, lanes })
    }
    // What stands above the list grows and shrinks with the page.
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    if (list.current) observer.observe(list.current)
    return () => observer.disconnect()
  }, [list])
  return ground
}
