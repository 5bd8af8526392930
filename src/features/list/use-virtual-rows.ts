import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { inViewAnd } from './in-view.ts'
import { useHeld } from './use-held.ts'

/** Heights in CSS pixels: of the head, which stays in view, and of most rows; each is measured once it is there. */
const HEAD = 37
const ROW = 53

/** A row that is there, and the room that those left out before it take, in CSS pixels. */
interface PresentRow {
  readonly rank: number
  readonly before: number
}

/** Which rows of a long table are there: those in view and around, the one that has the focus; on paper, all. */
export function useVirtualRows(
  box: RefObject<HTMLDivElement | null>,
  facts: readonly CptsFacts[],
  all: boolean,
  returning: string | null,
) {
  const { held, holding } = useHeld()
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone, afresh at each render
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: facts.length,
    enabled: !all,
    getScrollElement: () => box.current,
    getItemKey: useCallback((rank: number) => facts[rank]?.cpts.id ?? rank, [facts]),
    estimateSize: () => ROW,
    overscan: 10,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: useMemo(() => inViewAnd(held, facts), [held, facts]),
  })
  const atFirst = useRef({ virtualizer, rank: rankOf(returning, facts) })
  useEffect(() => {
    const { virtualizer: first, rank } = atFirst.current
    if (rank >= 0) first.scrollToIndex(rank, { align: 'center' })
  }, [])

  const items = virtualizer.getVirtualItems()
  const end = (at: number): number => (items[at]?.end ?? HEAD) - HEAD
  const rows: PresentRow[] = all
    ? facts.map((_, rank) => ({ rank, before: 0 }))
    : items.map(({ index, start }, at) => ({
        rank: index,
        before: start - HEAD - (at === 0 ? 0 : end(at - 1)),
      }))
  const after = all
    ? 0
    : virtualizer.getTotalSize() - (items.length === 0 ? 0 : end(items.length - 1))
  return { rows, after, measure: all ? undefined : virtualizer.measureElement, holding }
}

const rankOf = (id: string | null, facts: readonly CptsFacts[]): number =>
  facts.findIndex(({ cpts }) => cpts.id === id)
