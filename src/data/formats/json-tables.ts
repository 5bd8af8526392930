import { namesCpts, roleOfHeader } from '../../domain/import/column-role.ts'
import type { ReadNote } from '../../domain/import/read-note.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import { asObject, valueOf } from './json.ts'
import { textProperties } from './layer.ts'
import { LIMITS, readFailure, type ReadFailure } from './limits.ts'
import { tableOfFields, tablesFrom } from './table.ts'

export type JsonTablesResult =
  | {
      readonly ok: true
      readonly tables: readonly SourceTable[]
      readonly notes: readonly ReadNote[]
    }
  | ReadFailure

/**
 * The table that JSON writes, whatever way around: a list of records, wrapped or not, or one; rows of cells, under titles apart or not; one
 * list a column; records under their names, or columns under theirs, as tools for data write them.
 *
 * Errors: `json-shape` for any other, `too-many-cells`, `empty`.
 */
export function readJsonTables(json: unknown): JsonTablesResult {
  const records = recordsOf(json)
  if (records) return tableOfRecords(records)
  const rows = rowsOf(json)
  return rows ? tablesFrom([{ nom: null, rows }]) : readFailure('json-shape')
}

type Json = Readonly<Record<string, unknown>>

/** A list of plain objects as a table, one row each, under the names of their keys. */
function tableOfRecords(list: readonly object[]): JsonTablesResult {
  if (list.length > LIMITS.rows) return readFailure('too-many-cells')
  const notes: ReadNote[] = []
  // Portals of open data wrap each record.
  const records = list.map((item) => asObject(valueOf(item, 'fields')) ?? item)
  const table = tableOfFields(null, records.map(textProperties), notes)
  const tooMany = table.rows.length * table.entete.length > LIMITS.cells
  return tooMany ? readFailure('too-many-cells') : { ok: true, tables: [table], notes }
}

function recordsOf(json: unknown): readonly object[] | null {
  if (Array.isArray(json)) return objectsOf(json)
  const object = asObject(json)
  if (!object) return null
  return wrapped(object) ?? fromColumns(object) ?? fromNames(object) ?? one(object)
}

function objectsOf(list: readonly unknown[]): readonly Json[] | null {
  const objects = list.flatMap((item): Json[] => {
    const object = asObject(item)
    return object ? [object] : []
  })
  return list.length > 0 && objects.length === list.length ? objects : null
}

/** The list of records that an answer of a service wraps, under whatever name; null where it holds none, or several. */
function wrapped(object: Json): readonly Json[] | null {
  // A record that says its name may list others within.
  if (one(object)) return null
  const lists = Object.values(object).flatMap((value) =>
    Array.isArray(value) ? [objectsOf(value)] : [],
  )
  const [only, ...others] = lists.filter((list) => list !== null)
  return only && others.length === 0 ? only : null
}

/** Whether some name among keys is one that a list of CPTS gives a column, or that of a CPTS. */
const isTitled = (keys: readonly string[]): boolean =>
  keys.some((key) => roleOfHeader(key) !== null || namesCpts(key))

/** One list a column, or the communes of each CPTS under its name. Errors: null where columns are not alike. */
function fromColumns(object: Json): readonly Json[] | null {
  const keys = Object.keys(object)
  const columns = Object.values(object).flatMap((value) =>
    Array.isArray(value) ? [value as readonly unknown[]] : [],
  )
  if (keys.length === 0 || columns.length < keys.length || !isTitled(keys)) return null
  const heights = columns.map(({ length }) => length)
  const height = Math.max(...heights)
  const isUneven = heights.some((each) => each !== height)
  if (height === 0 || height > LIMITS.rows || keys.length > LIMITS.columns) return null
  // Columns of records have a value a record: one that is shorter cannot be told from its gaps.
  if (isUneven && !keys.every(namesCpts)) return null
  return Array.from({ length: height }, (_, rank) =>
    Object.fromEntries(keys.map((key, at) => [key, columns[at]?.[rank] ?? null])),
  )
}

/** Records under their names or their ranks, or columns whose values are under the same. */
function fromNames(object: Json): readonly Json[] | null {
  const entries = Object.entries(object).flatMap(([name, value]) => {
    const inner = asObject(value)
    return inner ? [{ name, inner }] : []
  })
  if (entries.length === 0 || entries.length < Object.keys(object).length) return null
  if (isTitled(entries.map(({ name }) => name)) && !entries.every(({ name }) => namesCpts(name))) {
    const ranks = [...new Set(entries.flatMap(({ inner }) => Object.keys(inner)))]
    if (ranks.length > LIMITS.rows || !ranks.every((rank) => /^\d+$/.test(rank))) return null
    return ranks.map((rank) =>
      Object.fromEntries(entries.map(({ name, inner }) => [name, valueOf(inner, rank) ?? null])),
    )
  }
  if (!entries.every(({ inner }) => isTitled(Object.keys(inner)))) return null
  // One thing under a name may be anything.
  if (entries.length === 1 && !entries.every(({ name }) => namesCpts(name))) return null
  return entries.map(({ name, inner }) => (/^\d+$/.test(name) ? inner : { nom: name, ...inner }))
}

/** A record alone. */
function one(object: Json): readonly Json[] | null {
  const says = (name: string): boolean => typeof object[name] === 'string'
  const isOne = Object.keys(object).some((key) => roleOfHeader(key) === 'nom' && says(key))
  return isOne && isTitled(Object.keys(object)) ? [object] : null
}

/** Rows of cells, under titles of their own where they are apart; a list of texts is a column. Errors: null for anything else. */
function rowsOf(json: unknown): readonly (readonly string[])[] | null {
  if (Array.isArray(json)) {
    const rows = json.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[])
    const isPlain = rows.flat().every((cell) => asObject(cell) === null)
    return json.length > 0 && isPlain ? rows.map(textsOf) : null
  }
  const values = Object.values(asObject(json) ?? {})
  const bodies = values.filter(
    (value): value is unknown[][] =>
      Array.isArray(value) && value.length > 0 && value.every((row) => Array.isArray(row)),
  )
  const [body, ...others] = bodies
  const width = body?.[0]?.length
  const titles = values.filter(
    (value): value is string[] =>
      Array.isArray(value) &&
      value.length === width &&
      value.every((title) => typeof title === 'string'),
  )
  if (!body || others.length > 0 || titles.length !== 1) return null
  const rows = rowsOf(body)
  return rows && [...titles, ...rows]
}

function textsOf(cells: readonly unknown[]): string[] {
  return cells.map((cell) => textProperties({ cell }).get('cell') ?? '')
}
