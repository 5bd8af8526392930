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
  /** What stood above the header, one text a line. */
  readonly titre: readonly string[]
  readonly entete: readonly string[]
  readonly rows: readonly SourceRow[]
}

/** The texts of a column, from top to bottom. */
export function columnOf({ rows }: SourceTable, at: number): string[] {
  return rows.map(({ cells }) => cells[at] ?? '')
}
