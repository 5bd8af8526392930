import type { Position } from 'geojson'
import type { AreaGeometry } from './layer.ts'
import { signedArea } from '../../src/geometry/planar.ts'
import { refusal } from './refusals.ts'

type Problem = ReturnType<typeof refusal.emptyGeometry>

/**
 * Recognises a Polygon or a MultiPolygon in what a file gives as geometry, heights left out.
 *
 * Errors: empty, other type, malformed ring (fewer than 4 positions, not closed, not numbers).
 */
export function readGeometry(value: unknown): AreaGeometry | Problem {
  if (typeof value !== 'object' || value === null) return refusal.emptyGeometry()
  const type = 'type' in value ? value.type : undefined
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return refusal.wrongGeometryType(typeof type === 'string' ? type : 'inconnu')
  }
  const coordinates = 'coordinates' in value ? value.coordinates : undefined
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  if (!isFullArray(polygons) || !polygons.every(isFullArray)) return refusal.emptyGeometry()
  const broken = polygons.flat().findIndex((ring) => !isRing(ring))
  if (!polygons.every(isRingList)) {
    return isFullArray(polygons.flat()[broken])
      ? refusal.brokenRing(broken + 1)
      : refusal.emptyGeometry()
  }
  const shape = polygons.map((rings) => rings.map(wound))
  const [only, ...others] = shape
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: shape }
}

/**
 * The ring anticlockwise if it is an outline (the first), clockwise if it is a hole, as RFC 7946 asks.
 *
 * Why: files mix both, and merging on shared arcs needs neighbours to travel their border in opposite directions.
 */
function wound(ring: readonly Position[], rank: number): Position[] {
  const flat = ring.map(([x = 0, y = 0]): Position => [x, y])
  return signedArea(flat) < 0 === (rank === 0) ? flat.toReversed() : flat
}

function isFullArray(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > 0
}

function isRingList(value: unknown): value is Position[][] {
  return Array.isArray(value) && value.every(isRing)
}

function isRing(value: unknown): value is Position[] {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPosition)) return false
  const [first, last] = [value[0], value.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])
}
