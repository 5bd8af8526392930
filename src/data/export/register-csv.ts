import { cell, figureCell } from './csv-cell.ts'
import {
  columnsOf,
  type RegisterColumn,
  type RegisterRow,
  type RegisterValue,
  valuesOf,
} from './register-table.ts'

/** Without it, Excel reads UTF-8 as Windows-1252. */
const BOM = '\uFEFF'

function written(value: RegisterValue): string {
  if (typeof value === 'number') return figureCell(value)
  return value === null ? '' : cell(value)
}

/**
 * Some CPTS as a CSV text that a French Excel opens without asking: these rows, in this order, under these columns.
 *
 * Shape: UTF-8 with BOM, semicolons, CRLF, one header line of labels; decimal commas; what is not known is empty. Excel takes codes
 * that look like numbers ("01") for numbers: the XLSX file keeps them.
 */
export function registerCsv(
  rows: readonly RegisterRow[],
  columns: readonly RegisterColumn[] = columnsOf(rows),
): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => valuesOf(row, columns))]
  return BOM + lines.map((values) => `${values.map(written).join(';')}\r\n`).join('')
}
