import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl'

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

/** Around the middle of a territory, the best place first. Units: letters. */
const HERE: Places = ['center', [0, 0]]
const CLOSE: Places = [
  ...HERE,
  'center',
  [0, 1.2],
  'center',
  [0, -1.2],
  'center',
  [1.2, 0],
  'center',
  [-1.2, 0],
]
const NEAR: Places = [
  ...CLOSE,
  'center',
  [0, 2.6],
  'center',
  [0, -2.6],
  'center',
  [2.4, 1.6],
  'center',
  [-2.4, 1.6],
  'center',
  [2.4, -1.6],
  'center',
  [-2.4, -1.6],
]
const ASIDE: Places = [
  ...NEAR,
  'center',
  [5, 0],
  'center',
  [-5, 0],
  'center',
  [0, 4.6],
  'center',
  [0, -4.6],
  'center',
  [4, 2.6],
  'center',
  [-4, 2.6],
  'center',
  [4, -2.6],
  'center',
  [-4, -2.6],
]

/** The places of a name of a CPTS, all of them in its territory. Room in pixels, a letter being 14 at most. */
const territoryPlacesAt = (zoom: number): ExpressionSpecification => [
  'case',
  ['>=', roomAt(zoom), 5 * 14],
  ['literal', ASIDE],
  ['>=', roomAt(zoom), 3 * 14],
  ['literal', NEAR],
  ['>=', roomAt(zoom), 1.2 * 14],
  ['literal', CLOSE],
  ['literal', HERE],
]
export const TERRITORY_PLACES: PlacesByZoom = byZoom(
  [6, 7, 8, 9, 10, 11, 12],
  territoryPlacesAt(5),
  territoryPlacesAt,
)
