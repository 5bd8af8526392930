import type { Cell } from 'write-excel-file/universal'
import {
  columnsOf,
  type RegisterColumn,
  type RegisterRow,
  type RegisterValue,
  valuesOf,
} from './register-table.ts'

/** The most characters that Excel takes in a cell, and in the name of a sheet. */
const CELL_LENGTH = 32_767
const SHEET_LENGTH = 31

/** Units: about the width of a character. */
const WIDTH = { least: 8, most: 60 }

/**
 * Some CPTS as a file that Excel opens: these rows, in this order, under these columns.
 *
 * Shape: one sheet; labels in bold above, which stay in sight; numbers as numbers, texts as texts, so that "01" keeps its zero and
 * "=1" is no formula; what is not known is an empty cell. `sheet` loses the characters that Excel refuses in the name of a sheet.
 * Errors: texts longer than Excel takes are cut.
 */
export async function registerXlsx(
  rows: readonly RegisterRow[],
  sheet: string,
  columns: readonly RegisterColumn[] = columnsOf(rows),
): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const lines = rows.map((row) => valuesOf(row, columns))
  const header = columns.map(({ label }): Cell => ({ ...written(label), fontWeight: 'bold' }))
  const body = lines.map((values) => values.map(written))
  return writeXlsxFile([header, ...body], {
    sheet: sheetName(sheet),
    stickyRowsCount: 1,
    columns: columns.map(({ label }, rank) => ({
      width: width([label, ...lines.map((values) => values[rank] ?? null)]),
    })),
  }).toBlob()
}

function written(value: RegisterValue): {
  value?: string | number
  type?: typeof String | typeof Number
} {
  if (value === null || value === '') return {}
  if (typeof value === 'number') return { value, type: Number }
  return { value: value.slice(0, CELL_LENGTH), type: String }
}

function sheetName(text: string): string {
  const plain = text.replaceAll(/[[\]/\\:*?\s]+/g, ' ').replaceAll(/^['\s]+|['\s]+$/g, '')
  return plain.slice(0, SHEET_LENGTH).trim() || 'CPTS'
}

function width(values: readonly RegisterValue[]): number {
  const longest = Math.max(...values.map((value) => `${value ?? ''}`.length))
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2))
}
