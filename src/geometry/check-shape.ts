import type { MultiPolygon, Position } from 'geojson'
import type { ReadNoteKind } from '../domain/import/read-note.ts'
import { crossings } from './crossings.ts'
import type { Unproject } from './projection.ts'
import { scanlines, spansOf } from './scanlines.ts'

/** A shape from outside, fit to be measured, and what had to be done to it; null where nothing could. */
export interface CheckedShape {
  readonly shape: MultiPolygon | null
  readonly notes: readonly ReadNoteKind[]
}

/** Above so many points a shape is brought to ten metres; above the second figure even then it is left out. */
const MANY = 20_000
const TOO_MANY = 100_000
const TEN_METRES = 1e4
/** A real outline meets a parallel some dozens of times. */
const MOST_MEETINGS = 2000
const PROBES = 32
const MOST_COMPARISONS = 5_000_000
const MOST_NESTED = 8

/**
 * Checks the geometry of a feature of which nothing is known, in longitude and latitude once `unproject` is done.
 *
 * Rings are closed, those without an inside dropped, what is too detailed is rounded. A ring that crosses itself stays: what it goes
 * around twice is outside.
 * Errors: `no-geometry`, `not-an-area`, `bad-coordinates` (no number, or nowhere on Earth), `too-detailed`, `tangled`.
 */
export function checkShape(geometry: unknown, unproject: Unproject): CheckedShape {
  if (geometry === null || geometry === undefined) return { shape: null, notes: ['no-geometry'] }
  const polygons = polygonsOf(geometry, MOST_NESTED)
  if (!polygons) return { shape: null, notes: ['not-an-area'] }
  const notes = new Set<ReadNoteKind>()
  const pieces: Position[][][] = []
  for (const polygon of polygons) {
    const rings: Position[][] = []
    for (const [rank, given] of polygon.entries()) {
      const ring = ringOf(given, unproject)
      if (!ring) return { shape: null, notes: ['bad-coordinates'] }
      const closed = closedRing(ring, notes)
      if (closed) rings.push(closed)
      else if (rank === 0) break
    }
    if (rings.length > 0) pieces.push(rings)
  }
  return measurable({ type: 'MultiPolygon', coordinates: pieces }, notes)
}

function measurable(given: MultiPolygon, notes: Set<ReadNoteKind>): CheckedShape {
  const lost = (why: ReadNoteKind): CheckedShape => ({ shape: null, notes: [...notes, why] })
  if (given.coordinates.length === 0) return lost('not-an-area')
  const shape = pointsIn(given) > MANY ? rounded(given) : given
  if (shape !== given) notes.add('rounded')
  if (shape.coordinates.length === 0) return lost('not-an-area')
  if (pointsIn(shape) > TOO_MANY) return lost('too-detailed')
  if (isTangled(shape)) return lost('tangled')
  if (crossesItself(shape)) notes.add('self-crossing')
  return { shape, notes: [...notes] }
}

/** The rings of every area in a geometry, still unchecked; null where there is something else. */
function polygonsOf(geometry: unknown, nested: number): unknown[][] | null {
  const { type, coordinates, geometries } = geometry as Readonly<Record<string, unknown>>
  if (type === 'Polygon') return Array.isArray(coordinates) ? [coordinates] : null
  if (type === 'MultiPolygon')
    return Array.isArray(coordinates) && coordinates.every(Array.isArray) ? coordinates : null
  if (type !== 'GeometryCollection' || !Array.isArray(geometries) || nested === 0) return null
  const areas = geometries.map((each) =>
    typeof each === 'object' && each !== null ? polygonsOf(each, nested - 1) : null,
  )
  const found = areas.filter((each) => each !== null)
  return found.length > 0 ? found.flat() : null
}

/** Altitudes and measures are dropped. */
function ringOf(given: unknown, unproject: Unproject): Position[] | null {
  if (!Array.isArray(given)) return null
  const ring: Position[] = []
  for (const position of given as unknown[]) {
    if (!Array.isArray(position)) return null
    const [x, y] = position as unknown[]
    if (typeof x !== 'number' || typeof y !== 'number') return null
    const [longitude = Number.NaN, latitude = Number.NaN] = unproject([x, y])
    // What is no number is not within either.
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return null
    ring.push([longitude, latitude])
  }
  return ring
}

function closedRing(ring: Position[], notes: Set<ReadNoteKind>): Position[] | null {
  const [first] = ring
  const closed = first !== undefined && samePoint(first, ring.at(-1))
  if (!first || !hasThreeCorners(ring)) {
    notes.add('ring-dropped')
    return null
  }
  if (closed) return ring
  notes.add('ring-closed')
  return [...ring, first]
}

function hasThreeCorners(ring: readonly Position[]): boolean {
  const [first] = ring
  const second = ring.find((point) => first && !samePoint(point, first))
  return ring.some(
    (point) => first && second && !samePoint(point, first) && !samePoint(point, second),
  )
}

function samePoint(a: Position, b: Position | undefined): boolean {
  return a[0] === b?.[0] && a[1] === b?.[1]
}

function pointsIn({ coordinates }: MultiPolygon): number {
  return coordinates.flat().reduce((sum, ring) => sum + ring.length, 0)
}

function rounded({ coordinates }: MultiPolygon): MultiPolygon {
  const onGrid = (degrees = 0): number => Math.round(degrees * TEN_METRES) / TEN_METRES
  const pieces = coordinates.map((rings) =>
    rings
      .map((ring) =>
        ring
          .map(([x, y]) => [onGrid(x), onGrid(y)])
          .filter((point, at, all) => at === 0 || !samePoint(point, all[at - 1])),
      )
      .filter(({ length }) => length >= 4),
  )
  return { type: 'MultiPolygon', coordinates: pieces.filter(({ length }) => length > 0) }
}

/** Whether lines meet its sides more often than any outline's: it would cost minutes to measure, and mean nothing. */
function isTangled(shape: MultiPolygon): boolean {
  let south = Infinity
  let north = -Infinity
  for (const ring of shape.coordinates.flat())
    for (const [, y = 0] of ring) {
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  const spans = spansOf(shape, scanlines(south, north, PROBES))
  return spans.some(({ length }) => length > MOST_MEETINGS)
}

/** True too where it cannot be told within reason. */
function crossesItself({ coordinates }: MultiPolygon): boolean {
  return coordinates.some((rings) => crossings(rings, MOST_COMPARISONS).next().done !== true)
}
