import type { MultiPolygon, Position } from 'geojson'
import { area } from '@turf/turf'
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl'
import { ALONE, MOST, NEAR, roomForText, type TextBox } from '../geometry/room-for-text.ts'

/** Pixels of a degree of latitude in the middle of France at zoom 0. */
export const PER_DEGREE = 2.02

export type Places = VariableAnchorOffsetCollectionSpecification
export type PlacesByZoom = DataDrivenPropertyValueSpecification<Places>

/** How far the nearest edge is from where a name stands, at a zoom. Units: pixels. */
export const roomAt = (zoom: number): ExpressionSpecification => [
  '*',
  ['get', 'room'],
  PER_DEGREE * 2 ** zoom,
]

/** What is set at a zoom is set for the whole of it, as its tiles are. */
export const byZoom = (
  zooms: readonly number[],
  first: unknown,
  at: (zoom: number) => ExpressionSpecification,
) => ['step', ['zoom'], first, ...zooms.flatMap((zoom) => [zoom, at(zoom)])] as never

/** How wide a letter is on the average, and how far apart lines are; how long a line of a name may get. Units: letters as high as wide. */
const WIDE = 0.53
const HIGH = 1.1
const LINES = [8, 5, 3.4] as const
/** Halo and air around a name. Units: letters. */
const AIR = 0.3

/** What a name takes once MapLibre has set it in lines, which it makes even rather than short. */
export function nameBox(name: string, longest: number): TextBox {
  const words = name.split(/[ -]/)
  const even = name.length / Math.max(1, Math.ceil((name.length * WIDE) / longest))
  /** The most even lines up to each word. */
  const until: { readonly lines: readonly number[]; readonly uneven: number }[] = [
    { lines: [], uneven: 0 },
  ]
  words.forEach((_, last) => {
    const ways = until.map(({ lines, uneven }, first) => {
      const line = words.slice(first, last + 1).join(' ').length
      const off = (line - even) ** 2
      const isLast = last === words.length - 1
      return {
        lines: [...lines, line],
        uneven: uneven + (isLast ? (line < even ? off / 2 : off * 2) : off),
      }
    })
    until.push(ways.reduce((best, way) => (way.uneven <= best.uneven ? way : best)))
  })
  const lines = until.at(-1)?.lines ?? []
  return { width: Math.max(...lines) * WIDE + AIR, height: lines.length * HIGH + AIR }
}

/** As `TERRITORY_SIZE` has it. Units: pixels. */
const sizeAt = (zoom: number): number => 10.5 + (3.5 * (Math.min(11, Math.max(7, zoom)) - 7)) / 4

/** How wide a letter of a name is at a zoom. Units: degrees of latitude. */
export const letterAt = (zoom: number, [, lat = 0]: Position): number =>
  (sizeAt(zoom) * 360 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)

/** How a name is set: how long its lines may get, how large it is of its usual size, and where it stands. */
export interface Setting {
  readonly line: number
  readonly scale: number
  readonly places: Places
}

/** The smaller size of a name that has no room in its own, and how much more of it must lie in its territory for that. */
const SMALLER = 0.86
const ALL = 0.97
const WORTH = 0.1
/** How much of its territory a name may hide: what is left tells its colour. */
const HIDDEN = 0.7
/** As many places within its territory as one of them will be free; else those beside it are tried after them. */
const ENOUGH_WITHIN = 20

/**
 * How a name lies in its territory at a zoom, in long lines or in short ones, or smaller, the best place first; null where it would be
 * read as that of another.
 *
 * `others`: the territories within so many degrees east or west, and north or south; null for more than a name could stand between.
 */
export function settingOf(
  name: string,
  shape: MultiPolygon,
  at: Position,
  zoom: number,
  others: (lon: number, lat: number) => MultiPolygon | null,
): Setting | null {
  const letter = letterAt(zoom, at)
  const squeeze = Math.cos(((at[1] ?? 0) * Math.PI) / 180)
  /** What stands around a name that has so much room of its own. */
  const around = ({ width, height }: TextBox, scale: number): MultiPolygon | null => {
    const reach = letter * scale
    return others(((width / 2 + NEAR) * reach) / squeeze, (height / 2 + NEAR) * reach)
  }
  // Told by its land alone for most names of a whole country, as measuring their room takes long.
  const [least = nameBox('', 0)] = LINES.map((line) => nameBox(name, line)).toSorted(
    (a, b) => a.width * a.height - b.width * b.height,
  )
  const land = landOf(shape) / ((letter * SMALLER) ** 2 * least.width * least.height)
  if (land < ALONE || (land < MOST && !around(least, SMALLER))) return null
  const roomIn = (line: number, scale: number) => {
    const box = nameBox(name, line)
    const land = landOf(shape) / ((letter * scale) ** 2 * box.width * box.height)
    return { line, scale, box, ...roomForText(shape, at, box, letter * scale, HIDDEN * land) }
  }
  const bestAt = (scale: number) => {
    let best = roomIn(LINES[0], scale)
    for (const line of LINES.slice(1)) {
      if (best.share >= ALL) break
      const shorter = roomIn(line, scale)
      if (shorter.share > best.share + 0.05) best = shorter
    }
    return best
  }
  const full = bestAt(1)
  const small = full.share < 1 - WORTH ? bestAt(SMALLER) : full
  const { line, scale, box, share, places, beside } =
    small.share > full.share + WORTH || full.places.length === 0 ? small : full
  const set = (all: typeof places): Setting | null =>
    all.length === 0
      ? null
      : { line, scale, places: all.flatMap((each) => ['center', [...each]] as Places) }
  if (places.length >= ENOUGH_WITHIN || share < ALONE) return set(places)
  const near = around(box, scale)
  return set(near ? [...places, ...beside(near)] : places)
}

/** Metres of a degree of latitude. */
const DEGREE = 111_195
const lands = new WeakMap<MultiPolygon, number>()

/** How much a shape covers, reckoned once. Units: squares of a degree of latitude. */
function landOf(shape: MultiPolygon): number {
  const known = lands.get(shape)
  const land = known ?? area(shape) / DEGREE ** 2
  if (known === undefined) lands.set(shape, land)
  return land
}

/**
 * The places of a name of a CPTS, all of them in its territory; its middle where there is none, as for the selected one.
 *
 * Who asks a map what is written somewhere has them from its tile, as text: MapLibre would warn of each that it is none.
 */
export const TERRITORY_PLACES: PlacesByZoom = [
  'case',
  ['in', ['typeof', ['get', 'places']], ['literal', ['null', 'string']]],
  ['literal', ['center', [0, 0]]],
  ['get', 'places'],
] as never

/** How long the lines of such a name get. Units: letters. */
export const TERRITORY_LINES: ExpressionSpecification = ['coalesce', ['get', 'line'], LINES[0]]

/** How large it is. Units: pixels; those of `sizeAt`. */
const scaled = (size: number): ExpressionSpecification => [
  '*',
  size,
  ['coalesce', ['get', 'scale'], 1],
]
export const TERRITORY_SCALED: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  scaled(10.5),
  11,
  scaled(14),
]
