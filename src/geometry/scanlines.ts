import type { MultiPolygon, Position } from 'geojson'

/** Evenly spaced parallels: the first one, and from each to the next, in degrees. */
export interface Scanlines {
  readonly from: number
  readonly step: number
  readonly count: number
}

/** What is inside along each line: starts and ends of stretches in turn, from west to east, none touching the next. */
export type Spans = readonly (readonly number[])[]

/** Lines that cut a height into as many bands, each through the middle of its band. */
export function scanlines(south: number, north: number, count: number): Scanlines {
  const step = (north - south) / count
  return { from: south + step / 2, step, count }
}

/**
 * The stretches of parallels that lie in a shape.
 *
 * What a ring goes around twice is outside; polygons that lie over one another count once. So any shape has an answer, however tangled,
 * and it costs no more than its points and the places where lines meet its sides.
 */
export function spansOf({ coordinates }: MultiPolygon, lines: Scanlines): Spans {
  const spans: number[][] = Array.from({ length: lines.count }, () => [])
  for (const rings of coordinates) {
    const meetings: (number[] | undefined)[] = []
    for (const ring of rings) meet(ring, lines, meetings)
    meetings.forEach((met, line) => {
      const sorted = met?.toSorted((a, b) => a - b) ?? []
      const before = spans[line] ?? []
      spans[line] = before.length === 0 ? sorted : united(before, sorted)
    })
  }
  return spans
}

function meet(
  ring: readonly Position[],
  lines: Scanlines,
  meetings: (number[] | undefined)[],
): void {
  const { from, step, count } = lines
  for (let at = 1; at < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at - 1] ?? []
    const [x2 = 0, y2 = 0] = ring[at] ?? []
    const [low, high] = y1 < y2 ? [y1, y2] : [y2, y1]
    // A line through a corner meets one of its two sides only.
    const first = Math.max(0, Math.ceil((low - from) / step))
    const last = Math.min(count - 1, Math.ceil((high - from) / step) - 1)
    for (let line = first; line <= last; line += 1) {
      const x = x1 + ((x2 - x1) * (from + line * step - y1)) / (y2 - y1)
      const met = meetings[line]
      if (met) met.push(x)
      else meetings[line] = [x]
    }
  }
}

function united(a: readonly number[], b: readonly number[]): number[] {
  const pairs = [...pairsOf(a), ...pairsOf(b)].toSorted(([x], [y]) => x - y)
  const spans: number[] = []
  for (const [start, end] of pairs) {
    const last = spans.at(-1)
    if (last === undefined || start > last) spans.push(start, end)
    else if (end > last) spans[spans.length - 1] = end
  }
  return spans
}

function pairsOf(spans: readonly number[]): [number, number][] {
  const pairs: [number, number][] = []
  for (let at = 0; at + 1 < spans.length; at += 2) pairs.push([spans[at] ?? 0, spans[at + 1] ?? 0])
  return pairs
}

/** The length of all stretches, in degrees. */
export function spanLength(spans: Spans): number {
  return spans.reduce((sum, line) => sum + pairsOf(line).reduce((all, [a, b]) => all + b - a, 0), 0)
}

/** The length of what two shapes have in common along the same lines, in degrees. */
export function sharedLength(a: Spans, b: Spans): number {
  return a.reduce((sum, line, rank) => sum + sharedOnLine(line, b[rank] ?? []), 0)
}

function sharedOnLine(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  let i = 0
  let j = 0
  while (i + 1 < a.length && j + 1 < b.length) {
    const start = Math.max(a[i] ?? 0, b[j] ?? 0)
    const end = Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0)
    if (end > start) sum += end - start
    if ((a[i + 1] ?? 0) < (b[j + 1] ?? 0)) i += 2
    else j += 2
  }
  return sum
}
