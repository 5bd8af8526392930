import { isClean, cleanText, type SourceTable } from '../../domain/import/source-table.ts'
import { tablesOf } from '../../domain/import/tables-beside.ts'
import type { ReadNote } from '../../domain/import/read-note.ts'
import { LIMITS, readFailure, type ReadFailure } from './limits.ts'

/** Rows of texts as a sheet or a file holds them. */
export interface RawSheet {
  readonly nom: string | null
  /** Whether the workbook does not show it. */
  readonly isHidden?: true
  readonly rows: readonly (readonly string[])[]
}

export type TablesResult =
  | {
      readonly ok: true
      readonly tables: readonly SourceTable[]
      readonly notes: readonly ReadNote[]
    }
  | ReadFailure

/** The tables that sheets hold, those side by side each for itself; empty sheets go. Errors: `empty`, `too-many-cells`. */
export function tablesFrom(sheets: readonly RawSheet[]): TablesResult {
  const notes: ReadNote[] = []
  const tables: SourceTable[] = []
  for (const { nom, rows, ...shown } of sheets) {
    const sheet = tables.length
    const widest = rows.reduce((width, row) => Math.max(width, row.length), 0)
    if (rows.length > LIMITS.rows || widest > LIMITS.columns) return readFailure('too-many-cells')
    if (rows.length * widest > LIMITS.cells) return readFailure('too-many-cells')
    const found = tablesOf(
      nom,
      rows.map((row, rank) => fitting(row, { line: rank + 1, sheet }, notes)),
    )
    tables.push(...found.map((table) => ({ ...table, ...shown })))
  }
  return tables.length > 0 ? { ok: true, tables, notes } : readFailure('empty')
}

function fitting(
  row: readonly string[],
  at: { readonly line: number; readonly sheet: number },
  notes: ReadNote[],
): readonly string[] {
  if (!row.every(isClean)) notes.push({ kind: 'text-repaired', ...at, detail: null })
  if (row.every(({ length }) => length <= LIMITS.cellLength)) return row
  notes.push({ kind: 'cell-cut', ...at, detail: null })
  return row.map((cell) => cell.slice(0, LIMITS.cellLength))
}

/**
 * Things that each bear fields, as a table: one column a name, in the order in which names are met, one row a thing.
 *
 * @param before how many things stand before the first.
 * Shape: past the most columns that an import accepts, names are left out.
 */
export function tableOfFields(
  nom: string | null,
  things: readonly ReadonlyMap<string, string>[],
  notes: ReadNote[],
  before = 0,
): SourceTable {
  const entete = new Set<string>()
  for (const fields of things)
    for (const name of fields.keys()) if (entete.size < LIMITS.columns) entete.add(name)
  const names = [...entete]
  const rows = things.map((fields, rank) => {
    const given = names.map((name) => fields.get(name) ?? '')
    const line = before + rank + 1
    if (!given.every(isClean)) notes.push({ kind: 'text-repaired', line, detail: null })
    if (given.some(({ length }) => length > LIMITS.cellLength))
      notes.push({ kind: 'cell-cut', line, detail: null })
    return { line, cells: given.map((cell) => cleanText(cell.slice(0, LIMITS.cellLength))) }
  })
  return { nom, titre: [], above: [], entete: names.map(cleanText), rows }
}
