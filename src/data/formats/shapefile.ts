import { decodeText } from './decode-text.ts'
import { type ByteCharset, likelyCharset, reread } from './high-half.ts'
import { textProperties, type LayerResult, type RawFeature } from './layer.ts'
import { readFailure, LIMITS, type ReadFailure } from './limits.ts'

/** The files of one shapefile; all but the first may be missing. */
export interface ShapefileParts {
  readonly nom: string
  readonly shp: Uint8Array
  readonly dbf: Uint8Array | null
  readonly prj: Uint8Array | null
  readonly cpg: Uint8Array | null
}

/** In characters; a longer .prj is none. */
const LONGEST_PRJ = 10_000

/**
 * The polygons of a shapefile with their fields, in the system that its .prj names.
 *
 * Errors: `damaged`, `no-area`, `too-many-points`, `too-many-features`.
 */
export async function readShapefile(parts: ShapefileParts): Promise<LayerResult> {
  const shp = viewOf(parts.shp)
  const dbf = parts.dbf && viewOf(parts.dbf)
  const problem = shpProblem(shp) ?? (dbf && dbfProblem(dbf))
  if (problem) return readFailure(problem, parts.nom)
  const { parseShp } = await import('shpjs')
  try {
    const shapes = parseShp(shp)
    const records = parts.dbf ? await recordsOf(parts.dbf, parts.cpg) : []
    const features = shapes.map((geometry, rank): RawFeature => ({
      properties: records[rank] ?? new Map(),
      geometry,
    }))
    const wkt = parts.prj ? (decodeText(parts.prj)?.text.trim() ?? '') : ''
    const crs = wkt === '' || wkt.length > LONGEST_PRJ ? null : { wkt }
    return { ok: true, layer: { nom: parts.nom, features, crs, notes: [] } }
  } catch (error) {
    return readFailure('damaged', String(error))
  }
}

/** The records of a .dbf alone, under the names of their fields. Errors: `damaged`, `too-many-features`. */
export async function readDbf(
  dbf: Uint8Array,
  cpg: Uint8Array | null = null,
): Promise<
  { readonly ok: true; readonly records: readonly ReadonlyMap<string, string>[] } | ReadFailure
> {
  const problem = dbfProblem(viewOf(dbf))
  if (problem) return readFailure(problem)
  try {
    return { ok: true, records: await recordsOf(dbf, cpg) }
  } catch (error) {
    return readFailure('damaged', String(error))
  }
}

async function recordsOf(
  dbf: Uint8Array,
  cpg: Uint8Array | null,
): Promise<readonly ReadonlyMap<string, string>[]> {
  const { parseDbf } = await import('shpjs')
  const charset = charsetOf({ cpg, dbf })
  // The library reads sets that browsers know; the signs of the others are found back from the bytes that they were.
  const rows = parseDbf(viewOf(dbf), charset in BYTES ? 'windows-1252' : charset)
  return rows.map((row) => recoded(textProperties(withDays(row)), charset))
}

/** Whether bytes are a .dbf: the mark of one of its versions, and a header that holds. */
export function isDbf(bytes: Uint8Array): boolean {
  return DBF_VERSIONS.has(bytes[0] ?? 0) && dbfProblem(viewOf(bytes)) === null
}
/** dBASE III to 5, FoxPro, with notes or without. Source: Library of Congress, dBASE Table File Format. */
const DBF_VERSIONS: ReadonlySet<number> = new Set([0x03, 0x04, 0x30, 0x83, 0x8b, 0xf5])

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const BYTES: Readonly<Record<string, ByteCharset>> = { macintosh: 'macintosh', cp850: 'cp850' }

/** What the .cpg says where it is a set that is known; without one, UTF-8 where the table is that, else the set in which it is most like French. */
function charsetOf({ cpg, dbf }: Pick<ShapefileParts, 'cpg' | 'dbf'>): string {
  const stated = knownCharset(cpg ? (decodeText(cpg)?.text.trim() ?? '') : '')
  if (stated !== null) return stated
  const cells = dbf?.subarray(32) ?? new Uint8Array()
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(cells)
    return 'utf-8'
  } catch {
    return likelyCharset(cells)
  }
}

/** "ISO 8859-1", "ISO_8859_15", "ANSI 1252", "CP850", "65001" by the name that browsers know. Errors: null for any other. */
function knownCharset(label: string): string | null {
  const bare = label.toLowerCase()
  const iso = /8859[-_ ]?(\d{1,2})$/.exec(bare)?.[1]
  const windows = /(?:^|\D)(125\d)$/.exec(bare)?.[1]
  const named = bare.endsWith('850')
    ? 'cp850'
    : /mac/.test(bare)
      ? 'macintosh'
      : /65001|utf[-_ ]?8/.test(bare)
        ? 'utf-8'
        : iso
          ? `iso-8859-${iso}`
          : windows
            ? `windows-${windows}`
            : bare
  if (named in BYTES) return named
  try {
    return new TextDecoder(named).encoding
  } catch {
    return null
  }
}

function recoded(
  properties: ReadonlyMap<string, string>,
  charset: string,
): ReadonlyMap<string, string> {
  const bytes = BYTES[charset]
  if (!bytes) return properties
  return new Map(
    Array.from(properties, ([name, text]) => [reread(name, bytes), reread(text, bytes)]),
  )
}

/** The library makes dates of days. */
function withDays(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? day(value) : value]),
  )
}

function day(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Why the parts of a shapefile are not handed to the library, which trusts every length that they state. */
export type ShapefileProblem = 'damaged' | 'too-many-points' | 'too-many-features' | 'no-area'

/** Polygon, PolygonZ, PolygonM. Source: ESRI Shapefile Technical Description. */
const AREAS = new Set([5, 15, 25])
const HEADER = 100
/** More rings than that in one record take the library minutes, as it seeks each hole's edge among all. */
const MOST_RINGS = 5000

/** Follows the lengths that a .shp states; null where they hold. */
export function shpProblem(shp: DataView): ShapefileProblem | null {
  if (shp.byteLength < HEADER || shp.getInt32(0) !== 9994) return 'damaged'
  if (!AREAS.has(shp.getInt32(32, true))) return 'no-area'
  let records = 0
  let points = 0
  let at = HEADER
  while (at + 8 <= shp.byteLength) {
    const length = shp.getInt32(at + 4) * 2
    if (length < 0 || at + 8 + length > shp.byteLength) return 'damaged'
    const type = length >= 4 ? shp.getInt32(at + 8, true) : 0
    if (type !== 0) {
      const counted = pointsOf(new DataView(shp.buffer, shp.byteOffset + at + 8, length))
      if (counted === null || type !== shp.getInt32(32, true)) return 'damaged'
      points += counted
    }
    records += 1
    at += 8 + length
  }
  if (points > LIMITS.points) return 'too-many-points'
  return records > LIMITS.features ? 'too-many-features' : null
}

/** The points of one polygon, whose rings must follow one another. */
function pointsOf(record: DataView): number | null {
  if (record.byteLength < 44) return null
  const rings = record.getInt32(36, true)
  const points = record.getInt32(40, true)
  if (rings < 1 || rings > MOST_RINGS || points < 1) return null
  if (44 + rings * 4 + points * 16 > record.byteLength) return null
  let last = -1
  for (let rank = 0; rank < rings; rank += 1) {
    const start = record.getInt32(44 + rank * 4, true)
    if (start <= last || start >= points || (rank === 0 && start !== 0)) return null
    last = start
  }
  return points
}

/** Follows the lengths that a .dbf states; null where they hold. */
export function dbfProblem(dbf: DataView): ShapefileProblem | null {
  if (dbf.byteLength < 33) return 'damaged'
  const records = dbf.getUint32(4, true)
  const header = dbf.getUint16(8, true)
  const width = dbf.getUint16(10, true)
  if (records > LIMITS.features) return 'too-many-features'
  if (width < 1 || header < 33 || header + records * width > dbf.byteLength) return 'damaged'
  const fields = Math.floor((header - 33) / 32)
  if (fields < 1 || dbf.getUint8(32 + fields * 32) !== 13) return 'damaged'
  let sum = 1
  for (let rank = 0; rank < fields; rank += 1) sum += dbf.getUint8(32 + rank * 32 + 16)
  return sum <= width ? null : 'damaged'
}
