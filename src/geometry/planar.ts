import type { Position } from 'geojson'

/**
 * Area inside a ring on the plane of its coordinates, positive when anticlockwise.
 *
 * Shape: closed or not, it is closed by its first position. Units: those of the coordinates, squared.
 */
export function signedArea(ring: readonly Position[]): number {
  let doubled = 0
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? []
  for (const [x = 0, y = 0] of ring) {
    doubled += fromX * y - x * fromY
    fromX = x
    fromY = y
  }
  return doubled / 2
}

/** The same, without its sign. */
export function area(ring: readonly Position[]): number {
  return Math.abs(signedArea(ring))
}
