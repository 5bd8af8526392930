import type { MultiPolygon, Position } from 'geojson'
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl'
import { roomForText, type TextBox } from '../geometry/room-for-text.ts'

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
const LINES = [8, 5] as const
/** Halo and air around a name. Units: letters. */
const AIR = 0.3

/** What a name takes once MapLibre has set it in lines. */
export function nameBox(name: string, longest: number): TextBox {
  const lines: number[] = []
  for (const word of name.split(/[ -]/)) {
    const before = lines.at(-1)
    const together = (before ?? 0) + 1 + word.length
    if (before !== undefined && together * WIDE <= longest) lines[lines.length - 1] = together
    else lines.push(word.length)
  }
  return { width: Math.max(...lines) * WIDE + AIR, height: lines.length * HIGH + AIR }
}

/** As `TERRITORY_SIZE` has it. Units: pixels. */
const sizeAt = (zoom: number): number => 10.5 + (3.5 * (Math.min(11, Math.max(7, zoom)) - 7)) / 4

/** How wide a letter of a name is at a zoom. Units: degrees of latitude. */
export const letterAt = (zoom: number, [, lat = 0]: Position): number =>
  (sizeAt(zoom) * 360 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom)

/** How a name is set: how long its lines may get, and where it stands. */
export interface Setting {
  readonly line: number
  readonly places: Places
}

/** How a name lies in its territory at a zoom, in long lines or in short ones, the best place first; null where most of it would not. */
export function settingOf(
  name: string,
  shape: MultiPolygon,
  at: Position,
  zoom: number,
): Setting | null {
  const letter = letterAt(zoom, at)
  const settings = LINES.map((line) => ({
    line,
    ...roomForText(shape, at, nameBox(name, line), letter),
  }))
  const best = settings.reduce((a, b) => (b.share > a.share + 0.05 ? b : a))
  if (best.places.length === 0) return null
  return { line: best.line, places: best.places.flatMap((each) => ['center', [...each]] as Places) }
}

/** The places of a name of a CPTS, all of them in its territory; its middle where there is none, as for the selected one. */
export const TERRITORY_PLACES: PlacesByZoom = [
  'case',
  ['has', 'places'],
  ['get', 'places'],
  ['literal', ['center', [0, 0]]],
] as never

/** How long the lines of such a name get. Units: letters. */
export const TERRITORY_LINES: ExpressionSpecification = ['coalesce', ['get', 'line'], LINES[0]]
