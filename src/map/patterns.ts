import { type MapColours, STROKES } from './palette.ts'

/** A square RGBA tile that repeats without seams; the shape MapLibre's `addImage` takes. */
export interface PatternImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The patterns that layers name, in the colours of one theme. */
export const patternsOf = (colours: MapColours) => ({
  dots: dotPattern(colours.dots),
  hatch: hatchPattern(colours.hatch),
  bands: bandPattern(colours.unit),
  strokes: strokePattern(colours[STROKES.strokes.colour]),
  'halo-strokes': strokePattern(colours[STROKES['halo-strokes'].colour]),
})

/** Sparse dots: "non renseigné". */
function dotPattern(colour: string): PatternImage {
  const size = 16
  return tile(size, colour, (x, y) => {
    const near = (cx: number, cy: number): number => Math.hypot(x - cx, y - cy)
    return coverage(1.9 - Math.min(near(4, 4), near(12, 12)))
  })
}

/** Diagonal strokes: a commune that several CPTS share. */
function hatchPattern(colour: string): PatternImage {
  const size = 16
  const period = size / 2
  return tile(size, colour, (x, y) => {
    const across = (((x + y) % period) + period) % period
    const distance = Math.min(across, period - across) / Math.SQRT2
    return coverage(1.15 - distance)
  })
}

/** Upright bands of bare land: a commune that one CPTS has a part of, nobody knows which. */
const bandPattern = (colour: string): PatternImage =>
  tile(16, colour, (x) => coverage(4 - Math.abs(x - 8)))

/** Level strokes: an indicator below zero. */
function strokePattern(colour: string): PatternImage {
  const size = 16
  const period = size / 2
  return tile(size, colour, (_, y) => coverage(0.7 - Math.abs((y % period) - period / 2)))
}

/** Soft edge of one pixel. */
export function coverage(inside: number): number {
  return Math.max(0, Math.min(1, inside + 0.5))
}

/** A square picture in one colour, as opaque at each of its points as said, from 0 to 1. */
export function tile(
  size: number,
  colour: string,
  alpha: (x: number, y: number) => number,
): PatternImage {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  )
  const data = new Uint8ClampedArray(size * size * 4)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      data.set([red, green, blue, 255 * alpha(x + 0.5, y + 0.5)], (y * size + x) * 4)
    }
  }
  return { width: size, height: size, data }
}
