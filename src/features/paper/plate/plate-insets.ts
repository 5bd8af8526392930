import type { BBox, Position } from 'geojson'
import type { Backdrop } from '../../../geometry/backdrop.ts'
import { boxesTouch, extentOf } from '../../../geometry/bounds.ts'
import { insetSize, type InsetPlace } from '../../../geometry/inset-places.ts'
import { boxesOverlap, type TextSize } from '../../../geometry/place-names.ts'
import { areasOnPage, type PageBox, type Plane, planeFor } from '../../../geometry/plane.ts'
import { scanlines, spansOf } from '../../../geometry/scanlines.ts'

/** A place drawn larger on a plate. Units: millimetres. */
export interface PlateInset {
  readonly id: InsetPlace['id']
  readonly plane: Plane
  /** Its map with the lines of its title above. */
  readonly frame: PageBox
  /** Where the place lies on the map itself; null where that does not show it. */
  readonly source: PageBox | null
}

/** What a plate is to show: an extent, and what is drawn larger beside it. */
export interface PlateView {
  readonly bounds: BBox
  readonly insets: readonly InsetPlace[]
}

interface MapWithInsets {
  readonly plane: Plane
  readonly insets: readonly PlateInset[]
}

/** Kept free around what the map is to show, around insets and between them. Units: millimetres. */
const AIR = 3
const GAP = 1.5
/** The lines over an inset: its name, and its scale. Units: millimetres. */
const TITLE = 6.2
/** By how much an inset must enlarge what the map shows, to be worth its room. */
const WORTH = 1.4
/** From here on a map is of a whole country, whose far parts lie out of it. Units: millimetres of ground to one of paper. */
const COUNTRY = 3_000_000
/** Pixels of a screen in a page as wide as its map. */
const PIXELS = 900
/** How large insets are tried. Shares of their size on a screen. */
const SIZES = [1.6, 1.3, 1, 0.8, 0.64]
/** By how much the extent is widened until all insets find room beside what it is about. Shares to the west, the south and the east. */
const WIDER = [0, 0.12, 0.25, 0.4].flatMap((share): [number, number, number][] =>
  share === 0
    ? [[0, 0, 0]]
    : [
        [share, 0, 0],
        [0, share, 0],
        [0, 0, share],
      ],
)
/** How much the way that an eye goes from a place to its inset counts, beside how large both are drawn. */
const FARNESS = 5
/** From one spot that is tried to the next. Units: millimetres. */
const STEP = 2

/**
 * Sets a view in a rectangle of a page, with its insets along its edges where they cover nothing of what it is about; those that find
 * no room are left out, and their place is read on the map as it is.
 *
 * Shape: `free` stays free of insets on each such map; `widthOf` is what the title of an inset takes, in millimetres.
 */
export function mapWithInsets(
  { bounds, insets }: PlateView,
  box: PageBox,
  backdrop: Pick<Backdrop, 'departements'> | null,
  free: (plane: Plane) => PageBox,
  widthOf: (id: InsetPlace['id']) => number,
): MapWithInsets {
  const plain = planeFor(bounds, box, AIR)
  const wanted = worthInsets(insets, plain)
  if (wanted.length === 0 || !backdrop) return { plane: plain, insets: [] }
  const tried = WIDER.flatMap((shares) => {
    const plane = planeFor(widened(bounds, shares), box, AIR)
    const isLand = landUnder(backdrop, plane)
    return SIZES.map((share): MapWithInsets => {
      const sized = wanted.map((place) => ({ place, size: sizeOf(place, box, share, widthOf) }))
      return { plane, insets: placeAll(sized, plane, isLand, free(plane)) }
    })
  })
  return tried.reduce((best, each) => (isBetter(each, best) ? each : best))
}

/** More insets are better, then larger ones, near what they enlarge, on a map that shrinks little for them. */
function isBetter(a: MapWithInsets, b: MapWithInsets): boolean {
  return a.insets.length === b.insets.length ? cost(a) < cost(b) : a.insets.length > b.insets.length
}

function cost({ plane, insets }: MapWithInsets): number {
  const diagonal = Math.hypot(plane.box.width, plane.box.height)
  const ways = insets.map(({ frame, source }) => (source ? away(frame, source) / diagonal : 0))
  const farthest = Math.max(0, ...ways)
  return plane.scale ** 3 * (insets[0]?.plane.scale ?? 1) * (1 + FARNESS * farthest) ** 2
}

const widened = (
  [west, south, east, north]: BBox,
  [left, down, right]: readonly [number, number, number],
): BBox => [
  west - left * (east - west),
  south - down * (north - south),
  east + right * (east - west),
  north,
]

/** The places that a map shows too small, and on that of a country also those that lie out of it. */
function worthInsets(places: readonly InsetPlace[], plane: Plane): readonly InsetPlace[] {
  return places.filter((place) => {
    if (!boxesTouch(place.bounds, plane.shown)) return plane.scale > COUNTRY
    const shown = boxOf(place.bounds, plane)
    const { width } = sizeOf(place, plane.box, 1, () => 0)
    return width > WORTH * shown.width && isWithin(shown, plane.box)
  })
}

/** The map of an inset: no narrower than its title. */
function sizeOf(
  place: InsetPlace,
  { width, height }: PageBox,
  share: number,
  widthOf: (id: InsetPlace['id']) => number,
): TextSize {
  const size = insetSize(place)
  const pixel = (Math.min(width, height * 1.4) / PIXELS) * share
  return {
    width: Math.max(size.width * pixel, widthOf(place.id)),
    height: size.height * pixel,
  }
}

/** The rectangle of a page around an extent. */
function boxOf([west, south, east, north]: BBox, { toPage }: Plane): PageBox {
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]
  const [x, y, right, foot] = extentOf(corners.map(toPage))
  return { x, y, width: right - x, height: foot - y }
}

function placeAll(
  places: readonly { readonly place: InsetPlace; readonly size: TextSize }[],
  plane: Plane,
  isLand: (box: PageBox) => boolean,
  free: PageBox,
): readonly PlateInset[] {
  const taken: PageBox[] = [free]
  return places.toReversed().flatMap(({ place, size: { width, height } }): PlateInset[] => {
    const source = boxesTouch(place.bounds, plane.shown) ? boxOf(place.bounds, plane) : null
    const awkward = source
      ? (spot: PageBox) => away(spot, source)
      : // What lies elsewhere stands at the left, one above the other.
        ({ x, y }: PageBox) => 10 * (x - plane.box.x) - y
    const frame = spotsFor(width, height + TITLE, plane.box)
      .toSorted((a, b) => awkward(a) - awkward(b))
      .find((spot) => {
        const around = grown(spot, GAP)
        return !taken.some((other) => boxesOverlap(around, other)) && !isLand(around)
      })
    if (!frame) return []
    const map = { x: frame.x, y: frame.y + TITLE, width, height }
    const own = planeFor(place.bounds, map, 0)
    if (source && own.scale * WORTH > plane.scale) return []
    taken.push(frame)
    return [{ id: place.id, plane: own, frame, source }]
  })
}

/** Tells whether a rectangle of a map covers its land, of which so much is known as rows of stretches. */
function landUnder({ departements }: Pick<Backdrop, 'departements'>, plane: Plane) {
  const { y, height } = plane.box
  const coordinates = departements.features.flatMap(
    ({ geometry }) => areasOnPage(plane, geometry).coordinates,
  )
  const lines = scanlines(y, y + height, Math.ceil(height))
  const spans = spansOf({ type: 'MultiPolygon', coordinates }, lines)
  const rowOf = (at: number): number => Math.round((at - lines.from) / lines.step)
  return (box: PageBox): boolean => {
    for (let row = Math.max(0, rowOf(box.y)); row <= rowOf(box.y + box.height); row += 1) {
      const met = spans[row] ?? []
      for (let at = 0; at + 1 < met.length; at += 2)
        if ((met[at] ?? 0) < box.x + box.width && (met[at + 1] ?? 0) > box.x) return true
    }
    return false
  }
}

/** Spots along the four edges of a map. */
function spotsFor(width: number, height: number, box: PageBox): readonly PageBox[] {
  const [left, top] = [box.x + GAP, box.y + GAP]
  const [right, foot] = [box.x + box.width - GAP - width, box.y + box.height - GAP - height]
  const at = (x: number, y: number): PageBox => ({ x, y, width, height })
  return [
    ...range(left, right).flatMap((x) => [at(x, foot), at(x, top)]),
    ...range(top, foot).flatMap((y) => [at(left, y), at(right, y)]),
  ]
}

const range = (from: number, to: number): number[] => {
  const count = Math.floor((to - from) / STEP)
  return count < 0 ? [] : [...Array.from({ length: count }, (_, n) => from + n * STEP), to]
}

/** From here on the eye needs a line to go from a place to its inset. Units: millimetres. */
const APART = 4

/** A short line between an inset and the place that it enlarges; null where they lie next to each other. */
export function leaderOf({ frame, source }: PlateInset): readonly [Position, Position] | null {
  if (!source) return null
  const [fromX, toX] = nearest(frame.x, frame.width, source.x, source.width)
  const [fromY, toY] = nearest(frame.y, frame.height, source.y, source.height)
  if (Math.hypot(toX - fromX, toY - fromY) < APART) return null
  const isAside = fromX !== toX
  return [
    [
      isAside ? fromX : offCorners(fromX, frame.x, frame.width),
      isAside ? offCorners(fromY, frame.y, frame.height) : fromY,
    ],
    [toX, toY],
  ]
}

/** How far from its corners a line leaves a frame, whose side it would else seem to go on. Units: millimetres. */
const CORNER = 4
const offCorners = (at: number, from: number, long: number): number =>
  Math.min(from + long - CORNER, Math.max(from + CORNER, at))

/** Where two stretches come nearest to each other: in the middle of what they have in common, where they do. */
function nearest(a: number, long: number, b: number, wide: number): readonly [number, number] {
  if (a + long < b) return [a + long, b]
  if (b + wide < a) return [a, b + wide]
  const middle = (Math.max(a, b) + Math.min(a + long, b + wide)) / 2
  return [middle, middle]
}

const away = (a: PageBox, b: PageBox): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)

const grown = ({ x, y, width, height }: PageBox, by: number): PageBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

const isWithin = (inner: PageBox, outer: PageBox): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height
