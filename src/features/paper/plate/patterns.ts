import type { MultiPolygon, Position } from 'geojson'
import { extentOf } from '../../../geometry/bounds.ts'
import { isInside } from '../../../geometry/place-names.ts'
import { linesPath } from '../../../geometry/plane.ts'
import { MAP_COLOURS, STROKES } from '../../../map/palette.ts'
import { type Ink, spot } from '../../../geometry/ink.ts'

export type Pattern = 'dots' | 'hatch' | 'bands' | 'strokes' | 'halo-strokes'

const { light } = MAP_COLOURS
const DOT = { apart: 1.4, radius: 0.2 }
const HATCH = { apart: 1.1, width: 0.16 }
/** Each of thin strokes side by side, as the ends of one wide stroke would lie beyond the area. */
const BAND = { apart: 1.4, strokes: 6, width: 0.13 }
const STROKE = { apart: 1.3, width: 0.24 }

/**
 * Fills an area with a second cue of the map, line by line and dot by dot: browsers print the patterns of SVG as coarse pictures of the
 * whole page, one for each area.
 *
 * Units: millimetres; those of neighbours meet. `grain`: how much coarser dots are, where the drawing is printed so much smaller.
 */
export function patternInk(area: MultiPolygon, pattern: Pattern, grain = 1): Ink {
  if (pattern === 'dots') return { d: dotsIn(area, grain), fill: light.dots }
  if (pattern === 'hatch')
    return {
      d: linesPath(strokesIn(area, HATCH.apart, -Math.PI / 4)),
      stroke: light.hatch,
      width: HATCH.width,
      opacity: 0.7,
    }
  if (pattern === 'bands')
    return { d: linesPath(bandsIn(area)), stroke: light.unit, width: BAND.width }
  const { colour, opacity } = STROKES[pattern]
  return {
    d: linesPath(strokesIn(area, STROKE.apart, 0)),
    stroke: light[colour],
    width: STROKE.width,
    opacity,
  }
}

function dotsIn(area: MultiPolygon, grain: number): string {
  const [left, top, right, bottom] = extentOf(area.coordinates.flat(2))
  const [apart, radius] = [DOT.apart * grain, DOT.radius * grain]
  const dots: string[] = []
  for (let row = Math.ceil(top / apart); row * apart < bottom; row += 1) {
    const shift = (row % 2) * 0.5
    for (let rank = Math.ceil(left / apart - shift); (rank + shift) * apart < right; rank += 1) {
      const [x, y] = [(rank + shift) * apart, row * apart]
      if (isInside(area, x, y)) dots.push(spot(round(x), round(y), radius))
    }
  }
  return dots.join('')
}

function bandsIn(area: MultiPolygon): Position[][] {
  const step = BAND.apart / 2 / BAND.strokes
  return Array.from({ length: BAND.strokes }, (_, at) =>
    strokesIn(area, BAND.apart, Math.PI / 2, at * step),
  ).flat()
}

/** Parallel strokes, each from edge to edge. `turn`: their direction, in radians; `shift`: how far they are moved across it. */
function strokesIn(
  { coordinates }: MultiPolygon,
  apart: number,
  turn: number,
  shift = 0,
): Position[][] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const turned = coordinates.flatMap((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => [x * cos + y * sin, y * cos - x * sin])),
  )
  const back = (x: number, y: number): Position => [x * cos - y * sin, x * sin + y * cos]
  const [, top, , bottom] = extentOf(turned.flat())
  const strokes: Position[][] = []
  for (let y = Math.ceil((top - shift) / apart) * apart + shift; y < bottom; y += apart) {
    const edges = turned.flatMap((ring) => crossings(ring, y)).toSorted((a, b) => a - b)
    for (let at = 0; at + 1 < edges.length; at += 2)
      strokes.push([back(edges[at] ?? 0, y), back(edges[at + 1] ?? 0, y)])
  }
  return strokes
}

/** Where a ring crosses a level. */
function crossings(ring: readonly Position[], y: number): number[] {
  return ring.flatMap(([toX = 0, toY = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at === 0 ? ring.length - 1 : at - 1] ?? []
    return fromY > y === toY > y ? [] : [fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)]
  })
}

const round = (value: number): number => Math.round(value * 100) / 100
