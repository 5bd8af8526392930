import type { MultiPolygon, Position } from 'geojson'
import { spansOf } from './scanlines.ts'

/** A text around its middle. Units: letters (em), as its places are. */
export interface TextBox {
  readonly width: number
  readonly height: number
}

/** How far from its point a text may stand, and from one place that is tried to the next. Units: letters. */
const REACH = 6
const STEP = [0.6, 0.55] as const
/** From one line along which a shape is measured to the next, and air between a text and an edge. Units: letters. */
const LINE = 0.275
/** How much of a text lies in its shape, from whole to what one can still tell. */
const SHARES = [0.97, 0.8, 0.6, 0.45, 0.3]
/** As many places as are worth trying. */
const ENOUGH = 30

/**
 * Where a text may stand around a point of a shape, as [right, down] of it: where all of it lies in the shape, then where most of it does, the
 * nearest first. `share`: how much of it does where most does.
 *
 * `letter`: degrees of latitude that a letter is wide.
 */
export function roomForText(
  shape: MultiPolygon,
  [lon = 0, lat = 0]: Position,
  { width, height }: TextBox,
  letter: number,
): { readonly places: readonly (readonly [number, number])[]; readonly share: number } {
  const across = letter / Math.cos((lat * Math.PI) / 180)
  const far = REACH + height
  const count = Math.ceil((2 * far) / LINE)
  const spans = spansOf(shape, { from: lat - far * letter, step: LINE * letter, count })
  /** How much of a line lies in the shape, between two letters right of the point. */
  const within = (line: number, from: number, to: number): number => {
    const along = spans[line] ?? []
    let sum = 0
    for (let at = 0; at + 1 < along.length; at += 2) {
      const start = Math.max(from, ((along[at] ?? 0) - lon) / across)
      const end = Math.min(to, ((along[at + 1] ?? 0) - lon) / across)
      if (end > start) sum += end - start
    }
    return sum
  }
  const lineAt = (down: number): number => Math.round((far - down) / LINE)
  const shareAt = (right: number, down: number): number => {
    // A middle that lies elsewhere would name what is there.
    const middle = lineAt(down)
    for (const line of [middle - 1, middle, middle + 1])
      if (within(line, right - 0.05, right + 0.05) < 0.09) return 0
    const [last, first] = [lineAt(down - height / 2), lineAt(down + height / 2)]
    let sum = 0
    for (let line = first; line <= last; line += 1)
      sum += within(line, right - width / 2, right + width / 2)
    return sum / (width * (last - first + 1))
  }
  const all = TRIED.map((at) => ({ at, share: shareAt(...at) }))
  const most = Math.max(...all.map(({ share }) => share))
  // The nearest of those that lie in it whole, then of those that do so for the greater part.
  const places = SHARES.flatMap((least, rank) =>
    all.filter(({ share }) => share >= least && share < (SHARES[rank - 1] ?? Infinity)),
  )
  return { places: places.slice(0, ENOUGH).map(({ at }) => at), share: most }
}

/** All places that are tried, the nearest first. */
const TRIED: readonly (readonly [number, number])[] = steps(STEP[1])
  .flatMap((down) => steps(STEP[0]).map((right) => [right, down] as const))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))

function steps(step: number): number[] {
  const most = Math.floor(REACH / step)
  return Array.from({ length: 2 * most + 1 }, (_, at) => (at - most) * step)
}
