import { zipSync } from 'fflate'
import { LIMITS, readFailure, type ReadFailure } from './limits.ts'
import type { ReadReason } from '../../domain/import/read-note.ts'
import type { RawSheet } from './table.ts'
import { unpack } from './unzip.ts'

export type SheetsResult = { readonly ok: true; readonly sheets: readonly RawSheet[] } | ReadFailure

/** Parts of a workbook that say nothing of its cells. */
const BESIDE =
  /\/(?:drawings|charts|chartsheets|pivot\w*|theme|media|comments\w*|printerSettings|externalLinks)\//i

/**
 * The sheets of an XLSX workbook, every cell as a text: days as "2024-02-14", those shown as a month or a year as "2024-02" or "2024", figures
 * with a point, formulas as the value kept with them.
 *
 * The archive is unpacked here, within limits, and handed on stored, so that the library that reads it unpacks nothing of its own.
 * Errors: `swells`, `too-many-cells`, `entities`, `damaged`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetsResult> {
  const unpacked = unpack(bytes, (name) => /\.xml(?:\.rels)?$/i.test(name) && !BESIDE.test(name))
  if (!unpacked.ok) return unpacked
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>
  const partly = partialDates(unpacked.files)
  for (const [name, part] of unpacked.files) {
    const text = new TextDecoder().decode(part)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return readFailure('entities', name)
    if (!/\bworksheets\//i.test(name)) {
      parts[name] = part
      continue
    }
    const filled = withPartialDates(filledCells(text), partly)
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

/** The looks of cells that show a month or a year of what is kept as a day, by rank, and the day from which a workbook counts. */
interface PartialDates {
  readonly precision: ReadonlyMap<string, 'month' | 'year'>
  readonly epoch: number
}

/** Of Excel's own formats, 17 is "mmm-yy". */
const MONTH_YEAR = 17

function partialDates(files: ReadonlyMap<string, Uint8Array>): PartialDates {
  const text = (name: RegExp): string => {
    const part = [...files].find(([path]) => name.test(path))?.[1]
    return part ? new TextDecoder().decode(part) : ''
  }
  const styles = text(/^xl\/styles\.xml$/i)
  const codes = new Map<string, string>()
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g))
    codes.set(attribute(tag, 'numFmtId'), attribute(tag, 'formatCode'))
  const looks = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  const precision = new Map<string, 'month' | 'year'>()
  for (const [rank, [tag]] of [...looks.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].entries()) {
    const id = attribute(tag, 'numFmtId')
    // Colours, languages and quoted words are no part of a date.
    const code = (codes.get(id) ?? '').toLowerCase().replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, '')
    if (
      Number(id) === MONTH_YEAR ||
      /^[^dhs]*m[^dhs]*y[^dhs]*$|^[^dhs]*y[^dhs]*m[^dhs]*$/.test(code)
    )
      precision.set(`${rank}`, 'month')
    else if (/^y+[^a-z0#]*$/.test(code)) precision.set(`${rank}`, 'year')
  }
  const counts1904 = /\bdate1904\s*=\s*["'](?:1|true)["']/i.test(text(/^xl\/workbook\.xml$/i))
  return { precision, epoch: counts1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30) }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
}

/** A sheet whose days that are shown as a month or a year are texts that say no more: the library would make them the first of it. */
function withPartialDates(xml: string, { precision, epoch }: PartialDates): string {
  if (precision.size === 0) return xml
  return xml.replaceAll(
    /<((?:\w+:)?)c(\s[^>]*)>\s*<(?:\w+:)?v>([\d.]+)<\/(?:\w+:)?v>\s*<\/(?:\w+:)?c>/g,
    (cell: string, prefix: string, attributes: string, value: string) => {
      const shown = precision.get(attribute(attributes, 's'))
      const type = attribute(attributes, 't')
      const date = new Date(epoch + Math.floor(Number(value)) * 86_400_000)
      if (!shown || (type !== '' && type !== 'n') || Number.isNaN(date.getTime())) return cell
      const said = day(date).slice(0, shown === 'month' ? 7 : 4)
      const kept = attributes.replace(/\st\s*=\s*["']n["']/, '')
      return `<${prefix}c${kept} t="inlineStr"><${prefix}is><${prefix}t>${said}</${prefix}t></${prefix}is></${prefix}c>`
    },
  )
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
