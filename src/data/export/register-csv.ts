import { cell, figureCell } from './csv-cell.ts'
import {
  columnsOf,
  plainValue,
  type RegisterColumn,
  type RegisterRow,
  type RegisterValue,
  valuesOf,
} from './register-table.ts'

/** Without it, Excel reads UTF-8 as Windows-1252. */
const BOM = '\uFEFF'

function written(value: RegisterValue): string {
  return typeof value === 'number' ? figureCell(value) : cell(plainValue(value))
}

/**
 * Some CPTS as a CSV text that a French Excel opens without asking: these rows, in this order, under these columns.
 *
 * Shape: UTF-8 with BOM, semicolons, CRLF, one header line of labels; decimal commas; what is not known is empty. Dates
 * are "2021", "2021-09" or "2021-09-15".
 * A French Excel makes "sept-21" and "15/09/2021" of them, and "6088" of a lone "06088"; an import reads all of these back for what they
 * were, and the XLSX file has them as they are.
 */
export function registerCsv(
  rows: readonly RegisterRow[],
  columns: readonly RegisterColumn[] = columnsOf(rows),
): string {
  const lines = [columns.map(({ label }) => label), ...rows.map((row) => valuesOf(row, columns))]
  return BOM + lines.map((values) => `${values.map(written).join(';')}\r\n`).join('')
}
