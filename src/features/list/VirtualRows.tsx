import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useCallback, useMemo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { CptsRow, type RowsProps } from './CptsRow.tsx'
import { inViewAnd, useHeld, useScrollTo } from './in-view.ts'

/** Heights in CSS pixels: of the head, which stays in view, and of most rows; each is measured once it is there. */
const HEAD = 37
const ROW = 53

/** A row that is there, and the room that those left out before it take, in CSS pixels. */
interface PresentRow {
  readonly rank: number
  readonly before: number
}

interface VirtualRowsProps extends RowsProps {
  readonly box: HTMLDivElement
}

/** The rows of a long table that are there: those in view and around, and the one that has the focus. */
export function VirtualRows({ box, facts, columns, returning, onReturned }: VirtualRowsProps) {
  const { rows, after, measure, holding } = useVirtualRows(box, facts, returning)
  return (
    <tbody {...holding}>
      {rows.map(({ rank, before }) => {
        const each = facts[rank]
        return (
          each && (
            <Fragment key={each.cpts.id}>
              <LeftOut height={before} />
              <CptsRow
                facts={each}
                rank={rank}
                columns={columns}
                returning={each.cpts.id === returning}
                onReturned={onReturned}
                measure={measure}
              />
            </Fragment>
          )
        )
      })}
      <LeftOut height={after} />
    </tbody>
  )
}

/** The room of the rows that are not there. */
function LeftOut({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return <tr aria-hidden="true" style={{ height }} />
}

function useVirtualRows(
  box: HTMLDivElement,
  facts: readonly CptsFacts[],
  returning: string | null,
) {
  const { held, holding } = useHeld()
  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone, afresh at each render
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: facts.length,
    getScrollElement: () => box,
    getItemKey: useCallback((rank: number) => facts[rank]?.cpts.id ?? rank, [facts]),
    estimateSize: () => ROW,
    overscan: 10,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: useMemo(() => inViewAnd(held, facts), [held, facts]),
  })
  useScrollTo(returning, facts, virtualizer)

  const items = virtualizer.getVirtualItems()
  const end = (at: number): number => (items[at]?.end ?? HEAD) - HEAD
  const rows: PresentRow[] = items.map(({ index, start }, at) => ({
    rank: index,
    before: start - HEAD - (at === 0 ? 0 : end(at - 1)),
  }))
  const after = virtualizer.getTotalSize() - (items.length === 0 ? 0 : end(items.length - 1))
  return { rows, after, measure: virtualizer.measureElement, holding }
}
