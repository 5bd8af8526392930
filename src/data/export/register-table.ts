import type { PartialDate } from '../../domain/cpts/partial-date.ts'

/** A date, which a spreadsheet has to show as precise as it is, and no more. */
export interface RegisterDate {
  readonly date: PartialDate
}

/** What a cell of the register may hold; null where the fact is not known. Numbers are figures, codes are texts. */
export type RegisterValue = string | number | RegisterDate | null

/** A column of the register: its key in the code, its name for the reader. */
export interface RegisterColumn {
  readonly key: string
  readonly label: string
  /** For the application alone: a spreadsheet that can does not show it. */
  readonly hidden?: boolean
}

/** One fact of one CPTS, under its column. */
export interface RegisterCell extends RegisterColumn {
  readonly value: RegisterValue
}

/** One CPTS: its facts, in the order they are to be read. */
export type RegisterRow = readonly RegisterCell[]

/** The columns that some rows have, in the order they are first met. */
export function columnsOf(rows: readonly RegisterRow[]): readonly RegisterColumn[] {
  const columns = new Map<string, RegisterColumn>()
  for (const { value: _, ...column } of rows.flat())
    if (!columns.has(column.key)) columns.set(column.key, column)
  return [...columns.values()]
}

/** The values of a row, one a column; null where the row has no such cell, or a figure that is no number. */
export function valuesOf(
  row: RegisterRow,
  columns: readonly RegisterColumn[],
): readonly RegisterValue[] {
  const values = new Map(row.map(({ key, value }) => [key, value]))
  return columns.map(({ key }) => {
    const value = values.get(key) ?? null
    return typeof value === 'number' && !Number.isFinite(value) ? null : value
  })
}

/** A value as a line of text shows it; a date as "2021", "2021-09" or "2021-09-15". */
export function plainValue(value: RegisterValue): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.date : `${value}`
}
