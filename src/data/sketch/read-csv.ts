import { codeFromText } from '../../domain/units/unit.ts'
import { tidyName } from '../../domain/names/tidy-name.ts'
import { cellText } from '../export/csv-cell.ts'
import { readCsvRows } from '../formats/csv.ts'
import { codeColumn } from './code-column.ts'
import { checkDraft } from './draft-content.ts'
import { parseJson } from './read-features.ts'
import { asReadResult, type ReadResult } from './read-result.ts'
import type { CSV_HEADER } from './sketch-csv.ts'

type Column = (typeof CSV_HEADER)[number]
type Rows = readonly (readonly string[])[]

/**
 * Reads the sketch of a CSV text: one that `sketchCsv` wrote, or any table with a column of codes INSEE.
 *
 * Shape: as `readCsvRows`. Zeros that a spreadsheet took away are put back. Errors: `no-codes`, `damaged`.
 */
export async function readCsv(text: string, fileName: string): Promise<ReadResult> {
  const read = await readCsvRows(text)
  if (!read.ok) return { ok: false, reason: 'damaged', detail: read.reason }
  const rows = read.rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const header = (rows[0] ?? []).map((name) => name.trim())
  return header.includes('esquisse') && header.includes('code')
    ? readOwn(header, rows.slice(1))
    : readPlain(rows, fileName)
}

function readOwn(header: readonly string[], rows: Rows): ReadResult {
  const cellOf = (row: readonly string[], name: Column): string => row[header.indexOf(name)] ?? ''
  const first = (name: Column): string =>
    rows.map((row) => cellOf(row, name)).find((each) => each.trim() !== '') ?? ''
  const filled = rows.filter((row) => cellOf(row, 'code').trim() !== '')
  const codeOf = (row: readonly string[]): string =>
    codeFromText(cellOf(row, 'code')) ?? cellOf(row, 'code')
  const isCut = (row: readonly string[]): boolean => cellOf(row, 'part').trim() !== ''
  const region = first('region').trim()
  const checked = checkDraft({
    nom: cellText(first('esquisse')),
    region: region === '' ? null : region.padStart(2, '0'),
    origine: first('origine').trim() || null,
    codes: filled.filter((row) => !isCut(row)).map(codeOf),
    parts: filled.filter(isCut).map((row) => ({
      code: codeOf(row),
      share: asNumber(cellOf(row, 'part')),
      shape: parseJson(cellOf(row, 'decoupe')),
    })),
    cog: asNumber(first('cog')),
    population: asNumber(first('millesime_population')),
  })
  return asReadResult(checked)
}

/** French spreadsheets write a comma, others a point. */
function asNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text.replace(',', '.'))
}

function readPlain(rows: Rows, fileName: string): ReadResult {
  const column = codeColumn(rows)
  if (!column) return { ok: false, reason: 'no-codes' }
  const cells = rows
    .slice(column.firstRow)
    .map((row) => row[column.at]?.trim() ?? '')
    .filter((text) => text !== '')
  const codes = cells.flatMap((text) => codeFromText(text) ?? [])
  if (codes.length === 0) return { ok: false, reason: 'no-codes' }
  return {
    ok: true,
    draft: {
      nom: tidyName(fileName.replace(/\.[^.]*$/, '')),
      region: null,
      origine: null,
      sketch: { units: new Set(codes), parts: new Map() },
      vintage: { cog: null, population: null },
    },
    ignored: cells.filter((text) => codeFromText(text) === null),
  }
}
