import type { SourceTable } from '../../domain/import/source-table.ts'
import { valueOf } from './json.ts'
import type { RawFeature, RawLayer, StatedCrs } from './layer.ts'

/** Positions in a text of well-known text, each of the levels of brackets a list. */
const WKT = /^\s*(?:SRID=(\d{4,6});)?\s*((?:MULTI)?POLYGON)\s*(?:Z|M|ZM)?\s*(\([\s\S]*\))\s*$/i

interface CellShape {
  readonly geometry: unknown
  readonly epsg: number | null
}

/** The shape that a cell holds: GeoJSON, well-known text, or its binary form in hexadecimal figures. Errors: null where it holds none. */
export function shapeOfCell(cell: string): CellShape | null {
  const text = cell.trim()
  if (text.startsWith('{')) return fromJson(text)
  const [, srid, kind = '', body = ''] = WKT.exec(text) ?? []
  if (kind !== '') return fromText(kind, body, srid)
  return /^0[01][\da-f]{16,}$/i.test(text) && text.length % 2 === 0 ? fromBinary(text) : null
}

function fromJson(text: string): CellShape | null {
  try {
    const json: unknown = JSON.parse(text)
    const geometry = valueOf(json, 'type') === 'Feature' ? valueOf(json, 'geometry') : json
    return typeof valueOf(geometry, 'type') === 'string' &&
      Array.isArray(valueOf(geometry, 'coordinates'))
      ? { geometry, epsg: null }
      : null
  } catch {
    return null
  }
}

function fromText(kind: string, body: string, srid: string | undefined): CellShape | null {
  if (!/^[\d\s.,()eE+-]*$/.test(body)) return null
  const lists = body
    .replaceAll(/\s*([(),])\s*/g, '$1')
    .replaceAll(/[^(),]+/g, (point) => `[${point.trim().split(/\s+/).slice(0, 2).join(',')}]`)
    .replaceAll('(', '[')
    .replaceAll(')', ']')
  try {
    const coordinates: unknown = JSON.parse(lists)
    const type = kind.toUpperCase() === 'POLYGON' ? 'Polygon' : 'MultiPolygon'
    return { geometry: { type, coordinates }, epsg: srid ? Number(srid) : null }
  } catch {
    return null
  }
}

/** Well-known binary, with the system that PostGIS adds. Source: OGC 06-103r4. Errors: null where it is not that, or ends too early. */
function fromBinary(hex: string): CellShape | null {
  const bytes = new Uint8Array(hex.length / 2)
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)
  const view = new DataView(bytes.buffer)
  let at = 0
  let epsg: number | null = null
  const read = (): { type: number; little: boolean; wide: number } => {
    const little = view.getUint8(at) === 1
    const code = view.getUint32(at + 1, little)
    at += 5
    if (code & 0x20000000) {
      epsg = view.getUint32(at, little)
      at += 4
    }
    const plain = code & 0xffff
    const extra = Math.floor(plain / 1000)
    const wide =
      2 +
      (code & 0x80000000 ? 1 : 0) +
      (code & 0x40000000 ? 1 : 0) +
      (extra > 2 ? 2 : extra > 0 ? 1 : 0)
    return { type: plain % 1000, little, wide }
  }
  const count = (little: boolean, least: number): number => {
    const n = view.getUint32(at, little)
    at += 4
    if (n * least > bytes.length - at) throw new RangeError('more than there is')
    return n
  }
  const polygon = (little: boolean, wide: number): number[][][] =>
    Array.from({ length: count(little, 4) }, () =>
      Array.from({ length: count(little, wide * 8) }, () => {
        const point = [view.getFloat64(at, little), view.getFloat64(at + 8, little)]
        at += wide * 8
        return point
      }),
    )
  try {
    const { type, little, wide } = read()
    if (type === 3)
      return { geometry: { type: 'Polygon', coordinates: polygon(little, wide) }, epsg }
    if (type !== 6) return null
    const coordinates = Array.from({ length: count(little, 9) }, () => {
      const part = read()
      return polygon(part.little, part.wide)
    })
    return { geometry: { type: 'MultiPolygon', coordinates }, epsg }
  } catch {
    return null
  }
}

const SAMPLE = 50

/** A table that has shapes in one of its columns as the layer that it is. Errors: null where it has none. */
export function layerOfTable(table: SourceTable): RawLayer | null {
  const at = table.entete.findIndex((_, column) => {
    const cells = table.rows.flatMap(({ cells }) => cells[column] || []).slice(0, SAMPLE)
    return cells.length > 0 && cells.every((cell) => cell.length > 20 && shapeOfCell(cell) !== null)
  })
  if (at === -1) return null
  let epsg: number | null = null
  const features = table.rows.map(({ cells }): RawFeature => {
    const shape = shapeOfCell(cells[at] ?? '')
    epsg ??= shape?.epsg ?? null
    const properties = table.entete.flatMap((name, column) =>
      column === at ? [] : [[name || `${column + 1}`, cells[column] ?? ''] as const],
    )
    return { properties: new Map(properties), geometry: shape?.geometry ?? null }
  })
  const crs: StatedCrs | null = epsg === null ? null : { epsg }
  return { nom: table.nom, features, crs, notes: [] }
}
