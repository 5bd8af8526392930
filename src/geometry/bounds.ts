import type { BBox, MultiPolygon, Polygon } from 'geojson'

/**
 * The extent of a shape, as [west, south, east, north].
 *
 * Shape: at least one ring; holes lie inside their outer ring, so only that is read.
 */
export function boundsOf(shape: Polygon | MultiPolygon): BBox {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const bounds: BBox = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [outer = []] of polygons) {
    for (const [lon = 0, lat = 0] of outer) {
      if (lon < bounds[0]) bounds[0] = lon
      if (lat < bounds[1]) bounds[1] = lat
      if (lon > bounds[2]) bounds[2] = lon
      if (lat > bounds[3]) bounds[3] = lat
    }
  }
  return bounds
}
