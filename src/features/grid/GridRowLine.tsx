import { memo, type KeyboardEvent } from 'react'
import { STAGES } from '../../domain/cpts/stage.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frGrid } from '../../fr/follow-up/grid.ts'
import { frRegisterExport } from '../../fr/follow-up/register-export.ts'
import styles from './Grid.module.css'
import { GRID_KEYS, type GridKey, type GridRow, type TypedCells } from './typed-cells.ts'

/** The cell of a row that is open, with the text in it. */
export interface OpenCell {
  readonly column: number
  readonly text: string
}

interface GridRowLineProps {
  readonly row: GridRow
  readonly rank: number
  readonly typed: TypedCells[string] | undefined
  /** The columns of what is typed without effect, separated by spaces. */
  readonly left: string
  /** The columns that are chosen, from the first to the last; -1 where none is. */
  readonly first: number
  readonly last: number
  /** The column that has the focus, or takes it; -1 for none. */
  readonly focused: number
  readonly open: OpenCell | null
  readonly onText: (text: string) => void
  readonly onLeave: (event: KeyboardEvent<HTMLInputElement>) => void
  /** The focus went elsewhere: what stands in the cell is kept. */
  readonly onBlur: () => void
}

const { columns } = frRegisterExport
/** The names of the stages, offered while one types. */
export const STAGE_LIST = 'etapes'

/** One record: its name, and its cells, of which one may be open. */
export const GridRowLine = memo(function GridRowLine(props: GridRowLineProps) {
  const { row, rank, typed, left, first, last, focused, open, onText, onLeave, onBlur } = props
  const without = left.split(' ')
  return (
    <tr>
      <th scope="row">{row.nom}</th>
      {GRID_KEYS.map((key: GridKey, column) => {
        const isTyped = typed?.[key] !== undefined
        const isLeft = isTyped && without.includes(key)
        const text = typed?.[key] ?? row.texts[key]
        return (
          <td
            key={key}
            tabIndex={focused === column ? 0 : -1}
            data-at={`${rank}:${column}`}
            data-typed={isTyped || undefined}
            aria-selected={column >= first && column <= last}
            aria-invalid={isLeft || undefined}
          >
            {open?.column === column ? (
              <input
                // oxlint-disable-next-line jsx-a11y/no-autofocus -- the cell that one opened.
                autoFocus
                aria-label={`${columns[key]}, ${row.nom}`}
                list={key === 'avancement' ? STAGE_LIST : undefined}
                autoComplete="off"
                value={open.text}
                onChange={({ currentTarget: { value } }) => onText(value)}
                onKeyDown={onLeave}
                onBlur={onBlur}
              />
            ) : (
              <span className={styles.text}>
                {isLeft && text === '' ? frGrid.emptied : shownText(key, text)}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
})

/** A text as it is read: the number of inhabitants with its spaces, which one need not type. */
const shownText = (key: GridKey, text: string): string =>
  key === 'populationAnnoncee' && /^\d+$/.test(text) ? formatNumber(Number(text)) : text

/** The names of the stages, for the cells of their column. */
export function StageList() {
  return (
    <datalist id={STAGE_LIST}>
      {STAGES.map((stage) => (
        <option key={stage}>{frCategories[stage]}</option>
      ))}
    </datalist>
  )
}
