import type { Polygon, Position } from 'geojson'
import { signedArea } from '../../../src/geometry/planar.ts'
import { NOBODY, type Grid } from './grid.ts'

/** East, north, west, south: a side of a cell is walked with its holder on the left. */
type Direction = 0 | 1 | 2 | 3

/**
 * Turns the cells of each holder into a polygon.
 *
 * Shape: by rank of the holder; outline first and anticlockwise, holes after. Each holder must be in one piece (cells joined by sides).
 * Corners are cut from the middle of one side to the middle of the next, the same for both neighbours, except where three
 * units meet: neighbours so share exactly the same border, and a cut, which stays within half a cell of its corner, crosses nothing.
 */
export function tracePolygons(grid: Grid): Map<number, Polygon> {
  const polygons = new Map<number, Polygon>()
  for (const [holder, sides] of sidesByHolder(grid)) {
    const rings = walkRings(grid, sides).map((ring) => cutCorners(grid, ring))
    const outlineFirst = rings.toSorted((a, b) => signedArea(b) - signedArea(a))
    polygons.set(holder, { type: 'Polygon', coordinates: outlineFirst })
  }
  return polygons
}

/** Directions of the sides that start at each corner, as a bit mask. A corner is numbered row by row, one more a row than cells. */
type Sides = Map<number, number>

function sidesByHolder(grid: Grid): Map<number, Sides> {
  const { holders, columns } = grid
  const width = columns + 1
  const all = new Map<number, Sides>()
  holders.forEach((holder, cell) => {
    if (holder === NOBODY) return
    let sides = all.get(holder)
    if (!sides) all.set(holder, (sides = new Map<number, number>()))
    const corner = Math.floor(cell / columns) * width + (cell % columns)
    if (holders[cell - columns] !== holder) addSide(sides, corner, 0)
    if (holders[cell + 1] !== holder) addSide(sides, corner + 1, 1)
    if (holders[cell + columns] !== holder) addSide(sides, corner + 1 + width, 2)
    if (holders[cell - 1] !== holder) addSide(sides, corner + width, 3)
  })
  return all
}

function addSide(sides: Sides, start: number, direction: Direction): void {
  sides.set(start, (sides.get(start) ?? 0) | (1 << direction))
}

/**
 * Follows sides to closed rings of corners, turning right where two ways open: a ring then never passes a corner twice, and what is
 * shut in behind such a corner is a hole.
 */
function walkRings({ columns }: Grid, sides: Sides): number[][] {
  const steps = [1, columns + 1, -1, -columns - 1] as const
  const rings: number[][] = []
  const has = (corner: number, direction: Direction): boolean =>
    ((sides.get(corner) ?? 0) & (1 << direction)) !== 0
  for (const first of sides.keys()) {
    for (const start of DIRECTIONS) {
      if (!has(first, start)) continue
      const ring: number[] = []
      let corner = first
      let direction: Direction | undefined = start
      while (direction !== undefined) {
        ring.push(corner)
        sides.set(corner, (sides.get(corner) ?? 0) & ~(1 << direction))
        corner += steps[direction]
        const ways: readonly Direction[] = TURNS[direction]
        const isBack = corner === first
        direction = ways.find((way) => has(corner, way) || (isBack && way === start))
        if (isBack && direction === start) break
      }
      rings.push(ring)
    }
  }
  return rings
}

const DIRECTIONS: readonly Direction[] = [0, 1, 2, 3]

/** Where to go on from each direction: right first, then straight ahead, then left. */
const TURNS: Readonly<Record<Direction, readonly Direction[]>> = {
  0: [3, 0, 1],
  1: [0, 1, 2],
  2: [1, 2, 3],
  3: [2, 3, 0],
}

/** Corners to positions, corners being cut save where units meet; points in line with their neighbours are left out. */
function cutCorners(grid: Grid, ring: readonly number[]): Position[] {
  const width = grid.columns + 1
  const points: { x: number; y: number; isMeeting: boolean }[] = []
  for (const [index, corner] of ring.entries()) {
    const next = ring[(index + 1) % ring.length] ?? corner
    const [x, y] = [(corner % width) * 2, Math.floor(corner / width) * 2]
    const [nextX, nextY] = [(next % width) * 2, Math.floor(next / width) * 2]
    if (isMeeting(grid, corner)) points.push({ x, y, isMeeting: true })
    points.push({ x: (x + nextX) / 2, y: (y + nextY) / 2, isMeeting: false })
  }
  const bends = points.filter((point, index) => {
    const before = points.at(index - 1) ?? point
    const after = points[(index + 1) % points.length] ?? point
    const turn =
      (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x)
    return point.isMeeting || turn !== 0
  })
  const positions = bends.map(({ x, y }): Position => [
    degrees(grid.west + (x / 2) * grid.cellWidth),
    degrees(grid.south + (y / 2) * grid.cellHeight),
  ])
  return [...positions, ...positions.slice(0, 1)]
}

/** Tells whether three units or more meet at a corner, nobody counting for one. */
function isMeeting({ holders, columns }: Grid, corner: number): boolean {
  const cell = Math.floor(corner / (columns + 1)) * columns + (corner % (columns + 1))
  const around = [cell, cell - 1, cell - columns, cell - columns - 1]
  return new Set(around.map((place) => holders[place] ?? NOBODY)).size > 2
}

function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5
}
