import type { MultiPolygon, Polygon, Position } from 'geojson'
import { area, bbox, polygon } from '@turf/turf'
import polylabel from 'polylabel'
import { asMultiPolygon } from './geojson-layer.ts'

/**
 * Where a name is written: the pole of inaccessibility of the largest piece, the point farthest from its edges.
 *
 * Shape: [longitude, latitude], always inside the piece. Longitudes are shortened by the cosine of the latitude
 * before searching, or the point would sit too far east or west of the visual middle.
 */
export const labelPoint = (outline: Polygon | MultiPolygon): Position => labelPlace(outline).at

/** Where a name stands. `room`: from there to the nearest edge, in degrees of latitude. */
export interface NamePlace {
  readonly at: Position
  readonly room: number
}

/** The same, with how far the nearest edge is. */
export function labelPlace(outline: Polygon | MultiPolygon): NamePlace {
  const rings = largestPiece(outline)
  const [west, south, east, north] = bbox(polygon(rings))
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const squeezed = rings.map((ring) =>
    ring.map(([x = 0, y = 0]): [number, number] => [x * squeeze, y]),
  )
  const precision = Math.max(east - west, north - south) / 100
  const pole = polylabel(squeezed, precision)
  const [x, y] = pole
  return { at: [x / squeeze, y], room: pole.distance }
}

function largestPiece(outline: Polygon | MultiPolygon): Position[][] {
  const pieces = asMultiPolygon(outline).coordinates
  const [first, ...others] = pieces
  if (!first) throw new Error('labelPoint called with an empty outline')
  if (others.length === 0) return first
  return pieces.reduce(
    (best, piece) => (area(polygon(piece)) > area(polygon(best)) ? piece : best),
    first,
  )
}

/** How far the nearest edge of a shape is from a point in it. Units: degrees of latitude. */
export function roomAround([lon = 0, lat = 0]: Position, { coordinates }: MultiPolygon): number {
  const squeeze = Math.cos((lat * Math.PI) / 180)
  let nearest = Infinity
  for (const ring of coordinates.flat()) {
    let [fromX, fromY] = [0, 0]
    ring.forEach(([x = 0, y = 0], at) => {
      const [toX, toY] = [(x - lon) * squeeze, y - lat]
      if (at > 0) nearest = Math.min(nearest, fromOrigin(fromX, fromY, toX, toY))
      ;[fromX, fromY] = [toX, toY]
    })
  }
  return nearest
}

/** How far a segment is from the origin. */
function fromOrigin(fromX: number, fromY: number, toX: number, toY: number): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const length = alongX * alongX + alongY * alongY
  const share = length === 0 ? 0 : -(fromX * alongX + fromY * alongY) / length
  const at = Math.max(0, Math.min(1, share))
  return Math.hypot(fromX + at * alongX, fromY + at * alongY)
}
