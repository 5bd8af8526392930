import type { TakenPicture } from '../../state/printing.ts'
import type { BBox } from 'geojson'

/** Pixels of the whole world at zoom 0, and the zoom that `AtlasMap.fit` does not go beyond. */
const WORLD = 512
const CLOSEST = 12

interface Frame {
  readonly size: { readonly width: number; readonly height: number }
  readonly bounds: BBox
  /** Kept free around the bounds. Units: CSS pixels. */
  readonly air: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/**
 * The part of a picture where the middle of a name may stand without its ends being cut, as [west, south, east, north].
 *
 * Shape: what `AtlasMap.fit` will show of `bounds`, less `margin` pixels across and up and down.
 */
export function readableBox(
  { size, bounds: [west, south, east, north], air }: Frame,
  margin: readonly [number, number],
): BBox {
  const [left, right] = [across(west), across(east)]
  const [top, bottom] = [down(north), down(south)]
  const perWorld = Math.min(
    (size.width - air.left - air.right) / (right - left),
    (size.height - air.top - air.bottom) / (bottom - top),
    WORLD * 2 ** CLOSEST,
  )
  const x = (left + right) / 2 + (air.right - air.left) / 2 / perWorld
  const y = (top + bottom) / 2 + (air.bottom - air.top) / 2 / perWorld
  const halfWidth = (size.width / 2 - margin[0]) / perWorld
  const halfHeight = (size.height / 2 - margin[1]) / perWorld
  return [
    longitude(x - halfWidth),
    latitude(y + halfHeight),
    longitude(x + halfWidth),
    latitude(y - halfHeight),
  ]
}

const across = (lon: number): number => lon / 360 + 0.5
const longitude = (x: number): number => (x - 0.5) * 360

/** Web Mercator, from 0 in the far north to 1 in the far south. */
const down = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
const latitude = (y: number): number =>
  (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90

/** CSS pixels of the map to a millimetre of paper: its names then print at 8 to 10 points, and three times as fine is 296 dpi. */
const PER_MM = 3.886

/** How large to draw a map that is to measure so many millimetres. */
export function pictureSize(mm: {
  readonly width: number
  readonly height: number
}): TakenPicture['size'] {
  return { width: Math.round(mm.width * PER_MM), height: Math.round(mm.height * PER_MM) }
}
