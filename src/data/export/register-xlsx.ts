import { strToU8, zipSync } from 'fflate'
import {
  columnsOf,
  plainValue,
  type RegisterColumn,
  type RegisterRow,
  type RegisterValue,
  valuesOf,
} from './register-table.ts'

/** A sheet of the workbook: these rows, in this order, under these columns, or under those that they have. */
export interface RegisterSheet {
  readonly nom: string
  readonly rows: readonly RegisterRow[]
  readonly columns?: readonly RegisterColumn[]
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The most characters that Excel takes in a cell, and in the name of a sheet. */
const CELL_LENGTH = 32_767
const SHEET_LENGTH = 31
/** Units: about the width of a character. */
const WIDTH = { least: 8, most: 60 }

/** The looks of cells, by their rank in the stylesheet; `numFmtId` from 164 on are our own, the others are Excel's. */
const FORMATS = { header: 0, text: 49, count: 3, figure: 0, day: 164, month: 165, year: 1 } as const
const STYLES = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[]
const styleOf = (name: keyof typeof FORMATS): number => STYLES.indexOf(name) + 1

/**
 * Some CPTS as a file that Excel opens, sorts and filters.
 *
 * Shape: labels in bold above, which stay in sight and carry a filter; numbers as numbers; dates as dates, shown as precise as they are (a
 * month is the first of it under "mm/yyyy", a year a whole number); texts as texts, so that "01" keeps its zero, even one that is typed
 * there later, and "=1" is no formula; what is not known is an empty cell.
 * Made and packed at once, without the workers that packing libraries start from a blob, which the content policy refuses.
 * Errors: texts longer than Excel takes are cut; names of sheets lose the characters that it refuses.
 */
export function registerXlsx(sheets: readonly RegisterSheet[]): Blob {
  const names = sheets.map(({ nom }) => sheetName(nom))
  const paths = names.map((_, rank) => `worksheets/sheet${rank + 1}.xml`)
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ['workbook.xml', 'sheet.main'],
      ['styles.xml', 'styles'],
      ...paths.map((path) => [path, 'worksheet']),
    ]
      .map(
        ([path, kind]) =>
          `<Override PartName="/xl/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': related([
      ...paths.map((path) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map(
        (name, rank) =>
          `<sheet name="${escaped(name)}" sheetId="${rank + 1}" r:id="r${rank + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': STYLESHEET,
  }
  for (const [rank, sheet] of sheets.entries()) parts[`xl/${paths[rank]}`] = sheetXml(sheet)
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])
  return new Blob([zipSync(Object.fromEntries(files))], { type: TYPE })
}

function related(parts: readonly (readonly [kind: string, path: string])[]): string {
  const each = parts.map(
    ([kind, path], rank) =>
      `<Relationship Id="r${rank + 1}" Type="${OFFICE}/${kind}" Target="${path}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

const STYLESHEET = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${STYLES.length + 1}"><xf/>${STYLES.map(
  (name) =>
    `<xf numFmtId="${FORMATS[name]}" fontId="${name === 'header' ? 1 : 0}" applyNumberFormat="1" applyFont="1"/>`,
).join('')}</cellXfs></styleSheet>`

function sheetXml({ rows, columns = columnsOf(rows) }: RegisterSheet): string {
  const lines = rows.map((row) => valuesOf(row, columns))
  const cols = columns.map(({ label, hidden }, rank) => {
    const at = rank + 1
    const wide = width([label, ...lines.map((values) => values[rank] ?? null)])
    return `<col min="${at}" max="${at}" width="${wide}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`
  })
  const header = columns.map(({ label }, at) => textCell(label, `${letters(at)}1`, 'header'))
  const body = lines.map((values, rank) => {
    const cells = values.map((value, at) => cellXml(value, `${letters(at)}${rank + 2}`))
    return `<row r="${rank + 2}">${cells.join('')}</row>`
  })
  const filter = `<autoFilter ref="A1:${letters(columns.length - 1)}${rows.length + 1}"/>`
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData>${cols.length > 0 ? filter : ''}</worksheet>`
}

function cellXml(value: RegisterValue, at: string): string {
  if (value === null || value === '') return ''
  if (typeof value === 'string') return textCell(value, at, 'text')
  if (typeof value === 'number')
    return numberCell(value, at, Number.isInteger(value) ? 'count' : 'figure')
  const [year = '', month, day] = value.date.split('-')
  if (month === undefined) return numberCell(Number(year), at, 'year')
  const serial = serialDay(Number(year), Number(month), Number(day ?? 1))
  return numberCell(serial, at, day === undefined ? 'month' : 'day')
}

function textCell(text: string, at: string, look: 'header' | 'text'): string {
  const cut = escaped(text.slice(0, CELL_LENGTH))
  return `<c r="${at}" s="${styleOf(look)}" t="inlineStr"><is><t xml:space="preserve">${cut}</t></is></c>`
}

function numberCell(value: number, at: string, look: keyof typeof FORMATS): string {
  return `<c r="${at}" s="${styleOf(look)}"><v>${value}</v></c>`
}

/** A day as Excel counts them, from 30 December 1899. */
function serialDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000
}

/** "A", …, "Z", "AA"… for 0, …, 25, 26… */
function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
}

/** A text as XML may hold it. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function sheetName(text: string): string {
  const plain = text.replaceAll(/[[\]/\\:*?\s]+/g, ' ').replaceAll(/^['\s]+|['\s]+$/g, '')
  return plain.slice(0, SHEET_LENGTH).trim() || 'CPTS'
}

function width(values: readonly RegisterValue[]): number {
  const longest = Math.max(...values.map((value) => plainValue(value).length))
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2))
}
