/** A cell by its row and its column, both from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** Cells that are chosen: from the one where the choice began to the one that has the focus. */
export interface Block {
  readonly from: Place
  readonly to: Place
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** A key as the browser tells it. */
export interface PressedKey {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key does: chooses cells, opens one (with a text of its own, or null for the one it has), fills down, or gives cells back to the record. */
export type GridAction =
  | { readonly kind: 'choose'; readonly block: Block }
  | { readonly kind: 'edit'; readonly text: string | null }
  | { readonly kind: 'fill' | 'revert' }

/** Rows that a page of keys goes up or down. */
const PAGE = 10

export const onlyAt = (at: Place): Block => ({ from: at, to: at })

/** The same block within a table that may have become smaller. */
export function within({ from, to }: Block, size: GridSize): Block {
  return { from: clamped(from, size), to: clamped(to, size) }
}

function clamped({ row, column }: Place, { rows, columns }: GridSize): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  }
}

/** The first and the last row and column of a block, whichever way it was drawn. */
export function edgesOf({ from, to }: Block) {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  }
}

/** What a key does while no cell is open; null where it is the browser's: Tab leaves the grid. */
export function actionOf(pressed: PressedKey, block: Block, size: GridSize): GridAction | null {
  const { key, shiftKey, altKey } = pressed
  const far = pressed.ctrlKey || pressed.metaKey
  if (altKey) return null
  if (far && key.toLowerCase() === 'd') return { kind: 'fill' }
  if (far && key.toLowerCase() === 'a')
    return { kind: 'choose', block: within({ from: { row: 0, column: 0 }, to: LAST }, size) }
  const to = movedTo(key, block.to, far)
  if (to) {
    const at = clamped(to, size)
    return { kind: 'choose', block: shiftKey ? { from: block.from, to: at } : onlyAt(at) }
  }
  if (key === 'Enter' || key === 'F2') return { kind: 'edit', text: null }
  if (key === 'Delete' || key === 'Backspace') return { kind: 'revert' }
  if (key === 'Escape') return { kind: 'choose', block: onlyAt(block.to) }
  return !far && /^.$/u.test(key) ? { kind: 'edit', text: key } : null
}

const LAST: Place = { row: Infinity, column: Infinity }

function movedTo(key: string, { row, column }: Place, far: boolean): Place | null {
  switch (key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: far ? Infinity : row + 1, column }
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: far ? Infinity : column + 1 }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? Infinity : row, column: Infinity }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'PageDown':
      return { row: row + PAGE, column }
    default:
      return null
  }
}

/** Where one goes on from an open cell, its text kept; null for a key that is the text's own. At the end of a row, Tab goes on in the next. */
export function leavingTo(
  { key, shiftKey }: Pick<PressedKey, 'key' | 'shiftKey'>,
  { row, column }: Place,
  size: GridSize,
): Place | null {
  const step = shiftKey ? -1 : 1
  if (key === 'Enter') return clamped({ row: row + step, column }, size)
  if (key !== 'Tab') return null
  const rank = row * size.columns + column + step
  const last = size.rows * size.columns - 1
  const at = Math.max(0, Math.min(last, rank))
  return { row: Math.floor(at / size.columns), column: at % size.columns }
}
