import { booleanPointInPolygon } from '@turf/turf'
import type { BBox, Position } from 'geojson'
import type { Backdrop } from '../../../geometry/backdrop.ts'
import { insetSize, type InsetPlace } from '../../../geometry/inset-places.ts'

/** Height of the title of an inset, and air between them and around. Units: pixels; the style sheet keeps the same. */
const TITLE = 19
const GAP = 8
const AIR = 12
/** What scale and sources take at the foot of the map, and buttons at its right, as far down as that. */
const FOOT = 44
const BUTTONS = 52
const HEAD = 190

/** By how much an inset must enlarge what the map shows, to be worth its room. */
const WORTH = 1.32

/** An inset over a map, by its corner. Units: pixels of the map. */
export interface PlacedInset {
  readonly place: InsetPlace
  readonly left: number
  readonly top: number
}

/** What a map shows of the world, north up. Units: pixels; degrees. */
export interface Screen {
  readonly width: number
  readonly height: number
  readonly bounds: BBox
}

/** Where places of the world are on a screen in Web Mercator. Shape: [x, y] in pixels. */
export function onScreen({ width, height, bounds }: Screen): (position: Position) => Position {
  const [west, south, east, north] = bounds
  const [top, bottom] = [mercator(north), mercator(south)]
  return ([lon = 0, lat = 0]) => [
    ((lon - west) / (east - west)) * width,
    ((mercator(lat) - top) / (bottom - top)) * height,
  ]
}

const mercator = (lat: number): number => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))

/** The places that the screen shows too small; from as far away, also those that lie out of it, however large. */
export function worthInsets(
  places: readonly InsetPlace[],
  { width, bounds: [west, , east] }: Screen,
): readonly InsetPlace[] {
  const perDegree = width / (east - west)
  const isSmall = (place: InsetPlace): boolean => {
    const [left, , right] = place.bounds
    return insetSize(place).width > WORTH * (right - left) * perDegree
  }
  const isFromAfar = places.some(isSmall)
  const isOut = ({ bounds: [left, , right] }: InsetPlace): boolean => right < west || left > east
  return places.filter((place) => isSmall(place) || (isFromAfar && isOut(place)))
}

/** The place under a point of the screen that is too small there; undefined for none. Units: pixels of the map. */
export function insetAt(
  places: readonly InsetPlace[],
  screen: Screen,
  [x, y]: readonly [number, number],
): InsetPlace | undefined {
  const [lon = 0, lat = 0] = unproject(screen, x, y)
  return worthInsets(places, screen).find(
    ({ bounds: [west, south, east, north] }) =>
      lon > west && lon < east && lat > south && lat < north,
  )
}

/** A rectangle of the screen, as [left, top, right, bottom]. */
type Rectangle = readonly [number, number, number, number]

/** How much smaller insets may be drawn, all alike, than where there is room enough. */
const SCALES: readonly number[] = Array.from({ length: 23 }, (_, step) => 1 - step * 0.025)

/**
 * Insets along the edges of a screen, where they cover nothing of what the map is about: as large as all of them find room, else the
 * smallest of them, less those that find none.
 */
export function placeInsets(
  places: readonly InsetPlace[],
  screen: Screen,
  { edge, departements }: Backdrop,
): readonly PlacedInset[] {
  const coast = edge.coordinates.flat().map(onScreen(screen))
  const isLand = (x: number, y: number): boolean => {
    const at = unproject(screen, x, y)
    return departements.features.some((each) => booleanPointInPolygon(at, each))
  }
  const isClear = ([left, top, right, bottom]: Rectangle): boolean =>
    !coast.some(
      ([x = 0, y = 0]) => x > left - GAP && x < right + GAP && y > top - GAP && y < bottom + GAP,
    ) && !isLand(left, top)
  let placed: readonly PlacedInset[] = []
  for (const scale of SCALES) {
    const smaller = places.map((place) => ({ ...place, length: place.length * scale }))
    placed = placeAll(worthInsets(smaller, screen), screen, isClear)
    if (placed.length === places.length) break
  }
  return placed
}

/** The insets that find room one after the other, where a spot is clear of what the map is about. */
function placeAll(
  places: readonly InsetPlace[],
  screen: Screen,
  isClear: (spot: Rectangle) => boolean,
): readonly PlacedInset[] {
  const taken: Rectangle[] = []
  const isFree = ([left, top, right, bottom]: Rectangle): boolean =>
    !taken.some((other) => meet(other, [left - GAP, top - GAP, right + GAP, bottom + GAP]))
  return places.flatMap((place) => {
    const { width, height } = insetSize(place)
    const spot = spotsFor(width, height + TITLE, screen).find(
      (each) => isFree(each) && isClear(each),
    )
    if (!spot) return []
    taken.push(spot)
    return [{ place, left: spot[0], top: spot[1] }]
  })
}

const meet = (a: Rectangle, b: Rectangle): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** From one spot that is tried to the next. */
const STEP = 8

/** Spots along the foot of a screen from the left, then up its left side, along its head, and down the right side. */
function spotsFor(width: number, height: number, screen: Screen): readonly Rectangle[] {
  const at = (left: number, top: number): Rectangle => [left, top, left + width, top + height]
  const [right, foot] = [screen.width - AIR - width, screen.height - FOOT - height]
  const across = range(AIR, right)
  const down = range(AIR, foot)
  return [
    ...across.map((left) => at(left, foot)),
    ...down.toReversed().map((top) => at(AIR, top)),
    ...across.filter((left) => left < right - BUTTONS).map((left) => at(left, AIR)),
    ...down.filter((top) => top > HEAD).map((top) => at(right, top)),
  ]
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / STEP) + 1) }, (_, n) => from + n * STEP)

function unproject({ width, height, bounds }: Screen, x: number, y: number): Position {
  const [west, south, east, north] = bounds
  const [top, bottom] = [mercator(north), mercator(south)]
  const down = top + (y / height) * (bottom - top)
  return [west + (x / width) * (east - west), (Math.atan(Math.exp(-down)) * 360) / Math.PI - 90]
}
