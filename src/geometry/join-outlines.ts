import type { MultiPolygon, Position } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection } from 'topojson-specification'
import { joinBounds } from './bounds.ts'
import type { Outline } from './outline.ts'
import { area } from './planar.ts'

/**
 * How far apart the files of two régions may have put one point of their border, each being rounded to a grid of its own: of contours,
 * and of outlines as they are seen from afar. Units: degrees.
 */
export const APART = { near: 4e-5, afar: 1.2e-3 } as const

/** The outlines of the parts of a territory that lie in several régions, as one. Shape: its name stands in the first; null for none. */
export function joinOutlines(
  parts: readonly Outline[],
  apart: number = APART.near,
): Outline | null {
  const bounds = joinBounds(parts.map((part) => part.bounds))
  const [first] = parts
  if (!first || !bounds) return null
  const shape = joinShapes(
    parts.map((part) => part.shape),
    apart,
  )
  return { shape, labelPoint: first.labelPoint, bounds }
}

/**
 * Shapes that lie side by side as one, without the border between them.
 *
 * How: the points of each are put on those of the shapes before it that are as near as `apart`, so that a common border is the same
 * line; what is enclosed and hardly wider than that is nothing.
 */
export function joinShapes(shapes: readonly MultiPolygon[], apart: number): MultiPolygon {
  const meeting = onCommonPoints(shapes, apart)
  const { objects, ...arcs } = topology({ parts: collectionOf(meeting) })
  const { geometries } = objects.parts as GeometryCollection
  const merged = merge({ objects, ...arcs }, geometries as never)
  const slit = (5 * apart) ** 2
  const coordinates = merged.coordinates.map(([outer = [], ...holes]) => [
    outer,
    ...holes.filter((hole) => area(hole) > slit),
  ])
  return { type: 'MultiPolygon', coordinates }
}

/** Shapes whose points that lie by a point of a shape before are that point; what has no area left is left out. */
function onCommonPoints(shapes: readonly MultiPolygon[], apart: number): readonly MultiPolygon[] {
  const cells = new Map<string, Position[]>()
  const cellOf = ([x = 0, y = 0]: Position, right = 0, up = 0): string =>
    `${Math.floor(x / apart) + right} ${Math.floor(y / apart) + up}`
  const nearest = (point: Position): Position => {
    const around = [-1, 0, 1].flatMap((right) =>
      [-1, 0, 1].flatMap((up) => cells.get(cellOf(point, right, up)) ?? []),
    )
    const [best = point] = around
      .filter((other) => distance(point, other) <= apart)
      .toSorted((a, b) => distance(point, a) - distance(point, b))
    return best
  }
  return shapes.map(({ type, coordinates }): MultiPolygon => {
    const moved = coordinates
      .map((rings) => rings.map((ring) => withoutRepeats(ring.map(nearest))))
      .map((rings) => rings.filter((ring) => ring.length > 3))
      .filter(([outer]) => outer !== undefined)
    for (const point of moved.flat(2)) {
      const cell = cellOf(point)
      const known = cells.get(cell)
      if (known) known.push(point)
      else cells.set(cell, [point])
    }
    return { type, coordinates: moved }
  })
}

const distance = ([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number =>
  Math.hypot(toX - x, toY - y)

const withoutRepeats = (ring: readonly Position[]): Position[] =>
  ring.filter((point, rank) => rank === 0 || point !== ring[rank - 1])

const collectionOf = (shapes: readonly MultiPolygon[]) => ({
  type: 'GeometryCollection' as const,
  geometries: [...shapes],
})
