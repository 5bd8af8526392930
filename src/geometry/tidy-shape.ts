import type { MultiPolygon, Position } from 'geojson'

/**
 * A shape fit to be kept: rounded, without what rounding made useless, each ring written in the one way that RFC 7946 would.
 *
 * Shape: `decimals` decimals of a degree; no point twice in a row; rings that enclose nothing are gone, with their holes where
 * they were exterior; exterior rings anticlockwise, holes clockwise, each closed and starting at its westernmost point. So two
 * tools that turn or rotate a ring still mean the same one. Altitudes are dropped. Applied twice, it changes nothing more.
 */
export function tidyShape({ coordinates }: MultiPolygon, decimals: number): MultiPolygon {
  const scale = 10 ** decimals
  const pieces = coordinates.flatMap((rings) => {
    const tidy = rings.map((ring, rank) => tidyRing(ring, scale, rank > 0))
    return tidy[0] ? [tidy.filter((ring) => ring !== null)] : []
  })
  return { type: 'MultiPolygon', coordinates: pieces }
}

function tidyRing(ring: readonly Position[], scale: number, clockwise: boolean): Position[] | null {
  const points = ring
    .map(([x, y]) => [onGrid(x, scale), onGrid(y, scale)])
    .filter((point, at, all) => !samePoint(point, all.at(at - 1)))
  // A ring closes on its first point, which is then the last one dropped; one that was left open closes all the same.
  const area = doubleArea(points)
  if (points.length < 3 || area === 0) return null
  const wound = fromWesternmost(area < 0 === clockwise ? points : points.toReversed())
  return [...wound, ...wound.slice(0, 1)].map((point) => point.map((each) => each / scale))
}

/** Adding 0 makes a plain zero of the negative one, which no file format keeps. */
function onGrid(degrees = 0, scale: number): number {
  return Math.round(degrees * scale) + 0
}

function samePoint(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1]
}

/** Twice the area, positive where the ring turns anticlockwise; measured from its first point, so that whole numbers stay exact. */
function doubleArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    return sum + (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0)
  }, 0)
}

/** A ring may touch itself at its westernmost point: of the ways to start there, the least one in order. */
function fromWesternmost(ring: readonly Position[]): Position[] {
  const first = ring.reduce((least, point) => (comparePoints(point, least) < 0 ? point : least))
  const starts = ring.flatMap((point, at) => (samePoint(point, first) ? [at] : []))
  const [best = []] = starts
    .map((at) => [...ring.slice(at), ...ring.slice(0, at)])
    .toSorted(compareRings)
  return best
}

function comparePoints([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number {
  return x - otherX || y - otherY
}

function compareRings(a: readonly Position[], b: readonly Position[]): number {
  const at = a.findIndex((point, rank) => !samePoint(point, b[rank]))
  return at < 0 ? 0 : comparePoints(a[at] ?? [], b[at] ?? [])
}
