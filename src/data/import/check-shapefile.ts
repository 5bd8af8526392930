import { LIMITS } from './limits.ts'

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
