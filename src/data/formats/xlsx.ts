import { zipSync } from 'fflate'
import { LIMITS } from './limits.ts'
import type { ReadReason } from '../../domain/import/read-reason.ts'
import { readFailure, type ReadFailure } from './limits.ts'
import type { RawSheet } from './table.ts'
import { unpack } from './unzip.ts'

export type SheetsResult = { readonly ok: true; readonly sheets: readonly RawSheet[] } | ReadFailure

/** Parts of a workbook that say nothing of its cells. */
const BESIDE =
  /\/(?:drawings|charts|chartsheets|pivot\w*|theme|media|comments\w*|printerSettings|externalLinks)\//i

/**
 * The sheets of an XLSX workbook, every cell as a text: days as "2024-02-14", figures with a point, formulas as the value kept with them.
 *
 * The archive is unpacked here, within limits, and handed on stored, so that the library that reads it unpacks nothing of its own.
 * Errors: `swells`, `too-many-cells`, `entities`, `damaged`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetsResult> {
  const unpacked = unpack(bytes, (name) => /\.xml(?:\.rels)?$/i.test(name) && !BESIDE.test(name))
  if (!unpacked.ok) return unpacked
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>
  for (const [name, part] of unpacked.files) {
    const text = new TextDecoder().decode(part)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return readFailure('entities', name)
    if (!/\bworksheets\//i.test(name)) {
      parts[name] = part
      continue
    }
    const filled = filledCells(text)
    const refused = spanProblem(filled)
    if (refused) return readFailure(refused, name)
    parts[name] = new TextEncoder().encode(filled)
  }
  const { default: readXlsxFile } = await import('read-excel-file/universal')
  try {
    const stored = zipSync(parts, { level: 0 })
    const sheets = await readXlsxFile(new Blob([stored]))
    return {
      ok: true,
      sheets: sheets.map(({ sheet, data }) => ({
        nom: sheet,
        rows: data.map((row) => row.map(asText)),
      })),
    }
  } catch (error) {
    return readFailure('damaged', String(error))
  }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : day(value)
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}

function day(date: Date): string {
  const year = date.getUTCFullYear()
  return year > 0 && year < 10_000 ? date.toISOString().slice(0, 10) : ''
}

/** A sheet without its empty cells, which are there for their looks only, often down to the last row that Excel knows. */
function filledCells(xml: string): string {
  return xml.replaceAll(/<(?:\w+:)?c\b[^>]*(?:\/>|>\s*<\/(?:\w+:)?c>)/g, '')
}

/** Where the cells of a sheet span more than accepted, since the library makes every cell between them; or do not say where they are. */
function spanProblem(xml: string): ReadReason | null {
  let right = 0
  let bottom = 0
  for (const [tag] of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
    const [, column = '', row = ''] = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/.exec(tag) ?? []
    if (row === '') return 'damaged'
    right = Math.max(right, columnNumber(column))
    bottom = Math.max(bottom, Number(row))
    if (right > LIMITS.columns || bottom > LIMITS.rows) return 'too-many-cells'
  }
  return right * bottom > LIMITS.cells ? 'too-many-cells' : null
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
