import { bboxClip } from '@turf/turf'
import type {
  BBox,
  Feature,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import { boundsOf, boxesTouch, extentOf } from './bounds.ts'

/** A rectangle of a page. Units: millimetres, y downwards. */
export interface PageBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A part of the world put on a page: where each place stands there, and how much smaller it is. */
export interface Plane {
  /** From [longitude, latitude] to [x, y] in millimetres of the page. */
  readonly toPage: (position: Position) => Position
  readonly box: PageBox
  /** All that its rectangle shows and a little more, as [west, south, east, north] in degrees. */
  readonly shown: BBox
  /** Millimetres of the ground to one of the paper: 500 000 for 1 : 500 000. */
  readonly scale: number
}

/** Mean radius of the Earth. Units: millimetres. */
const EARTH = 6_371_008_800
const RADIAN = Math.PI / 180
/** Nearer to the equator the cone that touches there has no tip to speak of. Units: degrees. */
const FLATTEST = 0.5

/**
 * A conformal cone that touches the Earth in the middle of what is shown, north upwards there.
 *
 * Shape: for mainland France within a hair of Lambert 93, and as true on every island; [longitude, latitude] in, millimetres of ground out, y downwards.
 */
function coneAround([west, south, east, north]: BBox): (position: Position) => Position {
  const middle = (west + east) / 2
  const touched = (south + north) / 2
  const lat0 = (Math.abs(touched) < FLATTEST ? FLATTEST : touched) * RADIAN
  const n = Math.sin(lat0)
  const tip = EARTH / Math.tan(lat0)
  const half = (lat: number): number => Math.tan(Math.PI / 4 + lat / 2)
  return ([lon = 0, lat = 0]) => {
    const bounded = Math.max(-80, Math.min(80, lat)) * RADIAN
    const from = tip * (half(lat0) / half(bounded)) ** n
    const turn = n * (lon - middle) * RADIAN
    return [from * Math.sin(turn), from * Math.cos(turn) - tip]
  }
}

/** Points along each side of an extent: its edges are arcs on a cone. */
const SIDE = 12

function edgeOf([west, south, east, north]: BBox): Position[] {
  return Array.from({ length: SIDE + 1 }, (_, at) => at / SIDE).flatMap((share) => {
    const [lon, lat] = [west + (east - west) * share, south + (north - south) * share]
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ]
  })
}

/**
 * Puts an extent in the middle of a rectangle of a page, at a round scale that shows all of it.
 *
 * Shape: [west, south, east, north] in degrees; `air` millimetres stay free on each side.
 */
export function planeFor(bounds: BBox, box: PageBox, air: number): Plane {
  const onGround = coneAround(bounds)
  const [left, top, right, bottom] = extentOf(edgeOf(bounds).map(onGround))
  const scale = roundScale(
    Math.max((right - left) / (box.width - 2 * air), (bottom - top) / (box.height - 2 * air), 1),
  )
  const toX = box.x + box.width / 2 - (left + right) / 2 / scale
  const toY = box.y + box.height / 2 - (top + bottom) / 2 / scale
  return {
    box,
    shown: shownIn(bounds, box, scale),
    scale,
    toPage: (position) => {
      const [x = 0, y = 0] = onGround(position)
      return [toX + x / scale, toY + y / scale]
    },
  }
}

/** Millimetres of a degree of latitude, and how much more than the rectangle is taken: its sides are arcs. Units: millimetres; share. */
const DEGREE = EARTH * RADIAN
const MORE = 1.3

function shownIn([west, south, east, north]: BBox, box: PageBox, scale: number): BBox {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2]
  const farthest = Math.min(85, Math.abs(lat) + (MORE * box.height * scale) / DEGREE / 2)
  const high = (MORE * box.height * scale) / DEGREE / 2
  const wide = (MORE * box.width * scale) / DEGREE / 2 / Math.cos(farthest * RADIAN)
  return [lon - wide, lat - high, lon + wide, lat + high]
}

/** The next scale that is written in two figures: 1 : 860 000, not 1 : 853 127. */
function roundScale(scale: number): number {
  const step = 10 ** (Math.floor(Math.log10(scale)) - 1)
  return Math.ceil(scale / step) * step
}

/** Less than that is seen neither on paper nor at 300 dots to the inch. Units: millimetres. */
const SEEN = 0.05
/** What is drawn goes on that far beyond its rectangle, so that its cut edge stays out of sight. Units: millimetres. */
const BEYOND = 3

const drawnBox = ({ x, y, width, height }: PageBox): BBox => [
  x - BEYOND,
  y - BEYOND,
  x + width + BEYOND,
  y + height + BEYOND,
]

const extents = new WeakMap<object, BBox>()

/** The extent of a shape, looked for once for all the maps that it is drawn on. */
function knownBoundsOf(shape: Polygon | MultiPolygon): BBox {
  const known = extents.get(shape) ?? boundsOf(shape)
  extents.set(shape, known)
  return known
}

/** The areas of a shape as they lie on a page, as far as its rectangle goes. Units: millimetres. */
export function areasOnPage(plane: Plane, shape: Polygon | MultiPolygon): MultiPolygon {
  // Most of a région lies outside of the map of one CPTS, and need not be projected to be known to.
  if (!boxesTouch(knownBoundsOf(shape), plane.shown))
    return { type: 'MultiPolygon', coordinates: [] }
  const pieces = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const coordinates = pieces.flatMap((rings) => {
    const projected = rings.map((ring) => ring.map(plane.toPage))
    return isSeen(plane.box, projected[0] ?? []) ? [projected] : []
  })
  if (coordinates.length === 0) return { type: 'MultiPolygon', coordinates }
  const cut = bboxClip({ type: 'MultiPolygon', coordinates }, drawnBox(plane.box)) as Feature<
    Polygon | MultiPolygon
  >
  const { geometry } = cut
  const kept = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return {
    type: 'MultiPolygon',
    coordinates: kept
      .map((rings) => rings.map(thinned).filter(({ length }) => length > 3))
      .filter(({ length }) => length > 0),
  }
}

/** The lines of a shape as they lie on a page, as far as its rectangle goes. Units: millimetres. */
export function linesOnPage(plane: Plane, shape: LineString | MultiLineString): Position[][] {
  const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates
  return lines.flatMap((line) => {
    if (!boxesTouch(extentOf(line), plane.shown)) return []
    const projected = line.map(plane.toPage)
    if (!isSeen(plane.box, projected)) return []
    const { geometry } = bboxClip(
      { type: 'LineString', coordinates: projected },
      drawnBox(plane.box),
    ) as Feature<LineString | MultiLineString>
    const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    return parts.map(thinned).filter(({ length }) => length > 1)
  })
}

function isSeen(box: PageBox, line: readonly Position[]): boolean {
  return boxesTouch(extentOf(line), drawnBox(box))
}

/** The same line without the points that nobody can tell from the one before. */
function thinned(line: readonly Position[]): Position[] {
  const last = line.length - 1
  let [fromX, fromY] = [Infinity, Infinity]
  return line.filter(([x = 0, y = 0], at) => {
    if (at < last && Math.abs(x - fromX) < SEEN && Math.abs(y - fromY) < SEEN) return false
    ;[fromX, fromY] = [x, y]
    return true
  })
}

const written = (value: number): string => String(Math.round(value * 100) / 100)

function pathOf(line: readonly Position[], end: string): string {
  return `M${line.map(([x = 0, y = 0]) => `${written(x)} ${written(y)}`).join('L')}${end}`
}

/** Areas as the `d` of an SVG path, whose holes are those of the rule "evenodd". */
export function areasPath({ coordinates }: MultiPolygon): string {
  return coordinates.flatMap((rings) => rings.map((ring) => pathOf(ring, 'Z'))).join('')
}

/** Lines as the `d` of an SVG path. */
export function linesPath(lines: readonly Position[][]): string {
  return lines.map((line) => pathOf(line, '')).join('')
}

/** A rectangle as the `d` of an SVG path. */
export const rectangleOf = ({ x, y, width, height }: PageBox): string =>
  `M${written(x)} ${written(y)}h${written(width)}v${written(height)}H${written(x)}Z`
