import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl'
import type { Feature, FeatureCollection } from 'geojson'
import type { Ground } from '../geometry/ground.ts'
import { writeFarNames } from './far-names.ts'
import {
  besideTowns,
  countryZoom,
  groundLayers,
  IS_SHARED,
  isAmong,
  NAME_OR_SHARED,
} from './ground-layers.ts'
import { GROUND_COLOURS } from './ground-palette.ts'
import { type Covers, keepFree } from './keep-free.ts'
import { TERRITORY_LINES, TERRITORY_PLACES, TERRITORY_SCALED } from './name-places.ts'
import { namesInSight } from './names-in-sight.ts'
import type { Theme } from './palette.ts'
import { isOther } from './selected-names.ts'
import { type DrawnUnits, sharedNames, type SharedWords } from './shared-names.ts'
import { CUT, SKETCH_NAME } from './sources.ts'
import { coverage, type PatternImage, tile } from './patterns.ts'
import type { TerritoryNames, TerritoryView } from './territory-features.ts'

export interface LaidGround {
  /** Lays the ground under a map, once, and paints it anew in another theme. */
  readonly lay: (map: MapLibreMap, theme: Theme) => void
  /** Names the territories of a view where each is read on a map, and the communes that several of them share. */
  readonly names: (map: MapLibreMap, view: TerritoryView, units: DrawnUnits) => TerritoryNames
}

/** Handed to a map once there is a ground, so that only then what draws it is loaded. */
export function layGround(ground: Ground, shared: SharedWords, covers: Covers): LaidGround {
  const inSight = namesInSight(covers.free)
  let said = ''
  return {
    lay: (map, theme) => {
      if (map.getSource('ground-lands')) repaint(map, theme, ground)
      else lay(map, theme, ground, covers)
    },
    names: (map, view, units) => {
      const names = sharedNames(view, units, map.getZoom(), shared)
      const saying = JSON.stringify(names)
      // MapLibre would lay out every name anew.
      if (saying !== said) map.setGlobalStateProperty('shared', names)
      said = saying
      return inSight(map, view, units)
    },
  }
}

function lay(map: MapLibreMap, theme: Theme, ground: Ground, covers: Covers): void {
  const { lands, landLines, lakes, rivers, names } = ground
  const source = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data,
    ...CUT,
  })
  // Two sources, not four: each is cut into tiles of its own, and each tile that comes has all of the map drawn again.
  const coasts = { type: 'Feature', properties: { kind: 'coast' }, geometry: landLines } as const
  map.addSource('ground-lands', source(together(lands, coasts)))
  map.addSource('ground-waters', source(together(lakes, ...rivers.features)))
  map.addSource('ground-names', source(names))
  writeFarNames(map, names, covers)
  for (const [name, image] of signs(theme)) map.addImage(name, image, { pixelRatio: 2 })
  for (const { before, layers } of groundLayers(theme, ...given(map, ground)))
    for (const layer of layers) map.addLayer(layer, before)
  const towns = names.features.flatMap(({ properties }) =>
    'code' in properties ? [properties.code] : [],
  )
  const named = map.getFilter('unit-names') as ExpressionSpecification
  const isSharedTown: ExpressionSpecification = ['all', isAmong(towns), IS_SHARED]
  map.setFilter('unit-names', [
    'all',
    named,
    besideTowns(towns),
    ['!', isSharedTown],
    isOther('code'),
  ])
  map.setFilter('shared-unit-names', ['all', isSharedTown, isOther('code')])
  // One that has no room in its territory would name its neighbours.
  map.setFilter('territory-names', ['all', ['has', 'places'], isOther('id')])
  for (const id of ['unit-names', 'selected-unit-names', 'shared-unit-names'])
    map.setLayoutProperty(id, 'text-field', NAME_OR_SHARED)
  for (const id of ['territory-names', 'selected-territory-names']) {
    map.setLayoutProperty(id, 'text-variable-anchor-offset', TERRITORY_PLACES)
    map.setLayoutProperty(id, 'text-max-width', TERRITORY_LINES)
    map.setLayoutProperty(id, 'text-size', TERRITORY_SCALED)
  }
  keepFree(map, covers.boxes)
  // What is laid on top is placed first: the name of a sketch that was there before, too.
  if (map.getLayer(SKETCH_NAME)) map.moveLayer(SKETCH_NAME)
}

const together = ({ features }: FeatureCollection, ...more: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features, ...more],
})

function repaint(map: MapLibreMap, theme: Theme, ground: Ground): void {
  for (const [name, image] of signs(theme)) map.updateImage(name, image)
  const all = groundLayers(theme, ...given(map, ground)).flatMap(({ layers }) => layers)
  for (const { id, paint } of all)
    for (const [name, value] of Object.entries(paint ?? {}))
      map.setPaintProperty(id, name as Parameters<MapLibreMap['setPaintProperty']>[1], value)
}

const given = (map: MapLibreMap, { names }: Ground): [readonly string[], number] => [
  names.features.flatMap(({ properties: { kind, nom } }) => (kind === 'prefecture' ? [nom] : [])),
  countryZoom(map.getContainer()),
]

const signs = (theme: Theme) =>
  [
    ['prefecture', townSign(GROUND_COLOURS[theme].town, 9)],
    ['ville', townSign(GROUND_COLOURS[theme].town, 6)],
  ] as const

/** A round dot where a town is, as wide as said. Units: pixels of a picture twice as fine as the screen. */
function townSign(colour: string, width: number): PatternImage {
  const size = 12
  const middle = size / 2
  return tile(size, colour, (x, y) => coverage(width / 2 - Math.hypot(x - middle, y - middle)))
}
