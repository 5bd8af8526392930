import { roleOfHeader } from './column-role.ts'

/** One row of what someone brought, its cells as texts. */
export interface SourceRow {
  /** As a spreadsheet numbers it, from 1; of a map, the rank of its shape. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * A table as it came.
 *
 * Shape: each row has as many cells as the header, none of them more; no row is empty.
 */
export interface SourceTable {
  /** Name of the sheet or of the layer; null where there is none. */
  readonly nom: string | null
  /** Whether it is a sheet that its workbook does not show. */
  readonly isHidden?: true
  /** Of tables that stand side by side on a sheet, which one it is, from 1. */
  readonly beside?: number
  /** Whether its rows are the columns of its sheet, or forms beneath one another; absent where they are its lines. */
  readonly turned?: 'columns' | 'forms'
  /** What stood above the header, one text a line. */
  readonly titre: readonly string[]
  /** The lines above the rows as they came, the header among them; none where it is made of the names of fields. */
  readonly above: readonly SourceRow[]
  readonly entete: readonly string[]
  readonly rows: readonly SourceRow[]
}

/** The texts of a column, from top to bottom. */
export function columnOf({ rows }: SourceTable, at: number): string[] {
  return rows.map(({ cells }) => cells[at] ?? '')
}

/** The header is looked for in so many of the first lines. */
const SEARCHED = 40

/**
 * A table made of rows of texts: what stands above the header is its title, what is empty goes.
 *
 * The header is the first row that fills at least half as many cells as most rows do, or one shortly below it that names more of what
 * tables of CPTS have: titles over several columns, and merged cells, stand above. A table without one, whose first row holds figures in the
 * place of names, has an empty header.
 * Shape: cells without spaces around; cells that no header names are kept, under an empty one. Errors: null where no row is filled.
 */
export function tableOf(
  nom: string | null,
  given: readonly (readonly string[])[],
): SourceTable | null {
  return tableOfRows(nom, rowsOf(given))
}

/** Rows of texts that hold something, each with its line. */
export function rowsOf(given: readonly (readonly string[])[]): readonly SourceRow[] {
  return given
    .map((cells, rank): SourceRow => ({ line: rank + 1, cells: cells.map(cleanText) }))
    .filter((row) => filled(row) > 0)
}

/** `tableOf` for rows that have their lines. */
export function tableOfRows(nom: string | null, rows: readonly SourceRow[]): SourceTable | null {
  if (rows.length === 0) return null
  const head = headerAt(rows)
  const named = isHeader(rows[head]?.cells ?? [], rows[head + 1]?.cells ?? [])
  return headed(nom, rows, head, named)
}

/** So many lines below the first that is as wide as a row, a header may still come. */
const BELOW = 6

function headerAt(rows: readonly SourceRow[]): number {
  const usual = mostCommon(rows.map(filled))
  const first = rows.slice(0, SEARCHED).findIndex((row) => filled(row) * 2 >= usual)
  let best = first
  for (let at = first + 1; at <= first + BELOW && at < rows.length; at += 1) {
    const row = rows[at]
    const known = row ? namedIn(row) : 0
    const isBetter = known > 1 && known > namedIn(rows[best] ?? { line: 0, cells: [] })
    if (row && isBetter && known * 2 >= filled(row)) best = at
  }
  return best
}

/** How many cells of a row are the names of columns that a list of CPTS has. */
function namedIn({ cells }: SourceRow): number {
  return cells.filter((cell) => cell !== '' && cell.length < 60 && roleOfHeader(cell) !== null)
    .length
}

/**
 * The same table with another line as its header.
 *
 * @param header the line, as a spreadsheet numbers it; `none` for a table all of which is rows.
 */
export function withHeader(table: SourceTable, header: number | 'none'): SourceTable {
  const rows = [...table.above, ...table.rows]
  if (header === 'none') return { ...table, ...headed(table.nom, rows, 0, false) }
  const head = rows.findIndex(({ line }) => line === header)
  return head === -1 ? table : { ...table, ...headed(table.nom, rows, head, true) }
}

/** The same table, whose header is a row like the others; what stood above it stays there. */
export function withHeaderAsRow(table: SourceTable): SourceTable {
  const rows = [...table.above, ...table.rows]
  return { ...table, ...headed(table.nom, rows, table.above.length - 1, false) }
}

/** A table whose first row stands at a rank, under its header where it has one. */
function headed(
  nom: string | null,
  rows: readonly SourceRow[],
  head: number,
  named: boolean,
): SourceTable {
  const width = rows
    .slice(head)
    .reduce((widest, { cells }) => Math.max(widest, lastFilled(cells) + 1), 0)
  const padded = (cells: readonly string[]): string[] =>
    Array.from({ length: width }, (_, at) => cells[at] ?? '')
  return {
    nom,
    titre: rows.slice(0, head).map(({ cells }) => cells.filter((cell) => cell !== '').join(' ')),
    above: rows.slice(0, named ? head + 1 : head),
    entete: padded(named ? (rows[head]?.cells ?? []) : []),
    rows: rows
      .slice(named ? head + 1 : head)
      .map(({ line, cells }) => ({ line, cells: padded(cells) })),
  }
}

/** How many cells of a row hold something. */
export function filled({ cells }: SourceRow): number {
  return cells.filter((cell) => cell !== '').length
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '')
}

/** The number met most often; the greatest of those that tie. */
function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1)
  const [best = 0] = [...counts.entries()].toSorted(([a, n], [b, m]) => m - n || b - a)[0] ?? []
  return best
}

/** Names hold letters; a first row with a code or a figure where the next has one too is a row like any other. */
function isHeader(first: readonly string[], next: readonly string[]): boolean {
  const isFigure = (cell: string | undefined): boolean =>
    /^[\d\s.,%-]*\d[\d\s.,%-]*$/.test(cell ?? '')
  const isCode = (cell: string | undefined): boolean => /^(?:\d{4,5}|2[ab]\d{3})$/i.test(cell ?? '')
  return !first.some(
    (cell, at) => (isFigure(cell) || isCode(cell)) && (isFigure(next[at]) || isCode(next[at])),
  )
}

/** Halves of characters, what no XML may hold, marks that reorder what follows. */
const REFUSED = /[\p{Cs}\uFFFE\uFFFF\uFEFF\u202A-\u202E\u2066-\u2069]/gu
/** Control characters, ends of lines and tabs aside. */
const CONTROL = /[^\P{Cc}\t\r\n]/gu

/** Whether a text holds what `cleanText` takes away. */
export function isClean(text: string): boolean {
  return text.search(REFUSED) === -1 && text.search(CONTROL) === -1
}

/** A text from outside as it may be kept: whole characters in plain order, no space around, lines ended alike. */
export function cleanText(text: string): string {
  return text.replace(REFUSED, '').replace(CONTROL, '').replaceAll(/\r\n?/g, '\n').trim()
}
