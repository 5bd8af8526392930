import type { RowAt } from '../../domain/import/incoming.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import { groupBy } from '../../domain/units/group-by.ts'
import { frImportAccount } from '../../fr/import/import-account.ts'

const words = frImportAccount.sheets

/** How a sheet of a file is called, or one of the tables that stand on it side by side. */
export function sheetName(
  rank: number,
  { nom, beside }: Pick<SourceTable, 'nom' | 'beside'>,
): string {
  if (beside !== undefined) return words.beside(nom, beside)
  return nom ?? words.nameless(rank)
}

/** A line of a sheet as a spreadsheet shows it: a column where the table was turned. */
export function lineName(turned: SourceTable['turned'], line: number): string {
  return turned === 'columns' ? columnLetters(line) : `${line}`
}

/** Where in a file something stands, sheet by sheet where it has several. */
export function placesName(places: readonly RowAt[], sheets: readonly Sheet[]): string {
  const bySheet = groupBy(places, ({ sheet }) => sheet)
  return Array.from(bySheet, ([rank, own]) => {
    const table = sheets.find((each) => each.rank === rank)?.table
    const lines = own.map(({ line }) => lineName(table?.turned, line))
    const where = words.where(lines, table?.turned === 'columns')
    return table && sheets.length > 1 ? `${sheetName(rank, table)}, ${where}` : where
  }).join('\u00a0; ')
}

/** The letters by which a spreadsheet calls a column, from 1. */
function columnLetters(rank: number): string {
  const last = String.fromCharCode(65 + ((rank - 1) % 26))
  return rank > 26 ? columnLetters(Math.floor((rank - 1) / 26)) + last : last
}
