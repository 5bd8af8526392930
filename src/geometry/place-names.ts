import type { MultiPolygon, Position } from 'geojson'
import polylabel from 'polylabel'
import { area as ringArea } from './planar.ts'
import { boundsOf } from './bounds.ts'
import type { PageBox } from './plane.ts'

/** A text as large as it will be set. Units: millimetres. */
export interface TextSize {
  readonly width: number
  readonly height: number
}

/** An area that is to be named on a page. */
export interface ToName {
  readonly id: string
  readonly area: MultiPolygon
  /** The ways to set its name, the best first. */
  readonly settings: readonly TextSize[]
  /** The number that stands for it where none of them fits; null where it then stays without. */
  readonly number: TextSize | null
  /** Whether that may stand outside of its area, at the end of a line that leads to it. */
  readonly mayLead: boolean
}

/** Where a name or a number stands. Units: millimetres. */
export interface PlacedName {
  readonly id: string
  readonly middle: Position
  readonly size: TextSize
  /** Which of its settings; null for the number. */
  readonly setting: number | null
  /** From where a line leads to a number that stands outside of its area; null for none. */
  readonly leader: Position | null
}

/** What has a place on a page so far: nothing else is set there. */
export interface Taken {
  readonly box: PageBox
  readonly boxes: PageBox[]
}

/** Around each text. Units: millimetres. */
const AIR = 0.35
/** How many places an area is tried at, and how far apart at least. Units: places; millimetres. */
const MOST_PLACES = 120
const FINEST = 0.7
/** Where the middle of a text and the ends of its letters are looked for. Shares of its width and height. */
const ACROSS = [-0.5, -0.25, 0, 0.25, 0.5]
const DOWN = [-0.5, 0, 0.5]
/** How far from its area a number may stand, and how many ways around. Units: millimetres; directions. */
const REACH = Array.from({ length: 22 }, (_, at) => 2.4 * 1.14 ** at)
const WAYS = 48
/** Places that a line to a number may begin at. */
const MOST_STARTS = 20
const NOTHING: TextSize = { width: 0, height: 0 }

/** How many times areas are gone through until each has its place: of 160 on an A4 nearly all have theirs after ten. */
const MOST_TURNS = 200

/**
 * Names areas, or numbers them, so that no text lies on another, in another area or beyond the page; the smallest first, as they have
 * the fewest places. An area that has no room even for its number, nor around it where it may stand there, is not in the answer; where
 * `again`, all are first set anew after it, a few times over.
 *
 * Shape: the boxes of what was set are added to `taken`.
 */
export function placeNames(
  areas: readonly ToName[],
  taken: Taken,
  again = false,
): readonly PlacedName[] {
  let waiting: readonly Waiting[] = areas
    .map((each) => ({ each, size: areaOf(each.area), places: knownPlacesIn(each.area, taken.box) }))
    .toSorted((a, b) => a.size - b.size)
  let best = setInTurn(waiting, taken)
  let { left } = best
  const turns = again ? MOST_TURNS : 1
  for (let turn = 1; turn < turns && best.left.length > 0; turn += 1) {
    // Those that came first already would find the same again.
    if (left.every((one, at) => one === waiting[at])) break
    waiting = [...left, ...waiting.filter((one) => !left.includes(one))]
    const next = setInTurn(waiting, taken)
    left = next.left
    if (left.length < best.left.length) best = next
  }
  taken.boxes.push(...best.boxes)
  return best.placed
}

/** An area with all that does not change from one turn to the next. */
interface Waiting {
  readonly each: ToName
  readonly places: readonly Position[]
}

/** Sets areas one after the other: where each stands, what that takes, and those that found no room. */
function setInTurn(waiting: readonly Waiting[], { box, boxes }: Taken) {
  const own: Taken = { box, boxes: [...boxes] }
  const placed: PlacedName[] = []
  const left: Waiting[] = []
  for (const one of waiting) {
    const { each, places } = one
    const found = named(each, places, own) ?? numbered(each, places, own)
    if (found) {
      own.boxes.push(boxAround(found.middle, found.size))
      placed.push(found)
    } else if (each.number && each.mayLead) left.push(one)
  }
  return { placed, left, boxes: own.boxes.slice(boxes.length) }
}

function named({ id, area, settings }: ToName, places: readonly Position[], taken: Taken) {
  const [left, top, right, bottom] = extent(area, taken.box)
  for (const [setting, size] of settings.entries()) {
    if (size.width > right - left || size.height > bottom - top) continue
    const middle = places.find((at) => isFree(at, size, taken) && liesIn(area, at, size))
    if (middle) return { id, middle, size, setting, leader: null }
  }
  return null
}

function numbered(
  { id, number: size, mayLead }: ToName,
  places: readonly Position[],
  taken: Taken,
) {
  if (!size) return null
  const middle = places.find((at) => isFree(at, size, taken))
  if (middle) return { id, middle, size, setting: null, leader: null }
  if (!mayLead) return null
  // A line begins where its end is seen; in an area all covered, in the middle of it.
  const open = places.filter((at) => isFree(at, NOTHING, taken)).slice(0, MOST_STARTS)
  const starts = open.length > 0 ? open : places.slice(0, 1)
  for (const reach of REACH) {
    for (const from of starts) {
      const [x = 0, y = 0] = from
      for (let way = 0; way < WAYS; way += 1) {
        const turn = (way / WAYS) * 2 * Math.PI
        const at = [x + reach * Math.cos(turn), y + reach * Math.sin(turn)]
        if (isFree(at, size, taken) && !crosses(from, at, taken))
          return { id, middle: at, size, setting: null, leader: from }
      }
    }
  }
  return null
}

/** Tells whether a text has a place of its own on the page. */
export function isFree(middle: Position, size: TextSize, { box, boxes }: Taken): boolean {
  const own = boxAround(middle, size)
  const inside =
    own.x >= box.x &&
    own.y >= box.y &&
    own.x + own.width <= box.x + box.width &&
    own.y + own.height <= box.y + box.height
  return inside && !boxes.some((other) => boxesOverlap(own, other))
}

/** What a text takes of a page, the air around it included. Units: millimetres. */
export function boxAround([x = 0, y = 0]: Position, { width, height }: TextSize): PageBox {
  const [wide, high] = [width + 2 * AIR, height + 2 * AIR]
  return { x: x - wide / 2, y: y - high / 2, width: wide, height: high }
}

/** Whether two rectangles of a page have more than an edge in common. */
export const boxesOverlap = (a: PageBox, b: PageBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Tells whether a straight line goes over a text other than those that it begins in: those cannot be kept clear. */
function crosses(from: Position, to: Position, { boxes }: Taken): boolean {
  const [ax = 0, ay = 0] = from
  const isUnder = ({ x, y, width, height }: PageBox): boolean =>
    ax > x && ax < x + width && ay > y && ay < y + height
  return boxes.some((box) => meets(from, to, box) && !isUnder(box))
}

/** Tells whether a straight line has more than a point in common with a rectangle: what is left of it between each pair of sides. */
function meets(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  { x, y, width, height }: PageBox,
): boolean {
  let [first, last] = [0, 1]
  for (const [start, along, low, high] of [
    [ax, bx - ax, x, x + width],
    [ay, by - ay, y, y + height],
  ] as const) {
    if (along === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const [one, other] = [(low - start) / along, (high - start) / along]
    first = Math.max(first, Math.min(one, other))
    last = Math.min(last, Math.max(one, other))
    if (first >= last) return false
  }
  return true
}

function liesIn(area: MultiPolygon, [x = 0, y = 0]: Position, { width, height }: TextSize) {
  return DOWN.every((down) =>
    ACROSS.every((across) => isInside(area, x + across * width, y + down * height)),
  )
}

const placesOf = new WeakMap<MultiPolygon, readonly Position[]>()

/** The same, looked for once for all the faces that are tried in an area, which lies on one map. */
function knownPlacesIn(area: MultiPolygon, box: PageBox): readonly Position[] {
  const known = placesOf.get(area) ?? placesIn(area, box)
  placesOf.set(area, known)
  return known
}

/** Where a text may stand in the part of an area that is seen, the middle of it first. */
function placesIn(area: MultiPolygon, box: PageBox): readonly Position[] {
  const largest = area.coordinates.reduce<Position[][] | null>(
    (best, piece) => (best && ringArea(best[0] ?? []) >= ringArea(piece[0] ?? []) ? best : piece),
    null,
  )
  if (!largest) return []
  const pole = polylabel(largest as [number, number][][], 0.2)
  const [px, py] = pole
  const [left, top, right, bottom] = extent(area, box)
  const step = Math.max(FINEST, Math.sqrt(((right - left) * (bottom - top)) / MOST_PLACES))
  const places: Position[] = []
  for (let y = top + step / 2; y < bottom; y += step)
    for (let x = left + step / 2; x < right; x += step)
      if (isInside(area, x, y)) places.push([x, y])
  const from = ([x = 0, y = 0]: Position): number => Math.hypot(x - px, (y - py) * 1.5)
  return [[px, py], ...places.toSorted((a, b) => from(a) - from(b))]
}

function extent(area: MultiPolygon, box: PageBox): [number, number, number, number] {
  const [left, top, right, bottom] = boundsOf(area)
  return [
    Math.max(box.x, left),
    Math.max(box.y, top),
    Math.min(box.x + box.width, right),
    Math.min(box.y + box.height, bottom),
  ]
}

/** How large areas are on a page. Units: square millimetres. */
export function areaOf({ coordinates }: MultiPolygon): number {
  return coordinates.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + ringArea(outer) - holes.reduce((inner, hole) => inner + ringArea(hole), 0),
    0,
  )
}

/** Tells whether a place lies in areas, whose holes are not part of them. */
export function isInside({ coordinates }: MultiPolygon, x: number, y: number): boolean {
  let inside = false
  for (const rings of coordinates)
    for (const ring of rings) {
      let [fromX = 0, fromY = 0] = ring.at(-1) ?? []
      for (const [toX = 0, toY = 0] of ring) {
        if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX)
          inside = !inside
        ;[fromX, fromY] = [toX, toY]
      }
    }
  return inside
}
