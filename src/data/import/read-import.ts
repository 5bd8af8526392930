import type { ReadNote } from '../../domain/import/read-note.ts'
import type { UnitLayer } from '../../geometry/unit-layer.ts'
import { cellText } from '../export/csv-cell.ts'
import { decodeText } from '../formats/decode-text.ts'
import type { ImportProgress, ImportRead } from './import-content.ts'
import { LIMITS, readFailure } from '../formats/limits.ts'
import { matchLayer } from './match-layer.ts'
import { parseJsonWithin, valueOf } from '../formats/json.ts'
import type { LayerResult } from '../formats/layer.ts'
import { readArchive } from '../formats/archive.ts'
import { readCsvRows } from '../formats/csv.ts'
import { readGeojson } from '../formats/geojson.ts'
import { readJsonRows, tablesFrom } from '../formats/table.ts'
import { readKml } from '../formats/kml.ts'
import { readTopojson } from '../formats/topojson.ts'
import { parseWorkingCopy } from './working-copy.ts'

/** A file that someone brings, its bytes read. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What an import is read against. */
export interface ImportRegion {
  /** The contours of the région. */
  readonly units: UnitLayer
  readonly onProgress?: (progress: ImportProgress) => void
}

/**
 * Reads any file of perimeters, whatever its name ends in: CSV, XLSX, GeoJSON, TopoJSON, KML, KMZ, zipped shapefile, this application's
 * own dataset, or a sketch.
 *
 * Nothing is decided here of what it says. Errors: every `ReadReason`.
 */
export async function readImport(file: ImportFile, region: ImportRegion): Promise<ImportRead> {
  const { bytes } = file
  if (bytes.length > LIMITS.fileBytes) return readFailure('too-big')
  if (bytes.length === 0) return readFailure('empty')
  region.onProgress?.({ phase: 'reading', done: 0, total: null })
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return readFailure('old-excel')
  if (startsWith(bytes, 0, 0, 0x27, 0x0a)) return readFailure('shp-alone')
  if (isZip(bytes)) return readZipped(bytes, region)
  const decoded = decodeText(bytes)
  if (!decoded) return readFailure('not-text')
  const text = decoded.text.replace(/^\uFEFF/, '')
  if (/^\s*[{[]/.test(text)) return readJson(text, region)
  if (/^\s*</.test(text)) return readXml(text, region)
  const notes: ReadNote[] =
    decoded.encoding === 'utf-8' ? [] : [{ kind: 'encoding', line: null, detail: decoded.encoding }]
  return readCsv(text, notes)
}

function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte)
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 3, 4)
}

async function readZipped(bytes: Uint8Array, region: ImportRegion): Promise<ImportRead> {
  const inside = await readArchive(bytes)
  if (!inside.ok) return inside
  switch (inside.kind) {
    case 'sheets': {
      const read = tablesFrom(inside.sheets)
      if (!read.ok) return read
      return { ok: true, content: { kind: 'table', tables: read.tables, notes: read.notes } }
    }
    case 'layer':
      return located({ ok: true, layer: inside.layer }, region)
    case 'file':
      return isZip(inside.file.bytes)
        ? readFailure('unknown-format', inside.file.name)
        : readImport(inside.file, region)
  }
}

async function readJson(text: string, region: ImportRegion): Promise<ImportRead> {
  const parsed = parseJsonWithin(text)
  if (!parsed.ok) return parsed
  const { json } = parsed
  if (Array.isArray(valueOf(json, 'cpts'))) {
    const { ok, ...read } = parseWorkingCopy(json)
    if (!ok || !('dataset' in read)) {
      const [first] = read.problems
      return readFailure('damaged', first ? `${first.path} ${first.message}` : null)
    }
    return { ok: true, content: { kind: 'dataset', ...read } }
  }
  if (Array.isArray(json)) {
    const read = readJsonRows(json)
    if (!read.ok) return read
    return { ok: true, content: { kind: 'table', tables: [read.table], notes: read.notes } }
  }
  return located(
    valueOf(json, 'type') === 'Topology' ? readTopojson(json) : readGeojson(json),
    region,
  )
}

async function readXml(text: string, region: ImportRegion): Promise<ImportRead> {
  if (!/<(?:\w+:)?kml[\s>]/.test(text.slice(0, 4000))) return readFailure('unknown-format')
  return located(await readKml(text), region)
}

/** Fields that only the exports of a sketch have, together. */
const SKETCH_FIELDS = ['codes', 'cog', 'millesime_population']

async function located(
  read: LayerResult,
  { units, onProgress }: ImportRegion,
): Promise<ImportRead> {
  if (!read.ok) return read
  const [first] = read.layer.features
  const isSketch = SKETCH_FIELDS.every((name) => first?.properties.has(name) ?? false)
  if (isSketch) return { ok: true, content: { kind: 'sketch' } }
  onProgress?.({ phase: 'checking', done: 0, total: null })
  return matchLayer(read.layer, units, onProgress ?? (() => {}))
}

async function readCsv(text: string, notes: readonly ReadNote[]): Promise<ImportRead> {
  const read = await readCsvRows(text)
  if (!read.ok) return read
  const [head = []] = read.rows
  if (head.some((cell) => cell.trim() === 'esquisse') && head.includes('decoupe'))
    return { ok: true, content: { kind: 'sketch' } }
  // Our own exports set an apostrophe before what a spreadsheet would run.
  const rows = read.rows.map((row) => row.map(cellText))
  const found = tablesFrom([{ nom: null, rows }])
  if (!found.ok) return found
  const open: ReadNote[] =
    read.openQuote === null ? [] : [{ kind: 'open-quote', line: read.openQuote, detail: null }]
  const all = [...notes, ...open, ...found.notes]
  return { ok: true, content: { kind: 'table', tables: found.tables, notes: all } }
}
