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
  const partly = shownValues(unpacked.files)
  const hidden = hiddenSheets(unpacked.files)
  for (const [name, part] of unpacked.files) {
    const text = new TextDecoder().decode(part)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return readFailure('entities', name)
    if (!/\bworksheets\//i.test(name)) {
      parts[name] = part
      continue
    }
    const filled = withShownValues(filledCells(withReferences(text)), partly)
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
      sheets: sheets.map(({ sheet, data }, rank) => ({
        nom: sheet,
        ...(hidden.has(rank) && { isHidden: true as const }),
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
interface ShownValues {
  /** The looks of cells that show a share in percent. */
  readonly percents: ReadonlySet<string>
  readonly precision: ReadonlyMap<string, 'month' | 'year'>
  readonly epoch: number
}

/** Of Excel's own formats, 17 is "mmm-yy". */
const MONTH_YEAR = 17
/** "0%" and "0.00%". */
const PERCENT: ReadonlySet<number> = new Set([9, 10])

function textOf(files: ReadonlyMap<string, Uint8Array>, name: RegExp): string {
  const part = [...files].find(([path]) => name.test(path))?.[1]
  return part ? new TextDecoder().decode(part) : ''
}

const WORKBOOK = /^xl\/workbook\.xml$/i

/** The ranks of the sheets that the workbook does not show. */
function hiddenSheets(files: ReadonlyMap<string, Uint8Array>): ReadonlySet<number> {
  const tags = textOf(files, WORKBOOK).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []
  const states = tags
    .filter((tag) => attribute(tag, 'name') !== '')
    .map((tag) => attribute(tag, 'state'))
  return new Set(states.flatMap((state, rank) => (/hidden$/i.test(state) ? [rank] : [])))
}

function shownValues(files: ReadonlyMap<string, Uint8Array>): ShownValues {
  const styles = textOf(files, /^xl\/styles\.xml$/i)
  const codes = new Map<string, string>()
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g))
    codes.set(attribute(tag, 'numFmtId'), attribute(tag, 'formatCode'))
  const looks = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  const precision = new Map<string, 'month' | 'year'>()
  const percents = new Set<string>()
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
    else if (PERCENT.has(Number(id)) || /[0#]\s*%/.test(code)) percents.add(`${rank}`)
  }
  const counts1904 = /\bdate1904\s*=\s*["'](?:1|true)["']/i.test(textOf(files, WORKBOOK))
  return { precision, percents, epoch: counts1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30) }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''
}

/** A sheet whose rows and cells say where they stand: some programs leave that out where one follows the other. */
function withReferences(xml: string): string {
  if (!/<(?:\w+:)?(?:c|row)(?![^>]*\sr\s*=)[\s/>]/.test(xml)) return xml
  let row = 0
  let column = 0
  return xml.replaceAll(
    /<((?:\w+:)?)(row|c)(\s[^>]*?)?(\/?)>/g,
    (_, prefix: string, name: string, given = '', end: string) => {
      const attributes = String(given)
      const said = attribute(attributes, 'r')
      if (name === 'row') {
        row = Number(said) || row + 1
        column = 0
        return `<${prefix}row${said ? attributes : `${attributes} r="${row}"`}${end}>`
      }
      column = said ? columnNumber(said.replace(/\d+$/, '')) : column + 1
      return `<${prefix}c${said ? attributes : `${attributes} r="${columnLetters(column)}${row}"`}${end}>`
    },
  )
}

/**
 * A sheet whose days that are shown as a month or a year are texts that say no more, where the library would make them the first of it; and
 * whose shares that are shown in percent are so.
 */
function withShownValues(xml: string, { precision, epoch, percents }: ShownValues): string {
  if (precision.size + percents.size === 0) return xml
  return xml.replaceAll(
    /<((?:\w+:)?)c(\s[^>]*)>\s*<(?:\w+:)?v>([\d.]+)<\/(?:\w+:)?v>\s*<\/(?:\w+:)?c>/g,
    (cell: string, prefix: string, attributes: string, value: string) => {
      const style = attribute(attributes, 's')
      const shown = precision.get(style)
      const type = attribute(attributes, 't')
      if (percents.has(style) && (type === '' || type === 'n'))
        return textCell(prefix, attributes, `${Number((Number(value) * 100).toPrecision(12))} %`)
      const date = new Date(epoch + Math.floor(Number(value)) * 86_400_000)
      if (!shown || (type !== '' && type !== 'n') || Number.isNaN(date.getTime())) return cell
      const said = day(date).slice(0, shown === 'month' ? 7 : 4)
      return textCell(prefix, attributes, said)
    },
  )
}

function textCell(prefix: string, attributes: string, text: string): string {
  const kept = attributes.replace(/\st\s*=\s*["']n["']/, '')
  return `<${prefix}c${kept} t="inlineStr"><${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is></${prefix}c>`
}

function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  return `${rest > 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`
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
