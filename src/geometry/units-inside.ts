import type { FeatureCollection, Point, Polygon, Position } from 'geojson'
import { bbox, booleanPointInPolygon } from '@turf/turf'
import type { UnitCode } from '../domain/units/unit.ts'
import type { NamedPoint } from './region-shapes.ts'

/**
 * The units that a drawn ring takes in: those whose middle (pole of inaccessibility) lies inside.
 *
 * Shape: a closed ring in any direction; in the order of the points given. A ring of fewer than four positions takes in nothing.
 */
export function unitsInside(
  middles: FeatureCollection<Point, NamedPoint>,
  ring: readonly Position[],
): UnitCode[] {
  if (ring.length < 4) return []
  const drawn: Polygon = { type: 'Polygon', coordinates: [[...ring]] }
  const [west, south, east, north] = bbox(drawn)
  const inside = middles.features.filter(({ geometry: { coordinates } }) => {
    const [x = 0, y = 0] = coordinates
    const near = x >= west && x <= east && y >= south && y <= north
    return near && booleanPointInPolygon(coordinates, drawn)
  })
  return inside.map(({ properties }) => properties.code as UnitCode)
}
