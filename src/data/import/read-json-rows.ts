import type { SourceTable } from '../../domain/import/source-table.ts'
import { LIMITS } from './limits.ts'
import { asObject } from './parse-json.ts'
import { textProperties } from './raw-layer.ts'
import { readFailure, type ReadFailure } from './read-failure.ts'
import { tableOfFields } from './table-of-fields.ts'
import type { ReadNote } from '../../domain/import/read-note.ts'

export type JsonRowsResult =
  | { readonly ok: true; readonly table: SourceTable; readonly notes: readonly ReadNote[] }
  | ReadFailure

/** A list of plain objects as a table, one row each, under the names of their keys. Errors: `unknown-format`, `too-many-cells`. */
export function readJsonRows(list: readonly unknown[]): JsonRowsResult {
  if (list.length === 0 || !list.every((item) => asObject(item)))
    return readFailure('unknown-format')
  if (list.length > LIMITS.rows) return readFailure('too-many-cells')
  const notes: ReadNote[] = []
  const table = tableOfFields(null, list.map(textProperties), notes)
  const tooMany = table.rows.length * table.entete.length > LIMITS.cells
  return tooMany ? readFailure('too-many-cells') : { ok: true, table, notes }
}
