import { LIMITS, readFailure, type ReadFailure } from './limits.ts'
import type { RawSheet } from './table.ts'

export type HtmlResult = { readonly ok: true; readonly sheets: readonly RawSheet[] } | ReadFailure

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  deg: '°',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  oelig: 'œ',
  aelig: 'æ',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  Agrave: 'À',
  Acirc: 'Â',
  Ccedil: 'Ç',
  Icirc: 'Î',
  Ocirc: 'Ô',
  OElig: 'Œ',
  shy: '',
}

/** Tags that tell where tables, rows and cells begin and end: those of HTML, and those of the XML that Excel 2003 writes. */
const TAG = /<(\/?)(?:\w+:)?(table|worksheet|tr|row|td|th|cell|br|data)\b([^>]*)>/gi

/**
 * The tables of a page of HTML, as many systems export under the name of a workbook, or of a workbook as Excel 2003 writes it in XML.
 *
 * Shape: a cell that spans several stands in the first of them, across and down. Errors: `unknown-format` without any table; `too-many-cells`.
 */
export function readHtmlTables(html: string): HtmlResult {
  const text = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
  const sheets: { nom: string | null; rows: string[][] }[] = []
  let row: string[] | null = null
  let cell: string | null = null
  let wide = 1
  let tall = 1
  /** Down to which row each column is taken by a cell that began above. */
  let until: number[] = []
  let from = 0
  let cells = 0
  let nom: string | null = null
  const endCell = (): void => {
    if (cell === null) return
    const last = (sheets.at(-1)?.rows.length ?? 0) - 1 + tall
    const into = row ?? []
    for (let at = 0; at < wide; at += 1) {
      if (tall > 1) until[into.length] = last
      into.push(at === 0 ? plain(cell) : '')
    }
    cell = null
    cells += wide
  }
  /** Leaves empty what cells of the rows above reach down into, as a workbook does with merged ones. */
  const passSpanned = (into: string[]): void => {
    const rank = sheets.at(-1)?.rows.length ?? 0
    while ((until[into.length] ?? 0) >= rank && into.length < LIMITS.columns) {
      into.push('')
      cells += 1
    }
  }
  for (const tag of text.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = tag
    if (cell !== null) cell += text.slice(from, tag.index)
    from = tag.index + whole.length
    if (cells > LIMITS.cells) return readFailure('too-many-cells')
    const kind = name.toLowerCase()
    if (kind === 'data') continue
    if (kind === 'br') {
      if (cell !== null) cell += '\n'
      continue
    }
    endCell()
    if (kind === 'worksheet') nom = attribute(attributes, 'name')
    if (slash === '/') continue
    if (kind === 'table') {
      sheets.push({ nom, rows: [] })
      until = []
    } else if (kind === 'tr' || kind === 'row') sheets.at(-1)?.rows.push((row = []))
    else if (kind !== 'worksheet' && row) {
      const index = Number(attribute(attributes, 'index'))
      while (index > row.length + 1 && row.length < LIMITS.columns) row.push('')
      passSpanned(row)
      const spanned = Number(
        attribute(attributes, 'colspan') ?? attribute(attributes, 'mergeacross'),
      )
      wide = Math.min(LIMITS.columns, Math.max(1, kind === 'cell' ? spanned + 1 : spanned) || 1)
      const down = Number(attribute(attributes, 'rowspan') ?? attribute(attributes, 'mergedown'))
      tall = Math.min(LIMITS.rows, Math.max(1, kind === 'cell' ? down + 1 : down) || 1)
      cell = attributes.endsWith('/') ? null : ''
    }
  }
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  return filled.length > 0 ? { ok: true, sheets: filled } : readFailure('unknown-format')
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]*)`, 'i').exec(attributes)?.[1] ?? null
}

function plain(cell: string): string {
  return cell
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[ \t\r]*\n[ \t\r]*/g, '\n')
    .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
      const point = decimal ? Number(decimal) : hex ? Number.parseInt(String(hex), 16) : null
      if (point !== null) return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : ''
      return ENTITIES[String(name)] ?? whole
    })
    .trim()
}
