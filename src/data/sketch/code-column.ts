import { codeFromText, isUnitCode } from '../../domain/units/unit.ts'

/** What people call a column of codes INSEE, in small letters and figures only. */
const CODE_HEADERS = [
  'codeinsee',
  'insee',
  'codgeo',
  'codecommune',
  'codeinseecommune',
  'inseecom',
  'depcom',
  'com',
  'code',
]
/** Postal codes look like codes INSEE, and are not. */
const NOT_CODES = /post|^cp$|zip|siren|popul/
/** The share of a column's cells that have to be codes for it to be one of codes. */
const MOSTLY = 0.8

/** A column of codes, and the row where they begin. */
export interface CodeColumn {
  readonly at: number
  readonly firstRow: 0 | 1
}

/** The column of a table that holds codes INSEE: by its header, or else by what it holds. Errors: null where there is none. */
export function codeColumn(rows: readonly (readonly string[])[]): CodeColumn | null {
  const headers = (rows[0] ?? []).map(bareHeader)
  const named = CODE_HEADERS.map((name) => headers.indexOf(name)).find((at) =>
    rows.slice(1).some((row) => codeFromText(row[at] ?? '') !== null),
  )
  if (named !== undefined) return { at: named, firstRow: 1 }
  const shares = headers.map((header, at) => (NOT_CODES.test(header) ? 0 : shareOfCodes(rows, at)))
  const best = Math.max(0, ...shares)
  if (best < MOSTLY) return null
  const at = shares.indexOf(best)
  return { at, firstRow: codeFromText(rows[0]?.[at] ?? '') ? 0 : 1 }
}

function shareOfCodes(rows: readonly (readonly string[])[], at: number): number {
  const cells = rows.map((row) => row[at]?.trim() ?? '').filter((text) => text !== '')
  // The first cell may be a header.
  const codes = cells.filter((text, rank) => isUnitCode(text) || (rank === 0 && cells.length > 1))
  return codes.length / Math.max(cells.length, 1)
}

function bareHeader(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}
