import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl'
import type { Ground } from '../geometry/ground.ts'
import { besideTowns, groundLayers } from './ground-layers.ts'
import { GROUND_COLOURS } from './ground-palette.ts'
import type { Theme } from './palette.ts'
import { townSign } from './patterns.ts'

/** Lays the ground under a map, once, and paints it anew in another theme. */
export type LaidGround = (map: MapLibreMap, theme: Theme) => void

/** Handed to a map once there is a ground, so that only then what draws it is loaded. */
export function layGround(ground: Ground): LaidGround {
  return (map, theme) => {
    if (map.getSource('ground-lands')) repaint(map, theme)
    else lay(map, theme, ground)
  }
}

function lay(
  map: MapLibreMap,
  theme: Theme,
  { lands, landLines, lakes, rivers, names }: Ground,
): void {
  const source = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data,
  })
  map.addSource('ground-lands', source(lands))
  map.addSource('ground-lines', source(landLines))
  map.addSource('ground-lakes', source(lakes))
  map.addSource('ground-rivers', source(rivers))
  map.addSource('ground-names', source(names))
  for (const [name, image] of signs(theme)) map.addImage(name, image, { pixelRatio: 2 })
  for (const { before, layers } of groundLayers(theme))
    for (const layer of layers) map.addLayer(layer, before)
  const towns = names.features.flatMap(({ properties }) =>
    'code' in properties ? [properties.code] : [],
  )
  const named = map.getFilter('unit-names') as ExpressionSpecification
  map.setFilter('unit-names', ['all', named, besideTowns(towns)])
}

function repaint(map: MapLibreMap, theme: Theme): void {
  for (const [name, image] of signs(theme)) map.updateImage(name, image)
  for (const { id, paint } of groundLayers(theme).flatMap(({ layers }) => layers))
    for (const [name, value] of Object.entries(paint ?? {}))
      map.setPaintProperty(id, name as Parameters<MapLibreMap['setPaintProperty']>[1], value)
}

const signs = (theme: Theme) =>
  [
    ['prefecture', townSign(GROUND_COLOURS[theme].town, 9)],
    ['ville', townSign(GROUND_COLOURS[theme].town, 6)],
  ] as const
