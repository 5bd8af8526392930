import { type Block, edgesOf, type GridSize, type Place } from './grid-keys.ts'

/** The columns that are typed in, by their names in the register: facts of one text each, none that is worked out, and no territory. */
export const GRID_KEYS = [
  'avancement',
  'avancementDate',
  'aci',
  'departements',
  'populationAnnoncee',
  'email',
  'telephone',
  'site',
  'finess',
  'alias',
] as const
export type GridKey = (typeof GRID_KEYS)[number]

/** A record as the grid shows it. */
export interface GridRow {
  readonly id: string
  readonly nom: string
  /** What its record says, as one types it. */
  readonly texts: Readonly<Record<GridKey, string>>
}

/** What is typed and not saved, by record and column. */
export type TypedCells = Readonly<Record<string, Readonly<Partial<Record<GridKey, string>>>>>

/** A text to be written into a cell; null gives the cell back to its record. */
export interface CellText extends Place {
  readonly text: string | null
}

/** What stands in a cell: what is typed, or else what the record says. */
export function textAt(typed: TypedCells, row: GridRow, key: GridKey): string {
  return typed[row.id]?.[key] ?? row.texts[key]
}

/** How many cells are typed. */
export function countTyped(typed: TypedCells): number {
  return Object.values(typed).reduce((sum, cells) => sum + Object.keys(cells).length, 0)
}

/** What is typed with some more cells; one that says what its record does is not typed any more. */
export function withCells(
  typed: TypedCells,
  rows: readonly GridRow[],
  cells: readonly CellText[],
): TypedCells {
  const next: Record<string, Partial<Record<GridKey, string>>> = { ...typed }
  for (const { row: at, column, text } of cells) {
    const [row, key] = [rows[at], GRID_KEYS[column]]
    if (!row || !key) continue
    const { [key]: _, ...others } = next[row.id] ?? {}
    const wanted = text?.trim() ?? row.texts[key]
    if (wanted !== row.texts[key]) next[row.id] = { ...others, [key]: wanted }
    else if (Object.keys(others).length > 0) next[row.id] = others
    else delete next[row.id]
  }
  return next
}

/** The cells of a block, from left to right and from top to bottom, each with a text. */
export function cellsIn(block: Block, text: (at: Place) => string | null): readonly CellText[] {
  const { top, bottom, left, right } = edgesOf(block)
  return ranks(top, bottom).flatMap((row) =>
    ranks(left, right).map((column) => ({ row, column, text: text({ row, column }) })),
  )
}

const ranks = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, rank) => from + rank)

/** The cells of a block below its first row, each with the text at the head of its column; a block of one row takes those of the row above. */
export function filledDown(block: Block, textOf: (at: Place) => string): readonly CellText[] {
  const { top, bottom } = edgesOf(block)
  const head = top === bottom ? Math.max(0, top - 1) : top
  return cellsIn(block, ({ column }) => textOf({ row: head, column })).filter(
    ({ row }) => row > head,
  )
}

/** Cells that are pasted, and what they come to. */
export interface Pasted {
  readonly cells: readonly CellText[]
  /** The cells that they fill. */
  readonly block: Block
  /** How many texts are left out, as they would stand outside the grid. */
  readonly outside: number
}

/**
 * What pasted rows of texts put where: from the first cell of the block on; a single text fills all of the block.
 *
 * Rows that are shorter than others leave what stands beside them as it is.
 */
export function pastedAt(
  rows: readonly (readonly string[])[],
  block: Block,
  size: GridSize,
): Pasted {
  const [only = '', ...others] = rows.flat()
  if (rows.length === 1 && others.length === 0)
    return { cells: cellsIn(block, () => only), block, outside: 0 }
  const { top, left } = edgesOf(block)
  const all = rows.flatMap((texts, row) =>
    texts.map((text, column): CellText => ({ row: top + row, column: left + column, text })),
  )
  const cells = all.filter(({ row, column }) => row < size.rows && column < size.columns)
  const to = cells.reduce(
    (far, { row, column }) => ({
      row: Math.max(far.row, row),
      column: Math.max(far.column, column),
    }),
    { row: top, column: left },
  )
  const outside = all.filter(({ text }) => text !== '').length
  return {
    cells,
    block: { from: { row: top, column: left }, to },
    outside: outside - cells.filter(({ text }) => text !== '').length,
  }
}

/** Rows of texts as a spreadsheet takes them from the clipboard: tabs between cells, quotes around those with tabs, quotes or ends of lines. */
export function copied(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string =>
    /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  return rows.map((texts) => texts.map(quoted).join('\t')).join('\r\n')
}
