import { lazyPart } from '../../ui/lazy-part.tsx'
import { useEffect, useRef, useState, type CSSProperties } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { frTable } from '../../fr/follow-up/table.ts'
import { useRegion } from '../region-model/region-model.ts'
import { type Column, NAME_WIDTH } from './columns.tsx'
import { CptsRows } from './CptsRow.tsx'
import styles from './CptsTable.module.css'
import type { Sort } from './sort.ts'
import { TableHead } from './TableHead.tsx'

// Few régions have so many CPTS that not all of their lines can be there.
const VirtualRows = lazyPart(async () => (await import('./VirtualRows.tsx')).VirtualRows)

interface TableProps {
  readonly facts: readonly CptsFacts[]
  /** Whether every row is there, looked at or not. */
  readonly all: boolean
  readonly columns: readonly Column[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  /** The CPTS that takes the focus as one comes back to it. */
  readonly returning: string | null
  readonly onReturned: () => void
}

/** A CPTS a line, in a box that scrolls by itself: the filters stay in view, and so do the heads and the names. */
export function CptsTable({
  facts,
  all,
  columns,
  sort,
  onSort,
  returning,
  onReturned,
}: TableProps) {
  const { nom } = useRegion()
  // What its rows scroll in is told to them once it is there: they are put in place before it is.
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const rows = { facts, columns, returning, onReturned }
  useTopOnSort(box, sort)
  const width = columns.reduce((sum, column) => sum + column.width, NAME_WIDTH)
  const share = (part: number): string => `${(100 * part) / width}%`
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it, the keyboard could not scroll
    <div ref={setBox} className={styles.box} role="group" aria-label={frTable.box} tabIndex={0}>
      <table className={styles.table} style={ownWidth(width)} aria-rowcount={facts.length + 1}>
        <caption className="visually-hidden">{frList.caption(nom)}</caption>
        <colgroup>
          <col style={{ width: share(NAME_WIDTH) }} />
          {columns.map((column) => (
            <col key={column.key} style={{ width: share(column.width) }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        {all ? <CptsRows {...rows} /> : box && <VirtualRows box={box} {...rows} />}
      </table>
    </div>
  )
}

const ownWidth = (width: number): CSSProperties => ({ ['--width' as string]: width })

/** Another order starts from its top. */
function useTopOnSort(box: HTMLElement | null, { by, order }: Sort): void {
  const seen = useRef(`${by} ${order}`)
  useEffect(() => {
    if (seen.current === `${by} ${order}`) return
    seen.current = `${by} ${order}`
    box?.scrollTo({ top: 0 })
  }, [box, by, order])
}
