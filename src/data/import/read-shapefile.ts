import { dbfProblem, shpProblem } from './check-shapefile.ts'
import { decodeText } from './decode-text.ts'
import { textProperties, type LayerResult, type RawFeature } from './raw-layer.ts'
import { readFailure } from './read-failure.ts'

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
  const { parseDbf, parseShp } = await import('shpjs')
  try {
    const shapes = parseShp(shp)
    const rows = dbf ? parseDbf(dbf, encodingOf(parts)) : []
    const features = shapes.map((geometry, rank): RawFeature => ({
      properties: textProperties(withDays(rows[rank] ?? {})),
      geometry,
    }))
    const wkt = parts.prj ? (decodeText(parts.prj)?.text.trim() ?? '') : ''
    const crs = wkt === '' || wkt.length > LONGEST_PRJ ? null : { wkt }
    return { ok: true, layer: { nom: parts.nom, features, crs, notes: [] } }
  } catch (error) {
    return readFailure('damaged', String(error))
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** What the .cpg says; without one, UTF-8 where the table is that, else what Windows writes. */
function encodingOf({ cpg, dbf }: ShapefileParts): string {
  const stated = cpg ? (decodeText(cpg)?.text.trim() ?? '') : ''
  if (stated !== '') return stated
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(dbf?.subarray(32) ?? new Uint8Array())
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
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
