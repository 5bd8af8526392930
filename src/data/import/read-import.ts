import type { ReadNote, ReadReason } from '../../domain/import/read-note.ts'
import type { UnitLayer } from '../../geometry/unit-layer.ts'
import { cellText } from '../export/csv-cell.ts'
import { decodeText } from '../formats/decode-text.ts'
import type { ImportContent, ImportProgress, ImportRead } from './import-content.ts'
import { LIMITS, readFailure, type ReadFailure } from '../formats/limits.ts'
import { matchLayers } from './match-layer.ts'
import { parseJsonWithin, valueOf } from '../formats/json.ts'
import { joinedLayers, type LayerResult, plainFileName, type RawLayer } from '../formats/layer.ts'
import { namedFormat } from '../formats/named-format.ts'
import { readArchive } from '../formats/archive.ts'
import { readCsvRows, rowsOfText } from '../formats/csv.ts'
import { jsonOfLines, readGeojson, readUmap, RECORD } from '../formats/geojson.ts'
import { type ByteCharset, decodeBytes } from '../formats/high-half.ts'
import { gunzip } from '../formats/unzip.ts'
import { readHtmlTables } from '../formats/html-table.ts'
import { readJsonTables } from '../formats/json-tables.ts'
import { isDbf, readDbf } from '../formats/shapefile.ts'
import { type RawSheet, tableOfFields, tablesFrom } from '../formats/table.ts'
import { layerOfTable } from '../formats/shape-cells.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import { readKml } from '../formats/kml.ts'
import { readLot, writtenInFile } from '../lot/lot.ts'
import { readTopojson } from '../formats/topojson.ts'
import { parseWorkingCopy } from './working-copy.ts'

/** A file that someone brings, its bytes read. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The set of signs that the person says a text is in; null leaves it to be found. */
  readonly charset?: ByteCharset | null
}

/** What an import is read against. */
export interface ImportRegion {
  /** The contours of the région. */
  readonly units: UnitLayer
  readonly onProgress?: (progress: ImportProgress) => void
}

/** What a file holds before anything is set against a région. */
type Raw =
  | {
      readonly ok: true
      readonly kind: 'tables'
      readonly tables: readonly SourceTable[]
      readonly notes: readonly ReadNote[]
    }
  | {
      readonly ok: true
      readonly kind: 'layers'
      readonly layers: readonly RawLayer[]
      readonly notes: readonly ReadNote[]
    }
  | {
      readonly ok: true
      readonly kind: 'own'
      readonly content: Extract<ImportContent, { kind: 'dataset' | 'sketch' | 'lot' }>
    }
  | ReadFailure

/** A workbook or a KMZ in an archive is as deep as packing goes. */
const MOST_PACKED = 2
const PACKED = /\.(?:xlsx|kmz)$/i
/** Files of an archive that are read; a delivery has one a CPTS. */
const MOST_FILES = 100

/**
 * Reads any file of perimeters, whatever its name ends in: CSV, XLSX, tables of HTML, GeoJSON (by lines too), uMap, TopoJSON, KML, KMZ,
 * shapefiles and other files in a ZIP archive, records of open-data portals, this application's own dataset, or a sketch.
 *
 * Nothing is decided here of what it says. Errors: every `ReadReason`.
 */
export async function readImport(file: ImportFile, region: ImportRegion): Promise<ImportRead> {
  if (file.bytes.length > LIMITS.fileBytes) return readFailure('too-big')
  region.onProgress?.({ phase: 'reading', done: 0, total: null })
  const raw = await readRaw(file, MOST_PACKED)
  if (!raw.ok) return raw
  switch (raw.kind) {
    case 'own':
      return { ok: true, content: raw.content }
    case 'layers':
      return located(raw.layers, raw.notes, region)
    case 'tables': {
      const { tables, notes } = raw
      const [only, ...others] = tables
      const layer = only && others.length === 0 ? layerOfTable(only) : null
      if (layer) return located([layer], notes, region)
      return { ok: true, content: { kind: 'table', tables, notes } }
    }
  }
}

async function readRaw({ name, bytes, charset = null }: ImportFile, packed: number): Promise<Raw> {
  if (bytes.length === 0) return readFailure('empty')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return readFailure('old-excel')
  if (startsWith(bytes, 0, 0, 0x27, 0x0a)) return readFailure('shp-alone')
  const named = namedFormat(bytes)
  if (named) return readFailure(named)
  if (isZip(bytes))
    return packed > 0 ? readZipped(bytes, packed - 1) : readFailure('unknown-format', name)
  if (startsWith(bytes, 0x1f, 0x8b)) {
    const inside = packed > 0 ? gunzip(bytes) : readFailure('unknown-format', name)
    return inside.ok
      ? readRaw({ name: name.replace(/\.gz$/i, ''), bytes: inside.bytes }, packed - 1)
      : inside
  }
  if (isDbf(bytes)) {
    const read = await readDbf(bytes)
    if (!read.ok) return read
    const notes: ReadNote[] = []
    const table = tableOfFields(plainFileName(name), read.records, notes)
    return { ok: true, kind: 'tables', tables: [table], notes }
  }
  const decoded = charset
    ? { text: decodeBytes(bytes, charset), encoding: charset }
    : decodeText(bytes)
  if (!decoded) return readFailure('not-text')
  const text = decoded.text.replace(/^\uFEFF/, '')
  if (/^\s*[{[]/.test(text.replace(RECORD, ' '))) return readJson(text)
  const notes: ReadNote[] =
    decoded.encoding === 'utf-8' ? [] : [{ kind: 'encoding', line: null, detail: decoded.encoding }]
  if (/^\s*</.test(text)) return readXml(text, notes)
  return readCsv(text, notes)
}

function startsWith(bytes: Uint8Array, ...first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte)
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 3, 4)
}

async function readZipped(bytes: Uint8Array, packed: number): Promise<Raw> {
  const inside = await readArchive(bytes)
  if (!inside.ok) return inside
  if (inside.kind === 'sheets') return asTables(inside.sheets)
  const layers: RawLayer[] = [...inside.layers]
  const tables: SourceTable[] = []
  const notes: ReadNote[] = [...inside.notes]
  let failure: ReadFailure | null = null
  for (const [rank, file] of inside.files.entries()) {
    // Each of them may swell as much as the archive itself.
    const isOpened = rank < MOST_FILES && (!isZip(file.bytes) || PACKED.test(file.name))
    const why = isZip(file.bytes) ? 'packed-twice' : 'unknown-format'
    const raw = isOpened ? await readRaw(file, packed) : readFailure(why, file.name)
    const nom = plainFileName(file.name)
    if (!raw.ok) {
      failure ??= raw
      notes.push({ kind: 'file-left', line: null, detail: file.name })
    } else if (raw.kind === 'own') {
      if (inside.files.length + layers.length === 1) return raw
      notes.push({ kind: 'file-left', line: null, detail: file.name })
    } else if (raw.kind === 'layers') {
      layers.push(...raw.layers.map((layer) => ({ ...layer, nom })))
      notes.push(...raw.notes)
    } else if (isText(file.name) && inside.files.length > 1 && raw.tables.every(isPlainText))
      notes.push({ kind: 'file-left', line: null, detail: file.name })
    else {
      const before = tables.length
      const isOnly = raw.tables.length === 1
      tables.push(...raw.tables.map((table) => (isOnly ? { ...table, nom } : table)))
      notes.push(
        ...raw.notes.map((note) =>
          note.line === null ? note : { ...note, sheet: (note.sheet ?? 0) + before },
        ),
      )
    }
  }
  // Maps and tables are not read in one go: the tables beside a map are said.
  if (layers.length > 0) {
    notes.push(
      ...tables.map(({ nom }): ReadNote => ({ kind: 'file-left', line: null, detail: nom ?? '' })),
    )
    return { ok: true, kind: 'layers', layers: joinedLayers(layers), notes }
  }
  if (tables.length > 0) return { ok: true, kind: 'tables', tables, notes }
  return failure ?? readFailure('empty')
}

const isText = (name: string): boolean => /\.txt$/i.test(name)
/** A text of sentences, of which a table would have one column. */
const isPlainText = ({ entete }: SourceTable): boolean => entete.length === 1

function asTables(sheets: readonly RawSheet[], notes: readonly ReadNote[] = []): Raw {
  const read = tablesFrom(sheets)
  if (!read.ok) return read
  return { ok: true, kind: 'tables', tables: read.tables, notes: [...notes, ...read.notes] }
}

function asLayer(read: LayerResult): Raw {
  return read.ok ? { ok: true, kind: 'layers', layers: [read.layer], notes: [] } : read
}

async function readJson(text: string): Promise<Raw> {
  const parsed = parseJsonWithin(text.replaceAll(RECORD, ' '))
  const written = parsed.ok ? writtenInFile(parsed.json) : null
  if (written !== null) {
    const read = await readLot(written)
    if (!read.ok) return readFailure(LOT_FAILURES[read.reason])
    return { ok: true, kind: 'own', content: { kind: 'lot', lot: read.lot } }
  }
  if (parsed.ok) return readJsonValue(parsed.json)
  const lines = parsed.reason === 'damaged' ? jsonOfLines(text) : null
  if (!lines) return parsed
  const raw = readJsonValue(lines.json)
  if (!raw.ok || raw.kind === 'own' || lines.damaged.length === 0) return raw
  const left: ReadNote = { kind: 'line-damaged', line: null, detail: lines.damaged.join(', ') }
  return { ...raw, notes: [...raw.notes, left] }
}

const LOT_FAILURES = {
  damaged: 'damaged',
  newer: 'lot-newer',
  'too-long': 'lot-too-long',
} as const satisfies Record<string, ReadReason>

function readJsonValue(json: unknown): Raw {
  // Others may call their list so too, and do not say what format it is of.
  if (Array.isArray(valueOf(json, 'cpts')) && valueOf(json, 'format') !== undefined) {
    const { ok, ...read } = parseWorkingCopy(json)
    if (!ok || !('dataset' in read)) {
      const [first] = read.problems
      return readFailure('damaged', first ? `${first.path} ${first.message}` : null)
    }
    return { ok: true, kind: 'own', content: { kind: 'dataset', ...read } }
  }
  if (valueOf(json, 'type') === 'umap') return asLayer(readUmap(json))
  if (valueOf(json, 'type') === 'Topology') return asLayer(readTopojson(json))
  const map = Array.isArray(json) ? null : readGeojson(json)
  if (map && (map.ok || map.reason !== 'unknown-format')) return asLayer(map)
  const read = readJsonTables(json)
  return read.ok ? { ...read, kind: 'tables' } : read
}

async function readXml(text: string, notes: readonly ReadNote[]): Promise<Raw> {
  const head = text.slice(0, 4000)
  if (/<(?:\w+:)?kml[\s>]/.test(head)) return asLayer(await readKml(text))
  if (/opengis\.net\/gml/.test(head)) return readFailure('flat-map')
  const read = readHtmlTables(text)
  return read.ok ? asTables(read.sheets, notes) : read
}

/** Fields that only the exports of a sketch have, together. */
const SKETCH_FIELDS = ['codes', 'cog', 'millesime_population']

async function located(
  layers: readonly RawLayer[],
  notes: readonly ReadNote[],
  { units, onProgress }: ImportRegion,
): Promise<ImportRead> {
  const [first] = layers[0]?.features ?? []
  const isSketch = SKETCH_FIELDS.every((name) => first?.properties.has(name) ?? false)
  if (isSketch) return { ok: true, content: { kind: 'sketch' } }
  onProgress?.({ phase: 'checking', done: 0, total: null })
  return matchLayers(layers, notes, units, onProgress ?? (() => {}))
}

async function readCsv(text: string, notes: readonly ReadNote[]): Promise<Raw> {
  const read = rowsOfText(text) ?? (await readCsvRows(text))
  if (!read.ok) return read
  const [head = []] = read.rows
  if (head.some((cell) => cell.trim() === 'esquisse') && head.includes('decoupe'))
    return { ok: true, kind: 'own', content: { kind: 'sketch' } }
  // Our own exports set an apostrophe before what a spreadsheet would run.
  const rows = read.rows.map((row) => row.map(cellText))
  const open: ReadNote[] =
    read.openQuote === null ? [] : [{ kind: 'open-quote', line: read.openQuote, detail: null }]
  return asTables([{ nom: null, rows }], [...notes, ...open])
}
