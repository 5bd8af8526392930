import type { BBox, MultiPolygon, Polygon, Position } from 'geojson'

/**
 * The extent of a shape, as [west, south, east, north].
 *
 * Shape: at least one ring; holes lie inside their outer ring, so only that is read.
 */
export function boundsOf(shape: Polygon | MultiPolygon): BBox {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const bounds: Extent = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [outer = []] of polygons) widen(bounds, outer)
  return bounds
}

type Extent = [number, number, number, number]

/** The extent of some points, as the least of each axis, then the most; of none, nothing is within it. */
export function extentOf(points: readonly Position[]): Extent {
  const extent: Extent = [Infinity, Infinity, -Infinity, -Infinity]
  widen(extent, points)
  return extent
}

function widen(extent: Extent, points: readonly Position[]): void {
  for (const [x = 0, y = 0] of points) {
    if (x < extent[0]) extent[0] = x
    if (y < extent[1]) extent[1] = y
    if (x > extent[2]) extent[2] = x
    if (y > extent[3]) extent[3] = y
  }
}

/** The extent of several extents; null for none. */
export function joinBounds(all: readonly BBox[]): BBox | null {
  if (all.length === 0) return null
  const side = (at: 0 | 1 | 2 | 3): number[] => all.map((bounds) => bounds[at] ?? 0)
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

/** Tells whether an extent holds all of another. */
export const boxHolds = (
  [west, south, east, north]: BBox,
  [left, foot, right, head]: BBox,
): boolean => west <= left && south <= foot && east >= right && north >= head

/** Tells whether two extents share anything, an edge included. */
export function boxesTouch(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
