import { isClean } from '../../domain/import/clean-text.ts'
import type { ReadNote } from '../../domain/import/read-note.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import { tableOf } from '../../domain/import/table-head.ts'
import { LIMITS } from './limits.ts'
import { readFailure, type ReadFailure } from './read-failure.ts'

/** Rows of texts as a sheet or a file holds them. */
export interface RawSheet {
  readonly nom: string | null
  readonly rows: readonly (readonly string[])[]
}

export type TablesResult =
  | {
      readonly ok: true
      readonly tables: readonly SourceTable[]
      readonly notes: readonly ReadNote[]
    }
  | ReadFailure

/** The tables that sheets hold; empty sheets go. Errors: `empty`, `too-many-cells`. */
export function tablesFrom(sheets: readonly RawSheet[]): TablesResult {
  const notes: ReadNote[] = []
  const tables: SourceTable[] = []
  for (const { nom, rows } of sheets) {
    const widest = rows.reduce((width, row) => Math.max(width, row.length), 0)
    if (rows.length > LIMITS.rows || widest > LIMITS.columns) return readFailure('too-many-cells')
    if (rows.length * widest > LIMITS.cells) return readFailure('too-many-cells')
    const table = tableOf(
      nom,
      rows.map((row, rank) => fitting(row, rank + 1, notes)),
    )
    if (table) tables.push(table)
  }
  return tables.length > 0 ? { ok: true, tables, notes } : readFailure('empty')
}

function fitting(row: readonly string[], line: number, notes: ReadNote[]): readonly string[] {
  if (!row.every(isClean)) notes.push({ kind: 'text-repaired', line, detail: null })
  if (row.every(({ length }) => length <= LIMITS.cellLength)) return row
  notes.push({ kind: 'cell-cut', line, detail: null })
  return row.map((cell) => cell.slice(0, LIMITS.cellLength))
}
