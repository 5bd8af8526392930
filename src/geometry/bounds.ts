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

/** The extent of several extents; null for none. */
export function joinBounds(all: readonly BBox[]): BBox | null {
  if (all.length === 0) return null
  const side = (at: 0 | 1 | 2 | 3): number[] => all.map((bounds) => bounds[at] ?? 0)
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

/** Tells whether two extents share anything, an edge included. */
export function boxesTouch(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
