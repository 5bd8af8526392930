import type { Position } from 'geojson'

/** One side of a ring, its ends from west to east. */
export interface Segment {
  readonly ring: number
  readonly index: number
  readonly west: Position
  readonly east: Position
}

/**
 * The pairs of segments that truly cross, each passing to the other side of the other.
 *
 * Shape: touching at a vertex is legitimate (an enclave on a border) and so is a shared stretch. Pairs come as they are found, and null
 * once, last, where `atMost` comparisons were made without coming to the end.
 * Cost: segments are swept from west to east, so that 2 million of them take about a second; `kinks` of Turf compares them all.
 */
export function* crossings(
  rings: readonly (readonly Position[])[],
  atMost = Infinity,
): Generator<readonly [Segment, Segment] | null> {
  const segments = rings.flatMap(segmentsOf).toSorted((a, b) => x(a.west) - x(b.west))
  let compared = 0
  for (const [rank, first] of segments.entries()) {
    for (let next = rank + 1; next < segments.length; next += 1) {
      const second = segments[next]
      if (!second || x(second.west) > x(first.east)) break
      compared += 1
      if (compared > atMost) {
        yield null
        return
      }
      if (cross(first, second)) yield [first, second]
    }
  }
}

function segmentsOf(positions: readonly Position[], ring: number): Segment[] {
  return positions.slice(1).map((end, index) => {
    const start = positions[index] ?? end
    return x(start) <= x(end)
      ? { ring, index, west: start, east: end }
      : { ring, index, west: end, east: start }
  })
}

function cross(a: Segment, b: Segment): boolean {
  return side(a, b.west) * side(a, b.east) < 0 && side(b, a.west) * side(b, a.east) < 0
}

/** Positive, negative or zero: on which side of the segment the point lies. */
export function side({ west, east }: Segment, point: Position): number {
  return (x(east) - x(west)) * (y(point) - y(west)) - (y(east) - y(west)) * (x(point) - x(west))
}

function x(position: Position): number {
  return position[0] ?? 0
}

function y(position: Position): number {
  return position[1] ?? 0
}
