import type { MultiPolygon, Position } from 'geojson'
import { type Spans, spansOf } from './scanlines.ts'

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
/**
 * How much of a text lies in its shape: from whole to most, as the rest may lie in another; and from so much to what is left of it where
 * nearly all the rest lies in nobody’s.
 */
export const MOST = 0.78
const SHARES = [0.97, 0.9, MOST]
export const ALONE = 0.25
const BESIDE = [0.65, 0.45, ALONE]
/** How near to its point a text then stands, and how much of it may touch another shape. Units: letters; share. */
export const NEAR = 4
const TOUCH = 0.12
/** As many places as are worth trying, and how far apart they are as long as there are more. Units: places; letters. */
const ENOUGH = 30
const APART = 1.2

/** The line of a middle and those beside it. */
const AROUND = [0, -1, 1]

type At = readonly [right: number, down: number]

/** Where a text may stand, and how much of it lies in its shape where most does. */
export interface RoomForText {
  readonly places: readonly At[]
  readonly share: number
  /** Where it may stand that has no place in its shape: near its point, and touching none of the others. */
  readonly beside: (others: MultiPolygon) => readonly At[]
}

/**
 * Where a text may stand around a point of a shape: where all of it lies in the shape, then where most of it does, the nearest first.
 *
 * `letter`: degrees of latitude that a letter is wide. `atMost`: how much of the text may lie in the shape, lest it hide all of it.
 */
export function roomForText(
  shape: MultiPolygon,
  [lon = 0, lat = 0]: Position,
  { width, height }: TextBox,
  letter: number,
  atMost = 1,
): RoomForText {
  const across = letter / Math.cos((lat * Math.PI) / 180)
  const far = REACH + height
  const count = Math.ceil((2 * far) / LINE)
  const spansIn = (what: MultiPolygon) =>
    spansOf(what, { from: lat - far * letter, step: LINE * letter, count })
  /** How much of a line lies in a shape, between two letters right of the point. */
  const within = (along: readonly number[] = [], from: number, to: number): number => {
    let sum = 0
    for (let at = 0; at + 1 < along.length; at += 2) {
      const start = Math.max(from, ((along[at] ?? 0) - lon) / across)
      const end = Math.min(to, ((along[at + 1] ?? 0) - lon) / across)
      if (end > start) sum += end - start
    }
    return sum
  }
  const lineAt = (down: number): number => Math.round((far - down) / LINE)
  /** How much of a box that is so wide lies in a shape, wherever it stands: each line is measured once for all that stand above one another. */
  const sharesIn = (spans: Spans): ((at: At) => number) => {
    const sums = new Map<number, number[]>()
    const sumsAt = (right: number): number[] => {
      let sum = 0
      const before = spans.map((along) => {
        const above = sum
        sum += within(along, right - width / 2, right + width / 2)
        return above
      })
      return [...before, sum]
    }
    return ([right, down]) => {
      const known = sums.get(right) ?? sumsAt(right)
      sums.set(right, known)
      const [last, first] = [lineAt(down - height / 2), lineAt(down + height / 2)]
      return ((known[last + 1] ?? 0) - (known[first] ?? 0)) / (width * (last - first + 1))
    }
  }
  const own = spansIn(shape)
  const shareIn = sharesIn(own)
  // A middle that lies elsewhere would name what is there.
  const hasMiddle = ([right, down]: At): boolean =>
    AROUND.every((by) => within(own[lineAt(down) + by], right - 0.05, right + 0.05) >= 0.09)
  const all = TRIED.filter(hasMiddle)
    .map((at) => ({ at, share: shareIn(at) }))
    .filter(({ share }) => share <= atMost)
  const most = Math.max(0, ...all.map(({ share }) => share))
  // The nearest of those that lie in it whole, then of those that do so for the greater part.
  return {
    places: spread(ranked(all, SHARES)),
    share: most,
    beside: (others) => {
      const close = all.filter(
        ({ at, share }) => share >= ALONE && share < MOST && Math.hypot(...at) <= NEAR,
      )
      if (close.length === 0) return []
      const theirs = sharesIn(spansIn(others))
      const free = close.filter(({ at }) => theirs(at) <= TOUCH)
      return spread(ranked(free, BESIDE))
    },
  }
}

/** Places by how much of a text lies in its shape there, the nearest first of those alike. */
const ranked = (
  all: readonly { readonly at: At; readonly share: number }[],
  shares: readonly number[],
): readonly At[] =>
  shares.flatMap((least, rank) =>
    all
      .filter(({ share }) => share >= least && share < (shares[rank - 1] ?? Infinity))
      .map(({ at }) => at),
  )

/** As many as are worth trying, in their order, those first that lie apart: what is in the way of one is in the way of those around it. */
function spread(places: readonly At[]): readonly At[] {
  const apart: At[] = []
  for (const at of places) {
    if (apart.length === ENOUGH) break
    if (apart.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) >= APART)) apart.push(at)
  }
  return [...new Set([...apart, ...places])].slice(0, ENOUGH)
}

/** All places that are tried, the nearest first. */
const TRIED: readonly At[] = steps(STEP[1])
  .flatMap((down) => steps(STEP[0]).map((right) => [right, down] as const))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))

function steps(step: number): number[] {
  const most = Math.floor(REACH / step)
  return Array.from({ length: 2 * most + 1 }, (_, at) => (at - most) * step)
}
