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

/** The same, with how far the nearest edge is. Units: degrees of latitude. */
export function labelPlace(outline: Polygon | MultiPolygon): { at: Position; room: number } {
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
