import { cell } from './csv-cell.ts'

/** Without it, Excel reads UTF-8 as Windows-1252. */
const BOM = '\uFEFF'

/** Rows of texts as a CSV that a French Excel opens without asking: UTF-8 with BOM, semicolons, CRLF, and never a formula. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BOM + rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')
}
