import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react'
import { readPastedCells } from '../../data/formats/pasted-cells.ts'
import { frGrid } from '../../fr/follow-up/grid.ts'
import { frRegisterExport } from '../../fr/follow-up/register-export.ts'
import { useStable } from '../../ui/use-stable.ts'
import styles from './Grid.module.css'
import {
  actionOf,
  type Block,
  edgesOf,
  leavingTo,
  onlyAt,
  type Place,
  within,
} from './grid-keys.ts'
import { GridRowLine, StageList } from './GridRowLine.tsx'
import {
  cellsIn,
  type CellText,
  copied,
  filledDown,
  GRID_KEYS,
  type GridRow,
  pastedAt,
  textAt,
  type TypedCells,
} from './typed-cells.ts'

interface GridProps {
  readonly rows: readonly GridRow[]
  readonly typed: TypedCells
  /** The columns of each record that are typed without effect. */
  readonly left: ReadonlyMap<string, string>
  readonly onCells: (cells: readonly CellText[]) => void
  readonly onSay: (words: string) => void
}

const { columns } = frRegisterExport

/** The records as a table to type in, with the keys of a spreadsheet: one stop of Tab, cells by the arrows. */
export function Grid({ rows, typed, left, onCells, onSay }: GridProps) {
  const size = { rows: rows.length, columns: GRID_KEYS.length }
  const [chosen, setChosen] = useState<Block>(() => onlyAt({ row: 0, column: 0 }))
  const [open, setOpen] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  /** Whether the focus follows what is chosen: not when the grid is only shown. */
  const follows = useRef(false)
  const block = within(chosen, size)
  const { row: at, column } = block.to
  useEffect(() => {
    if (!follows.current || open !== null) return
    table.current?.querySelector<HTMLElement>(`[data-at="${at}:${column}"]`)?.focus()
  }, [at, column, open])

  const choose = (next: Block): void => {
    follows.current = true
    setChosen(next)
  }
  const textOf = (place: Place): string => {
    const [row, key] = [rows[place.row], GRID_KEYS[place.column]]
    return row && key ? textAt(typed, row, key) : ''
  }
  const keep = (): void => {
    if (open !== null) onCells([{ ...block.to, text: open }])
    setOpen(null)
  }
  const onKey = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (open !== null) return
    const action = actionOf(event, block, size)
    if (!action) return
    event.preventDefault()
    follows.current = true
    switch (action.kind) {
      case 'choose':
        return choose(action.block)
      case 'edit':
        return setOpen(action.text ?? textOf(block.to))
      case 'fill': {
        const cells = filledDown(block, textOf)
        onCells(cells)
        return onSay(frGrid.filled(cells.length))
      }
      case 'revert': {
        const cells = cellsIn(block, () => null)
        onCells(cells)
        return onSay(frGrid.reverted(cells.length))
      }
    }
  }
  const onLeave = useStable((event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    const to = leavingTo(event, block.to, size)
    if (!to && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (to) {
      keep()
      choose(onlyAt(to))
    } else setOpen(null)
  })
  const onBlur = useStable(keep)
  const onPaste = (event: ClipboardEvent): void => {
    if (open !== null) return
    event.preventDefault()
    const text = event.clipboardData.getData('text/plain')
    if (text === '') return
    void readPastedCells(text).then((texts) => {
      const pasted = pastedAt(texts, block, size)
      onCells(pasted.cells)
      choose(pasted.block)
      onSay(frGrid.pasted(pasted.cells.length, pasted.outside))
    })
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (open !== null) return
    event.preventDefault()
    const { top, bottom, left: first, right } = edgesOf(block)
    const texts = Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - first + 1 }, (_each, rank) =>
        textOf({ row: top + row, column: first + rank }),
      ),
    )
    event.clipboardData.setData('text/plain', copied(texts))
  }
  const onPress = (event: MouseEvent<HTMLTableElement>): void => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-at]')
    if (!cell || (event.target as Element).closest('input')) return
    const [row = 0, rank = 0] = (cell.dataset['at'] ?? '').split(':').map(Number)
    const to = { row, column: rank }
    const isAgain = row === block.to.row && rank === block.to.column
    if (isAgain && !event.shiftKey && follows.current) setOpen(textOf(to))
    else choose(event.shiftKey ? { from: block.from, to } : onlyAt(to))
  }
  const { top, bottom, left: first, right } = edgesOf(block)
  return (
    <div className={styles.box}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table to type in is a grid.
        role="grid"
        aria-label={frGrid.title}
        aria-multiselectable
        className={styles.grid}
        onKeyDown={onKey}
        onMouseUp={onPress}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <thead>
          <tr>
            <th scope="col">{frGrid.name}</th>
            {GRID_KEYS.map((key) => (
              <th key={key} scope="col" data-key={key}>
                {columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rank) => {
            const isIn = rank >= top && rank <= bottom
            return (
              <GridRowLine
                key={row.id}
                row={row}
                rank={rank}
                typed={typed[row.id]}
                left={left.get(row.id) ?? ''}
                first={isIn ? first : -1}
                last={isIn ? right : -1}
                focused={rank === at ? column : -1}
                open={rank === at && open !== null ? { column, text: open } : null}
                onText={setOpen}
                onLeave={onLeave}
                onBlur={onBlur}
              />
            )
          })}
        </tbody>
      </table>
      <StageList />
    </div>
  )
}
